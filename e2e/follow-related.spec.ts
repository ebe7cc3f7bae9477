import { expect, test } from "./reader";

/** An article of a story: each of its links leads on to more. */
const OF_A_STORY = "russian-warplanes-open-syria-campaign-at-damascuss-request";
const FINAL = "england-win-world-cup-at-lords-after-two-ties";

test("a related link says what it is and why, and leads there", async ({ reader, request }) => {
  const { links } = await (await request.get(`/api/v1/articles/${FINAL}/related`)).json();
  expect(links.length).toBeGreaterThan(0);
  await reader.opens(`/article/${FINAL}`);
  const same = reader.related().getByRole("region", { name: "Same event, other outlets" });
  await expect(same).toBeVisible();
  for (const { reason, article } of links) {
    await expect(reader.related()).toContainText(reason);
    await expect(reader.related().getByRole("link", { name: article.headline })).toBeVisible();
  }
  const { article } = links.find((link: { kind: string }) => link.kind === "sameEvent");
  await same.getByRole("link", { name: article.headline }).click();
  await expect(reader.headline()).toHaveText(article.headline);
  await expect(reader.related().getByRole("link", { name: "England win World Cup" })).toBeVisible();
});

test("with Ctrl a link opens a page of its own, and this one stays", async ({ page, reader, context }) => {
  await reader.opens(`/article/${FINAL}`);
  const link = reader
    .related()
    .getByRole("region", { name: "Same event, other outlets" })
    .getByRole("link")
    .first();
  const headline = await link.innerText();
  const opened = context.waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  await expect((await opened).getByRole("heading", { level: 1 })).toHaveText(headline);
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

test("passages stand in the language and direction of their texts", async ({ reader, request }) => {
  const slug = "moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";
  const { links } = await (await request.get(`/api/v1/articles/${slug}/related`)).json();
  const arabic = links.find(
    ({ article }: { article: { inLanguage: string } }) => article.inLanguage === "ar",
  );
  await reader.opens(`/article/${slug}`);
  const link = reader.related().getByRole("listitem").filter({ hasText: arabic.article.headline });
  await link.locator("summary").first().click();
  const passage = link.locator('q[lang="ar"]').first();
  await expect(passage).toBeVisible();
  await expect(passage).toHaveAttribute("dir", "rtl");
  await expect(link.locator('q[lang="en"]').first()).toBeVisible();
});

test("the way that a reader came by is shown, and leads back", async ({ page, reader, request }) => {
  const trail = page.getByRole("navigation", { name: "How you came here" });
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
  // Who opens the address from elsewhere has come by no way; nonsense in it does no harm.
  const plain = await request.get(`/article/${FINAL}?from=1.2`, { headers: { "sec-fetch-site": "none" } });
  expect(await plain.text()).not.toContain("You came from");
  expect((await request.get(`/article/${FINAL}?from=x.-1.1e99.0&decided=x`)).status()).toBe(200);
});

const HELD = "https://meridian-post.example/environment/2015/dec/12/paris-agreement-adopted";
const long = (project: string) => `---
title: A long walk along the Lenn, for ${project}
date: 2024-05-01
---

${Array.from({ length: 60 }, (_, at) => `Milestone ${at} stands where the river Lenn bends for the ${at}th time; the path is soft there, and the herons do not mind who goes by on it.`).join("\n\n")}

The walk ends at the inn, where [the accord of that winter](${HELD}) was read out, and [an almanac](https://almanac.example/lenn) hangs.

${Array.from({ length: 30 }, (_, at) => `Verse ${at} of the song is about the inn, and the last line of it is about the way home, which is as long as the way there.`).join("\n\n")}
`;

test("a reference in the text leads to the held article, is marked, and back leads to the same place", async ({
  page,
  reader,
}, { project }) => {
  await reader.opens("/add");
  await page.getByLabel("Text of an article").fill(long(project.name));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page
    .getByRole("status")
    .getByRole("link", { name: `A long walk along the Lenn, for ${project.name}` })
    .click();
  await expect(reader.headline()).toContainText("A long walk");
  const held = page.getByRole("link", { name: "the accord of that winter" });
  await expect(held).toHaveAttribute("title", "In this library");
  await expect(held).toHaveAttribute("href", /^\/article\//);
  const outside = page.getByRole("link", { name: "an almanac" });
  await expect(outside).toHaveAttribute("title", "Leads outside");
  await expect(outside).toHaveAttribute("href", "https://almanac.example/lenn");
  await page.waitForLoadState("networkidle");
  await held.scrollIntoViewIfNeeded();
  const place = async () => Math.round((await held.boundingBox())?.y ?? Number.NaN);
  const before = await place();
  await held.click();
  await expect(reader.headline()).toContainText("Paris");
  await page.goBack();
  await expect(reader.headline()).toContainText("A long walk");
  await expect.poll(place).toBe(before);
});

test("a link back is there from the article that is referred to", async ({ reader }) => {
  await reader.opens("/article/russian-warplanes-open-syria-campaign-at-damascuss-request");
  const cites = reader.related().getByRole("region", { name: "Cites this" });
  await expect(cites.getByRole("link", { name: /A debt of seven winters/ })).toBeVisible();
});

test("pointing at a related link fetches its page before the click @scripts", async ({ page, reader }) => {
  await reader.opens(`/article/${FINAL}`);
  const link = reader.related().getByRole("link").first();
  const fetched = page.waitForRequest((request) => request.url().includes("_rsc="));
  await link.hover();
  await fetched;
});

test("whom an article names leads to the other articles that name them", async ({ page, reader }) => {
  await reader.opens("/article/nations-agree-treaty-to-protect-the-high-seas");
  await page.getByRole("main").getByRole("link", { name: "United Nations" }).first().click();
  await expect(page).toHaveURL(/(organization|topic)=united-nations/);
  expect(await reader.articles().count()).toBeGreaterThan(1);
});

test("which words decided a topic is said on demand", async ({ page, reader }) => {
  await reader.opens("/article/nations-agree-treaty-to-protect-the-high-seas");
  await page.getByText("Why these topics").click();
  await expect(page.getByRole("definition").filter({ hasText: "treaty" }).first()).toBeVisible();
});
