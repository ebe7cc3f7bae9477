import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { listBreaches } from "./list-breaches";
import { expect, test } from "./reader";
import { startServer } from "./server";
import { textOf } from "./visitor";

let paper: Server;
let origin: string;

const photograph = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

const page = (lang: string, name: string, headline: string, legend: string, text: string[]) =>
  `<!doctype html><html lang="${lang}"><head><title>${headline}</title><meta property="og:site_name" content="The Lenn Gazette">
  <meta property="og:image" content="/${name}-lead.jpg"><meta property="og:image:alt" content="The lock from above">
  </head><body><article><h1>${headline}</h1><p>${text[0]}</p><p>${text[1]}</p>
  <figure><img src="/${name}-gate.jpg" alt="A new gate"><figcaption>${legend} <small>Avice Marl</small></figcaption></figure>
  <p>${text[2]}</p><img src="/hit.gif" width="1" height="1"><img src="/drawing.svg"><img src="/gone.jpg"></article></body></html>`;

const PAGES: Record<string, string> = {
  "/lock": page("en", "lock", "The lock at Tolmere is mended", "The gate is lowered in.", [
    "The lock of the canal at Tolmere was mended on Tuesday, the engineer Avice Marl said, after three weeks of work.",
    "Boats of the company pass through it again from Wednesday, and the timetable is the one of the last summer.",
    "The gates had been damaged in the storm of the third of March, when two barges were driven against them.",
  ]),
  "/hawis": page(
    "ar",
    "hawis",
    "إصلاح هويس تولمير بعد ثلاثة أسابيع من العمل",
    "إنزال البوابة الجديدة في مكانها.",
    [
      "أُصلح هويس القناة في تولمير يوم الثلاثاء، بحسب ما قالت المهندسة أفيس مارل، بعد ثلاثة أسابيع من العمل المتواصل.",
      "وتعبره قوارب الشركة من جديد ابتداء من يوم الأربعاء، وفق جدول المواعيد الذي كان معمولا به في الصيف الماضي.",
      "وكانت البوابات قد تضررت في العاصفة التي ضربت المنطقة في الثالث من مارس حين اصطدم بها زورقان كبيران.",
    ],
  ),
};

/** A paper on this machine, whose pages have pictures. */
test.beforeAll(async () => {
  const [lead, gate] = await Promise.all([
    photograph(1600, 900, "#35506b"),
    photograph(900, 1200, "#8a7a55"),
  ]);
  paper = createServer(({ url = "/" }, response) => {
    const html = PAGES[url];
    if (html) response.setHeader("content-type", "text/html; charset=utf-8").end(html);
    else if (/-(?:lead|gate)\.jpg$/.test(url)) response.end(url.includes("lead") ? lead : gate);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => paper.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(paper.address() as AddressInfo).port}`;
});
test.afterAll(() => paper.close());

// A server with the process that fetches pictures: those of the other specs have none.
test.use({
  as: "owner",
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  baseURL: async ({}, use, { workerIndex }) => {
    const server = await startServer(`test-results/libraries/pictures-${workerIndex}`, {
      ...{ PICTURES: "1", REFRESH: "0" },
    });
    await use(server.url);
    server.close();
  },
});

/** The widths in which the pictures of a page came, by their names; 0 for those that did not come. */
const widthsOn = (page: Page) =>
  page
    .getByRole("main")
    .locator("img")
    .evaluateAll((images) =>
      (images as HTMLImageElement[]).map(({ naturalWidth, currentSrc }) =>
        naturalWidth > 0 ? Number(/-(\d+)\.webp$/.exec(currentSrc)?.[1]) : 0,
      ),
    );

/** Texts move by less when their fonts arrive; rows that make room for a picture move by more. */
const FONTS = 0.01;

/** How far things moved while a page was loaded (web.dev/cls). */
const shiftOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );

test("an article's pictures are kept here, and shown in the text, in lists and nowhere else from", async ({
  visitor,
  reader,
}) => {
  const { page } = reader;
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("http://localhost") && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  await visitor.opens("/add");
  visitor.fills(/^Page addresses/, `${origin}/lock\n${origin}/hawis`);
  await visitor.presses("Fetch and add");
  const href = visitor.link("The lock at Tolmere is mended").getAttribute("href") ?? "";
  await expect(async () => {
    await visitor.opens(href);
    expect(visitor.all("main img").length).toBe(2);
    expect(textOf(visitor.main)).toMatch(
      /Some of its pictures are missing\. \S+ has nothing at this address \(404\)/,
    );
  }).toPass({ timeout: 60_000, intervals: [1000] });

  await reader.opens(href);
  const figures = page.getByRole("main").locator("figure");
  const [lead, gate] = [figures.first(), figures.last()];
  await expect(lead.getByRole("img", { name: "The lock from above" })).toBeVisible();
  await expect(gate.getByText("The gate is lowered in.")).toBeVisible();
  await expect(gate.getByRole("img", { name: "A new gate" })).toHaveAttribute("width", "900");
  await gate.scrollIntoViewIfNeeded();
  await expect.poll(() => widthsOn(page)).toEqual([720, 720]);
  expect(await shiftOn(page)).toBeLessThan(FONTS);
  expect(await listBreaches(page)).toEqual([]);

  // while a picture is on its way, its place has its size, and its colour or a plain one
  const sizeOf = async (image: Locator) => {
    const { width = 0, height = 0 } = (await image.boundingBox()) ?? {};
    return { width, height };
  };
  const size = await sizeOf(lead.locator("img"));
  let letThrough = () => {};
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route("**/media/*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(href, { waitUntil: "domcontentloaded" });
  expect(await lead.locator("img").evaluate((image: HTMLImageElement) => image.complete)).toBe(false);
  expect(await sizeOf(lead.locator("img"))).toEqual(size);
  const groundOf = (place: Locator) => place.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red = 0, green = 0, blue = 0] =
    (await groundOf(lead.locator("svg"))).match(/\d+/g)?.map(Number) ?? [];
  for (const [part, wanted] of [
    [red, 0x35],
    [green, 0x50],
    [blue, 0x6b],
  ] as const)
    expect(Math.abs(part - wanted)).toBeLessThan(16);
  expect(await groundOf(lead.locator(".picture"))).toBe("rgb(241, 236, 225)");
  letThrough();
  await page.unrouteAll({ behavior: "wait" });

  const src = (await lead.locator("img").getAttribute("src")) ?? "";
  expect(src).toMatch(/^\/media\/[0-9a-f]{32}-720\.webp$/);
  const answer = await page.request.get(src);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/webp",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=31536000, immutable",
  });
  for (const path of ["/media/x", src.replace("720", "721"), "/media/..%2f..%2flibrary.db", "/media/"])
    expect([path, (await page.request.get(path)).status()]).toEqual([path, 404]);

  await reader.opens("/library?q=Tolmere+OR+تولمير");
  await expect.poll(() => widthsOn(page)).toEqual([320, 320]);
  await expect(page.locator(".small-picture").first()).toBeVisible();
  expect(await shiftOn(page)).toBeLessThan(FONTS);
  expect(await listBreaches(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await reader.seesNoSideways();
  await page.locator(".small-picture").first().click();
  await expect(reader.headline()).toBeVisible();
  await reader.seesNoSideways();
  expect(elsewhere).toEqual([]);
});
