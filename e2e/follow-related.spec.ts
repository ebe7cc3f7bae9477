import { expect, test } from "./reader";
import { textOf } from "./visitor";

/** An article of a story: each of its links leads on to more. */
const OF_A_STORY = "russian-warplanes-open-syria-campaign-at-damascuss-request";
const FINAL = "england-win-world-cup-at-lords-after-two-ties";
const TREATY = "nations-agree-treaty-to-protect-the-high-seas";
const ENGLISH = "moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";

type Linked = {
  kind: string;
  reason: string;
  article: { slug: string; headline: string; inLanguage: string };
};

/** A reason as `textOf` gives texts: with simple spaces where a line may not break. */
const inOneLine = (reason: string): string => reason.replace(/\s+/g, " ");

test("a related link says what it is and why, and leads there", async ({ page, reader }) => {
  await reader.opens(`/article/${FINAL}`);
  const same = reader.related().getByRole("region", { name: "Same event" });
  const link = same.getByRole("link").first();
  const headline = await link.innerText();
  await link.click();
  await expect(reader.headline()).toHaveText(headline);
  await expect(reader.related().getByRole("link", { name: "England win World Cup" })).toBeVisible();
  await expect(page).toHaveURL(/\/article\//);
});

test("every link of the API stands on the page with its reason", async ({ visitor, request }) => {
  const { links }: { links: Linked[] } = await (
    await request.get(`/api/v1/articles/${FINAL}/related`)
  ).json();
  expect(links.length).toBeGreaterThan(0);
  await visitor.opens(`/article/${FINAL}`);
  const related = visitor.region("Related articles");
  for (const { reason, article } of links) {
    expect(textOf(related)).toContain(inOneLine(reason));
    expect(visitor.link(article.headline, related)).toBeTruthy();
  }
  const { article } = links.find(({ kind }) => kind === "sameEvent") as Linked;
  await visitor.follows(visitor.link(article.headline, visitor.region("Same event")));
  expect(visitor.headline).toBe(article.headline);
  expect(visitor.link(/^England win World Cup/, visitor.region("Related articles"))).toBeTruthy();
});

test("with Ctrl a link opens a page of its own, and this one stays", async ({ page, reader, context }) => {
  await reader.opens(`/article/${FINAL}`);
  const link = reader.related().getByRole("region", { name: "Same event" }).getByRole("link").first();
  const headline = await link.innerText();
  const href = (await link.getAttribute("href")) ?? "";
  const opened = context.waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  const other = await opened;
  await other.waitForURL(`**${href}`, { waitUntil: "commit" });
  // The headless shell often never shows a page that was opened behind another, with every build of ours.
  await other.reload();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page).toHaveURL(new RegExp(`/article/${FINAL}$`));
});

test("opening a reason shows the passages of both texts, with what they share marked", async ({ reader }) => {
  await reader.opens(`/article/${FINAL}`);
  const link = reader.related().getByRole("listitem").filter({ hasText: "There" }).first();
  const here = link.getByText("Here", { exact: true });
  await expect(here).not.toBeVisible();
  await link.locator("summary").click();
  await expect(here).toBeVisible();
  await expect(link.getByText("There", { exact: true })).toBeVisible();
  const marks = await link.locator("mark").allTextContents();
  expect(marks.length).toBeGreaterThan(1);
  // What is marked here stands in the text of this page.
  await expect(reader.page.getByRole("main")).toContainText(marks[0] ?? "");
  await expect(link.getByRole("link", { name: "Compare" })).toHaveAttribute(
    "href",
    new RegExp(`^/compare/${FINAL}/`),
  );
});

test("what does not fit into the page is fetched when a reason is opened, and read out", async ({
  page,
  reader,
}) => {
  await reader.opens(`/article/${OF_A_STORY}`);
  const perhaps = reader.related().locator("summary", { hasText: "Perhaps related" });
  if (await perhaps.count()) await perhaps.click();
  const reason = reader.related().locator("a[aria-expanded]").first();
  await expect(reason).toHaveAttribute("aria-expanded", "false");
  const address = (await reason.getAttribute("href")) ?? "";
  const passages = new URL(`${address}/passages`, page.url()).href;
  const fetched = page.waitForResponse(passages);
  await reason.focus();
  await page.keyboard.press("Enter");
  expect((await fetched).ok()).toBe(true);
  await expect(reason).toHaveAttribute("aria-expanded", "true");
  const opened = reader.related().getByRole("group", { name: /^Why: / });
  await expect(opened).toBeFocused();
  await expect(opened.getByText("Here", { exact: true })).toBeVisible();
  await expect(opened.getByText("There", { exact: true })).toBeVisible();
  const marks = await opened.locator("mark").allTextContents();
  expect(marks.length).toBeGreaterThan(1);
  await expect(page.getByRole("main")).toContainText(marks[0] ?? "");
  await expect(page).toHaveURL(new RegExp(`/article/${OF_A_STORY}$`));
  await reason.click();
  await expect(opened).toHaveCount(0);
});

test("every reason opens to marked passages of both texts, on its page too", async ({ visitor, request }) => {
  const { links }: { links: Linked[] } = await (
    await request.get(`/api/v1/articles/${OF_A_STORY}/related`)
  ).json();
  for (const { reason, article } of links.filter((link) => link.reason.includes("Both: "))) {
    const address = `/article/${OF_A_STORY}/why/${article.slug}`;
    const { here, there } = await (await request.get(`${address}/passages`)).json();
    for (const passages of [here, there])
      expect(passages.some((parts: string[]) => parts.length > 1)).toBe(true);
    expect(await visitor.opens(address)).toBe(200);
    expect(textOf(visitor.main)).toContain(inOneLine(reason));
    expect(visitor.all("mark").length).toBeGreaterThan(1);
    expect(visitor.link(article.headline)).toBeTruthy();
    expect(visitor.link("Compare these two")).toBeTruthy();
    const robots = visitor.page.querySelector('meta[name="robots"]');
    expect(robots?.getAttribute("content")).toContain("noindex");
  }
  expect(await visitor.opens(`/article/${OF_A_STORY}/why/${FINAL}`)).toBe(404);
  expect((await request.get(`/article/${OF_A_STORY}/why/${FINAL}/passages`)).status()).toBe(404);
  expect(await visitor.opens(`/article/${OF_A_STORY}/why/nothing-of-the-kind`)).toBe(404);
});

test("passages stand in the language and direction of their texts", async ({ visitor, request }) => {
  const { links }: { links: Linked[] } = await (
    await request.get(`/api/v1/articles/${ENGLISH}/related`)
  ).json();
  const arabic = links.find(({ article }) => article.inLanguage === "ar");
  await visitor.opens(`/article/${ENGLISH}/why/${arabic?.article.slug}`);
  expect(visitor.all('blockquote[lang="ar"]')[0]?.getAttribute("dir")).toBe("rtl");
  expect(visitor.all('blockquote[lang="en"]')[0]?.getAttribute("dir")).toBe("ltr");
});

test("the way that a reader came by is shown, and leads back", async ({ page, reader }) => {
  const trail = page.getByRole("navigation", { name: "How you got here" });
  await reader.opens(`/article/${OF_A_STORY}`);
  await expect(trail).toHaveCount(0);
  const first = (await reader.headline().textContent()) ?? "";
  await reader.related().getByRole("listitem").first().getByRole("link").first().click();
  await expect(reader.headline()).not.toHaveText(first);
  await expect(trail.getByRole("link")).toHaveText([first]);
  // The address that search engines keep has no way in it.
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /^[^?]+$/);
  const second = (await reader.headline().textContent()) ?? "";
  const onward = reader.related().getByRole("listitem").filter({ hasNotText: first }).first();
  await onward.getByRole("link").first().click();
  await expect(reader.headline()).not.toHaveText(second);
  await expect(trail.getByRole("link")).toHaveText([first, second]);
  await trail.getByRole("link", { name: first }).click();
  await expect(reader.headline()).toHaveText(first);
  await expect(trail).toHaveCount(0);
});

test("who opens an address from elsewhere has come by no way; nonsense in it does no harm", async ({
  visitor,
}) => {
  await visitor.opens(`/article/${FINAL}?from=1.2`);
  expect(textOf(visitor.main)).not.toContain("You came from");
  expect(await visitor.opens(`/article/${FINAL}?from=x.-1.1e99.0&decided=x`)).toBe(200);
});

test("a link back is there from the article that is referred to", async ({ visitor }) => {
  await visitor.opens(`/article/${OF_A_STORY}`);
  expect(visitor.link(/A debt of seven winters/, visitor.region("Cites this"))).toBeTruthy();
});

test("pointing at a related link fetches its page before the click", async ({ page, reader }) => {
  await reader.opens(`/article/${FINAL}`);
  const link = reader.related().getByRole("link").first();
  const fetched = page.waitForRequest((request) => request.url().includes("_rsc="));
  await link.hover();
  await fetched;
});

test("whom an article names leads to the other articles that name them", async ({ visitor }) => {
  await visitor.opens(`/article/${TREATY}`);
  await visitor.follows(visitor.link("United Nations", visitor.main));
  expect(visitor.address).toMatch(/(organization|topic)=united-nations/);
  expect(visitor.articles.length).toBeGreaterThan(1);
});

test("which words decided a topic, and where names stand, is a page away", async ({ visitor }) => {
  await visitor.opens(`/article/${TREATY}`);
  await visitor.follows(visitor.link("See the words in the text", visitor.main));
  expect(visitor.one("dd", /treaty/)).toBeTruthy();
  expect(visitor.one("dd mark", "United Nations")).toBeTruthy();
  await visitor.follows(visitor.link("United Nations", visitor.main));
  expect(visitor.address).toMatch(/(organization|topic)=united-nations/);
});

test.describe("in an article of one's own", () => {
  test.use({ changesLibrary: true });

  const HELD = "https://meridian-post.example/environment/2015/dec/12/paris-agreement-adopted";
  const LONG = `---
title: A long walk along the Lenn
date: 2024-05-01
---

${Array.from({ length: 60 }, (_, at) => `Milestone ${at} stands where the river Lenn bends for the ${at}th time; the path is soft there, and the herons do not mind who goes by on it.`).join("\n\n")}

The walk ends at the inn, where [the accord of that winter](${HELD}) was read out, and [an almanac](https://almanac.example/lenn) hangs.

${Array.from({ length: 30 }, (_, at) => `Verse ${at} of the song is about the inn, and the last line of it is about the way home, which is as long as the way there.`).join("\n\n")}
`;

  test("a reference in the text leads to the held article, is marked, and back leads to the same place", async ({
    page,
    reader,
    visitor,
  }) => {
    await visitor.opens("/add");
    visitor.fills(/^Text of an article/, LONG);
    await visitor.presses("Add");
    await visitor.follows(visitor.link("A long walk along the Lenn"));
    const reference = visitor.link("the accord of that winter");
    expect(reference.getAttribute("title")).toBe("In this library");
    expect(reference.getAttribute("href")).toMatch(/^\/article\//);
    const outside = visitor.link("an almanac");
    expect(outside.getAttribute("title")).toBe("Leads to another site");
    expect(outside.getAttribute("href")).toBe("https://almanac.example/lenn");

    await reader.opens(visitor.address);
    const held = page.getByRole("link", { name: "the accord of that winter" });
    await expect(held).toHaveAttribute("title", "In this library");
    await held.scrollIntoViewIfNeeded();
    const place = async () => Math.round((await held.boundingBox())?.y ?? Number.NaN);
    const before = await place();
    await held.click();
    await expect(reader.headline()).toContainText("Paris");
    await page.goBack();
    await expect(reader.headline()).toContainText("A long walk");
    await expect.poll(place).toBe(before);
  });
});
