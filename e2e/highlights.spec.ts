import type { Locator } from "@playwright/test";
import { listBreaches } from "./list-breaches";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

const TREATY = "/article/nations-agree-treaty-to-protect-the-high-seas";
/** The marks of the text; related links have others. */
const MARK = ".article-text mark";

/** Selects a part of a block's own text, as somebody does with a pointer. */
const select = (block: Locator, from: number, to: number) =>
  block.evaluate(
    (node, [start = 0, end = 0]) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT, (text) =>
        text.parentElement?.closest(".notes") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const range = document.createRange();
      let at = 0;
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const length = text.textContent?.length ?? 0;
        if (start >= at && start <= at + length) range.setStart(text, start - at);
        if (end >= at && end <= at + length) range.setEnd(text, end - at);
        at += length;
      }
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return range.toString();
    },
    [from, to],
  );

const wordsOf = async (marks: Locator) => (await marks.allTextContents()).join("");

for (const [language, path] of [
  ["English", "/article/moscow-counts-a-peace-in-syria-idlib-counts-the-displaced"],
  ["Arabic", "/article/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين"],
] as const)
  test(`a passage in ${language} is marked, gets a note, and is there when the page is opened again`, async ({
    page,
    reader,
  }) => {
    await reader.opens(path);
    const block = page.locator(".article-text > p").nth(2);
    const first = await select(block, 5, 60);
    const kept = page.waitForResponse(/\/highlights$/);
    await page.getByRole("button", { name: "Highlight", exact: true }).click();
    expect((await kept).status()).toBe(200);
    // it goes through a link, and has a mark in it and another one behind it
    await expect(block.locator("mark")).toHaveCount(2);
    expect(await wordsOf(block.locator("mark"))).toBe(first);
    await expect(page.getByText("Highlighted.", { exact: true })).toHaveCount(1);

    const second = await select(page.locator(".article-text > p").nth(3), 0, 40);
    await page.keyboard.press("a");
    const note = page.getByRole("textbox", { name: "Note" });
    await expect(note).toBeFocused();
    await note.fill("Who says so?\nمن قال ذلك؟");
    await page.getByRole("button", { name: "Save the note" }).click();
    await expect(page.locator(".article-text .note")).toContainText("Who says so?");

    await reader.opens(path);
    expect(await wordsOf(page.locator(MARK))).toBe(first + second.trim());
    await expect(page.locator(".article-text .note")).toContainText("Who says so?");

    await reader.opens("/highlights");
    await expect(page.locator("blockquote")).toHaveText([first, second.trim()]);
    await page.getByRole("link", { name: first }).click();
    await expect(page).toHaveURL(/#h\d+$/);
    await expect(page.locator(MARK).first()).toBeInViewport();
  });

test("a selection by keyboard over two paragraphs is marked with one key", async ({ page, reader }) => {
  await reader.opens(TREATY);
  const blocks = page.locator(".article-text > p");
  await select(blocks.nth(1), 10, 11);
  for (let line = 0; line < 4; line++) await page.keyboard.press("Shift+ArrowDown");
  const selected = await page.evaluate(() => `${getSelection()}`);
  test.skip(selected.length < 20, "This browser extends no selection by keys here.");
  await page.keyboard.press("h");
  await expect(page.locator(MARK).first()).toBeVisible();
  const bare = (text: string) => text.replace(/\s+/g, "");
  expect(bare(await wordsOf(page.locator(MARK)))).toBe(bare(selected));
});

test("a note is edited, a highlight removed and put back", async ({ page, reader }) => {
  await reader.opens(TREATY);
  await select(page.locator(".article-text > p").first(), 0, 30);
  await page.getByRole("button", { name: "Highlight", exact: true }).click();
  await page.getByRole("button", { name: "Add a note, or remove this highlight" }).click();
  await page.getByRole("textbox", { name: "Note" }).last().fill("First");
  const dialog = page.locator("[popover]:popover-open");
  await dialog.getByRole("button", { name: "Save the note" }).click();
  await expect(page.locator(".article-text .note")).toHaveText("First");
  await expect(page.locator(MARK).first()).toBeInViewport();
  await page.getByRole("button", { name: "Edit or remove this highlight and its note" }).click();
  await dialog.getByRole("button", { name: "Remove the highlight" }).click();
  await expect(page.locator(MARK)).toHaveCount(0);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.locator(MARK)).toHaveCount(1);
  await expect(page.locator(".article-text .note")).toHaveText("First");
});

test("an article and the list with highlights, notes and lost ones keep the accessibility rules, at 320 pixels too", async ({
  page,
  reader,
  visitor: { request },
  context,
  baseURL,
}) => {
  const headers = { origin: new URL(baseURL ?? "").origin };
  await reader.opens(TREATY);
  const words = (await page.locator(".article-text > p").first().innerText()).slice(0, 40);
  for (const form of [
    { quote: words, note: "Who?" },
    { quote: "Not in the text", note: "" },
  ])
    await request.post(`${TREATY}/highlights`, { form, headers });
  await context.addCookies((await request.storageState()).cookies);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const theme of ["paper", "night"]) {
    await context.addCookies([{ name: "reading", value: `regular.${theme}`, url: baseURL ?? "" }]);
    await reader.opens(TREATY);
    await page.getByRole("button", { name: "Edit or remove this highlight and its note" }).click();
    expect(await listBreaches(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await select(page.locator(".article-text > p").nth(1), 0, 30);
    await page.getByRole("button", { name: "Note", exact: true }).click();
    expect(await listBreaches(page)).toEqual([]);
    await reader.seesNoSideways();
    await reader.opens("/highlights?by=story");
    expect(await listBreaches(page)).toEqual([]);
    await reader.seesNoSideways();
  }
});

test("a failure is said, and the note stays", async ({ page, reader, complaints }) => {
  await reader.opens(TREATY);
  await page.route(/\/highlights$/, (route) => route.fulfill({ status: 503, body: "busy" }));
  await select(page.locator(".article-text > p").first(), 0, 30);
  await page.getByRole("button", { name: "Note", exact: true }).click();
  await page.getByRole("textbox", { name: "Note" }).fill("Not to be lost");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "That could not be saved" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("Not to be lost");
  complaints.splice(0);
});

test("without scripts a form finds the passage, or keeps what was typed and says so", async ({ visitor }) => {
  await visitor.opens(TREATY);
  const words = textOf(visitor.all(".article-text > p")[1] as Element).slice(0, 60);
  visitor.fills(/^Passage/, `${words.slice(0, 20)}  ${words.slice(20)}`.replace("   ", "  "));
  visitor.fills("Note", "From the form");
  await visitor.presses("Highlight");
  expect(visitor.address).toMatch(/#h\d+$/);
  expect(visitor.all(MARK).map(textOf).join("")).toBe(words.trim());
  expect(textOf(visitor.one(".note"))).toBe("From the form");

  visitor.fills(/^Passage/, "Words that are nowhere in it");
  visitor.fills("Note", "My thoughts", visitor.one("form[action$='/highlights']"));
  await visitor.presses("Highlight");
  expect(visitor.address).toMatch(/#lost\d+$/);
  const lost = visitor.region("Highlights that are not in this text");
  expect(textOf(lost)).toContain("These words are not in the text");
  expect(textOf(lost)).toContain("My thoughts");
  expect(textOf(visitor.one("textarea", /^These words/, lost))).toBe("Words that are nowhere in it");
  await visitor.opens("/highlights");
  expect(textOf(visitor.main)).toContain("These words are not in the article as it is now.");
  await visitor.follows(visitor.link("Words that are nowhere in it"));
  visitor.fills(/^These words/, words.slice(0, 12));
  await visitor.presses("Look for it");
  expect(visitor.address).toMatch(/#h\d+$/);
  expect(visitor.all("section", "Highlights that are not in this text")).toEqual([]);

  await visitor.opens("/highlights?by=story");
  await visitor.presses("Remove the highlight", visitor.one("li[id^=h]"));
  expect(textOf(visitor.main)).toContain("The highlight is removed.");
  await visitor.presses("Put it back");
  expect(visitor.all("blockquote").length).toBe(2);
});

test("highlights are taken along as Markdown and as Web Annotations, by their reader alone", async ({
  visitor,
  playwright,
  baseURL,
}) => {
  await visitor.opens(TREATY);
  visitor.fills(/^Passage/, textOf(visitor.all(".article-text > p")[0] as Element).slice(0, 40));
  await visitor.presses("Highlight");
  await visitor.opens("/highlights");
  const markdown = await visitor.request.get("/highlights/highlights.md");
  expect(markdown.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(await markdown.text()).toMatch(/^# Highlights\n\n## \[Nations agree/);
  const annotations = await visitor.request.get("/highlights/highlights.jsonld");
  expect(annotations.headers()["content-type"]).toContain("application/ld+json");
  expect(await annotations.json()).toMatchObject({ type: "AnnotationCollection", total: 1 });
  const other = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  expect(await (await other.get("/highlights/highlights.jsonld")).json()).toMatchObject({ total: 0 });
  expect(await (await other.get("/highlights")).text()).toContain("No highlights yet.");
  await other.dispose();
});

test("what is no highlight, or another reader's, is refused in words", async ({
  request,
  baseURL,
  playwright,
}) => {
  const headers = { origin: new URL(baseURL ?? "").origin };
  const post = (path: string, form: Record<string, string>, who = request) =>
    who.post(path, { form, headers, maxRedirects: 0 });
  expect((await post(`${TREATY}/highlights`, { quote: " " })).status()).toBe(400);
  expect((await post(`${TREATY}/highlights`, { quote: "a".repeat(5_001) })).status()).toBe(400);
  expect((await post("/article/not-here/highlights", { quote: "a" })).status()).toBe(404);
  expect((await post("/highlights/1", { action: "remove" })).status()).toBe(404);
  const kept = await post(`${TREATY}/highlights`, { quote: "the", note: "\u0000\r\n a" });
  expect(kept.status()).toBe(303);
  const id = /\d+$/.exec(kept.headers().location ?? "")?.[0];
  expect((await post(`/highlights/${id}`, { action: "burn" })).status()).toBe(400);
  expect((await post(`/highlights/${id}`, { action: "note", note: "a".repeat(10_001) })).status()).toBe(400);
  expect((await post("/highlights/x", { action: "remove" })).status()).toBe(404);
  const other = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  await post(`${TREATY}/highlights`, { quote: "a" }, other);
  expect((await post(`/highlights/${id}`, { action: "remove" }, other)).status()).toBe(404);
  await other.dispose();
});

test.describe("in a library that changes", () => {
  test.use({ changesLibrary: true });

  const TEXTS = {
    en: [
      "The weir of Tolmere was closed on Monday.",
      "Cracks had been found in its northern pier, the engineer said.",
    ],
    ar: ["أغلق سد تلمير يوم الاثنين.", "قال المهندس إن شقوقا وجدت في دعامته الشمالية."],
  };
  for (const language of ["en", "ar"] as const)
    test(`a highlight in ${language} moves with a revised text, and is listed as lost when it is gone`, async ({
      page,
      reader,
    }) => {
      const [lead, passage] = TEXTS[language] as [string, string];
      const bring = async (...paragraphs: string[]) => {
        const line = JSON.stringify({
          ...{ identifier: `weir-${language}`, headline: `Weir ${lead}`, inLanguage: language },
          articleBody: paragraphs.join("\n\n"),
        });
        await reader.opens("/add");
        await page
          .getByLabel(/^Or files/)
          .setInputFiles([{ name: "weir.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(line) }]);
        await page.getByRole("button", { name: "Add", exact: true }).click();
        const link = page.getByRole("status").getByRole("link").first();
        await link.click();
        await expect(reader.headline()).toBeVisible();
        await reader.waitsForScripts();
      };
      await bring(lead, passage);
      await select(page.locator(".article-text > p").nth(1), 0, 30);
      await page.getByRole("button", { name: "Note", exact: true }).click();
      await page.getByRole("textbox", { name: "Note" }).fill("Which pier?");
      await page.getByRole("button", { name: "Save the note" }).click();
      await expect(page.locator(MARK)).toHaveText(passage.slice(0, 30));

      await bring(`${lead} ${lead} 2026.`, "—", passage);
      await expect(page.locator(MARK)).toHaveText(passage.slice(0, 30));
      await expect(page.locator(".article-text .note")).toHaveText("Which pier?");

      await bring(`${lead} ${lead} 2027.`);
      await expect(page.locator(MARK)).toHaveCount(0);
      const lost = page.getByRole("region", { name: "Highlights that are not in this text" });
      await expect(lost.getByRole("textbox")).toHaveValue(passage.slice(0, 30));
      await expect(lost).toContainText("Which pier?");
      await reader.opens("/highlights");
      const listed = page
        .getByRole("listitem")
        .filter({ hasText: passage.slice(0, 30) })
        .last();
      await expect(listed).toContainText("These words are not in the article as it is now.");
      await expect(listed).toContainText("Which pier?");
    });
});
