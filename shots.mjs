import { chromium } from "@playwright/test";

const [, , base, out, ...paths] = process.argv;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const spec of paths) {
  const [name, path, width = "1440", theme = "paper", full = "full"] = spec.split("|");
  const ctx = await browser.newContext({ viewport: { width: Number(width), height: 900 } });
  await ctx.addCookies([{ name: "reading", value: `regular.${theme}`, url: base }]);
  const page = await ctx.newPage();
  const r = await page.goto(base + path);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: full === "full" });
  console.log(
    name,
    r.status(),
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
  await ctx.close();
}
await browser.close();
