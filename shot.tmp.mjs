import { chromium } from "@playwright/test";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(" ") });
const [,, ...names] = process.argv;
const shots = [
  ["marks", "/?q=displaced+idlib&sort=relevance"],
  ["arabic", "/?q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86"],
  ["arabic2", "/?q=%D8%A7%D9%88%D8%A8%D8%A7%D9%85%D8%A7+%D8%A7%D9%84%D9%85%D9%86%D8%A7%D8%AE"],
  ["mistakes", "/?q=outlett%3Asana+(war+OR+%22peace+talks&before=2020"],
  ["meant", "/?q=displacment+refugeess"],["meant2", "/?q=Dmascus+%D8%A7%D9%84%D8%AC%D8%A7%D9%85%D8%B9%D9%87%D9%87"],
  ["misspelt", "/?q=asteriods"],["heard", "/?q=Nokia+Microsoft"],["heard2","/?q=%D9%83%D9%88%D9%86%D9%8A%D9%86%D8%BA%D8%B3%D8%A8%D9%8A"],["nothing", "/?q=napalm+trousers+-war&language=ar&after=2019"],
  ["long", "/?q=" + "wordy+".repeat(1500)],
];
for (const [w, scheme] of [[1440, "light"], [390, "dark"]]) {
  const page = await browser.newPage({ viewport: { width: w, height: 1000 }, colorScheme: scheme });
  for (const [name, path] of shots) {
    if (names.length && !names.includes(name)) continue;
    const r = await page.goto(`http://localhost:3320${path}`, { timeout: 90000 });
    console.log(name, w, r.status());
    if (name === "mistakes" && w === 390) { await page.screenshot({ path: `/tmp/search/${name}-${w}.png` }); await page.getByRole("button", { name: "Filter" }).first().click(); await page.screenshot({ path: `/tmp/search/${name}-${w}-sheet.png` }); }
    else await page.screenshot({ path: `/tmp/search/${name}-${w}.png` });
  }
}
await browser.close();
