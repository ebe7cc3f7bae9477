import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { closeLibrary, library } from "../../../lib/db/client";
import { startApp } from "./start-app";

/**
 * `npm run bench -- clicks --file PATH [--clicks 60]`: how long it takes in Chromium from the click on a related link until the next
 * article is painted, for links that were pointed at for a fifth of a second, and for links that are clicked at once; medians and
 * 95th percentiles. The reader goes on from article to article, each of which the server has shown before.
 */
const { values } = parseArgs({
  options: { file: { type: "string" }, clicks: { type: "string", default: "60" } },
});
const file = values.file ? resolve(values.file) : "";
const clicks = Number(values.clicks);
if (!existsSync(file) || !(clicks > 0)) {
  console.error("Name a library: npm run bench -- clicks --file PATH [--clicks 60]");
  process.exit(1);
}
process.env.DATABASE_URL = `file:${file}`;

const PORT = 3295;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const POINTED_MS = 200;
const LINKS = "#related .links > li > a";

/**
 * Has the page take the time from the next click until another headline is painted. It names no function: what the compiler adds to
 * keep a function's name is not there in the page.
 */
const awaitPaint = (page: Page) =>
  page.evaluate(() => {
    const before = document.querySelector("h1")?.textContent;
    const told = window as unknown as { painted: Promise<number> };
    told.painted = new Promise((done) => {
      let clicked = 0;
      addEventListener(
        "click",
        () => {
          clicked = performance.now();
        },
        { capture: true, once: true },
      );
      new MutationObserver((_changes, observer) => {
        if (document.querySelector("h1")?.textContent === before) return;
        observer.disconnect();
        // The second frame begins once the first one, which has the headline, is painted.
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - clicked)));
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
  });

/** Milliseconds of each click. */
async function clickOn(page: Page, starts: readonly string[], pointed: number): Promise<number[]> {
  const times: number[] = [];
  for (const start of starts) {
    await page.goto(`${ADDRESS}/article/${start}`);
    await page.waitForLoadState("networkidle");
    const link = page.locator(LINKS).first();
    if (!(await link.isVisible())) continue;
    await awaitPaint(page);
    if (pointed > 0) {
      await link.hover();
      await page.waitForTimeout(pointed);
    }
    await link.click();
    times.push(await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted));
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);

const linked = await library().article.findMany({
  where: { linksFrom: { some: {} } },
  orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  take: clicks,
  select: { slug: true },
});
await closeLibrary();
const starts = linked.map(({ slug }) => slug);

const server = await startApp({ PORT: String(PORT), SAMPLES: "0", REFRESH: "0", PICTURES: "0" });
const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // The first visits make what the server keeps.
  await clickOn(page, starts, 0);
  for (const [what, pointed] of [
    ["pointed at before", POINTED_MS],
    ["clicked at once", 0],
  ] as const) {
    const times = await clickOn(page, starts, pointed);
    console.log(
      `${times.length} related links, ${what}: the next article is painted ${at(times, 0.5)} ms after the click, 95 % within ${at(times, 0.95)} ms`,
    );
  }
} finally {
  await browser.close();
  server.kill();
}
