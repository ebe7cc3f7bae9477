import { beforeEach, describe, expect, it } from "vitest";
import { importLines, makeFreshLibraries } from "../../scripts/cases/fresh-library";
import { library, writeReaders } from "../db/client";
import { listOutdated } from "../db/feed-items";
import { moveMarks } from "../db/move-reader";
import { deleteArticle, mergeArticles, undoDecision } from "../ingest/corrections/decide-copies";
import { expireReaders } from "./expire-readers";
import {
  addHighlight,
  checkHighlight,
  LONGEST_NOTE,
  LONGEST_QUOTE,
  listHighlights,
  moveHighlight,
  removeHighlight,
  restoreHighlight,
  writeNote,
} from "./highlights";

makeFreshLibraries();

const READER = "AAAAAAAAAAAAAAAAAAAAAA";
const OTHER = "BBBBBBBBBBBBBBBBBBBBBB";
const DAY = 86_400_000;
const BODY =
  "The weir of Tolmere was closed on Monday. Cracks had been found in its northern pier, the engineer Avice Marl said.\n\nIt stays closed until May.";
const QUOTE = "Cracks had been found in its northern pier";

const article = (text: string, identifier = "weir", headline = "Weir of Tolmere is closed") =>
  importLines({ identifier, headline, inLanguage: "en", articleBody: text });
const slugs = async () =>
  (await library().article.findMany({ orderBy: { id: "asc" }, select: { slug: true } })).map(
    ({ slug }) => slug,
  );

let slug = "";
beforeEach(async () => {
  await article(BODY);
  [slug = ""] = await slugs();
  await writeReaders(async (tx) => {
    for (const id of [READER, OTHER]) await tx.reader.create({ data: { id } });
  });
});

const add = async (quote: string, note = "", reader = READER, of = slug) => {
  const kept = await addHighlight(reader, of, { quote, prefix: "", suffix: "", note });
  if (kept === null || typeof kept === "string") throw new Error(`${kept}`);
  return kept;
};
const only = async (reader = READER) => {
  const rows = await listHighlights(reader);
  expect(rows.length).toBe(1);
  return rows[0] as (typeof rows)[number];
};

describe("a highlight", () => {
  it("has the words of the text and those around them", async () => {
    expect(await add(" Cracks  had been\nfound ", "When?")).toEqual({ id: 1, slug, found: true });
    const start = BODY.indexOf("Cracks");
    expect(await only()).toMatchObject({
      ...{ exact: "Cracks had been found", start, end: start + 21, note: "When?", identifier: "weir" },
      prefix: BODY.slice(start - 32, start),
      suffix: BODY.slice(start + 21, start + 53),
    });
    expect(await listHighlights(OTHER)).toEqual([]);
    expect(await listHighlights(null)).toEqual([]);
  });

  it("whose words are not in the text is kept as lost, with its note, and can be found by others", async () => {
    const { id, found } = await add("Cracks were found", "When?");
    expect(found).toBe(false);
    expect(await only()).toMatchObject({ exact: "Cracks were found", note: "When?", start: null });
    expect(await moveHighlight(READER, id, "nor by these")).toMatchObject({ found: false });
    expect(await moveHighlight(READER, id, QUOTE)).toMatchObject({ found: true });
    expect(await only()).toMatchObject({ exact: QUOTE, note: "When?", start: BODY.indexOf(QUOTE) });
  });

  it("is made once of the same passage: a second note is put under the first", async () => {
    await add(QUOTE, "When?");
    await add(QUOTE, "When?");
    await add(QUOTE, "By whom?");
    expect((await only()).note).toBe("When?\n\nBy whom?");
  });

  it("is refused in words where it is too long or nothing", () => {
    expect(checkHighlight({ quote: " \n", note: "" })).toContain("Copy a passage");
    expect(checkHighlight({ quote: "a".repeat(LONGEST_QUOTE + 1), note: "" })).toContain(
      "highlight it in parts",
    );
    expect(checkHighlight({ quote: "a", note: "a".repeat(LONGEST_NOTE + 1) })).toContain("shorten it");
    expect(checkHighlight({ quote: "a", note: "" })).toBeNull();
  });

  it("belongs to one reader, who changes it, removes it and puts it back", async () => {
    const { id } = await add(QUOTE);
    expect(await writeNote(OTHER, id, "Mine")).toBeNull();
    expect(await removeHighlight(OTHER, id)).toBeNull();
    await writeNote(READER, id, "A note");
    await removeHighlight(READER, id);
    expect(await listHighlights(READER)).toEqual([]);
    expect(await listHighlights(READER, { removed: id })).toMatchObject([{ note: "A note" }]);
    await restoreHighlight(READER, id);
    expect((await only()).note).toBe("A note");
  });

  it("that was removed a day ago goes for good when another one is", async () => {
    const [first, second] = [await add(QUOTE), await add("It stays closed")];
    await removeHighlight(READER, first.id, new Date(Date.now() - 2 * DAY));
    await removeHighlight(READER, second.id);
    expect((await library().highlight.findMany()).map(({ id }) => id)).toEqual([second.id]);
  });

  it("goes along to another reader, and keeps its reader from being forgotten", async () => {
    await add(QUOTE, "Mine");
    await add(QUOTE, "Mine", OTHER);
    await add("It stays closed", "", OTHER);
    await writeReaders((tx) => moveMarks(tx, OTHER, READER));
    expect((await listHighlights(READER)).map(({ exact }) => exact)).toEqual([QUOTE, "It stays closed"]);
    await writeReaders(async (tx) => {
      await tx.highlight.deleteMany({ where: { readerId: OTHER } });
      await tx.reader.updateMany({ data: { madeAt: new Date(Date.now() - 2 * DAY) } });
      await expireReaders(tx);
    });
    expect(await library().reader.findMany({ select: { id: true } })).toEqual([{ id: READER }]);
  });
});

describe("a highlight of an article that changes", () => {
  it("is found again where the text was moved, and where its words were changed a little", async () => {
    await add(QUOTE);
    const moved = `An earlier version of this text was wrong about the ferry, and has been put right since.\n\n${BODY}`;
    await article(moved);
    expect(await only()).toMatchObject({ start: moved.indexOf(QUOTE), revised: null });
    const changed = moved.replace("its northern pier", "its southern pier");
    await article(changed);
    const revised = QUOTE.replace("northern", "southern");
    expect(await only()).toMatchObject({ exact: QUOTE, start: changed.indexOf(revised), revised });
  });

  it("is lost with its words, and found when they come back", async () => {
    await add(QUOTE, "When?");
    await article("The weir of Tolmere was closed on Monday. Nobody says why.\n\nIt stays closed until May.");
    expect(await only()).toMatchObject({ exact: QUOTE, note: "When?", start: null, end: null });
    await article(`${BODY} So it was said on Tuesday.`);
    expect(await only()).toMatchObject({ start: BODY.indexOf(QUOTE) });
  });

  it("is listed when the article is removed, and back when that is undone or the article comes in again", async () => {
    await add(QUOTE, "When?");
    const { id } = await library().article.findFirstOrThrow();
    await deleteArticle(id);
    expect(await only()).toMatchObject({
      articleId: null,
      headline: "Weir of Tolmere is closed",
      exact: QUOTE,
    });
    const [decision] = await library().copyDecision.findMany();
    await undoDecision(decision?.id ?? 0);
    expect(await only()).toMatchObject({ articleId: id, start: BODY.indexOf(QUOTE) });
  });

  it("moves with an article that is merged into another, and back, however often", async () => {
    const text = `Tolmere Post: ${BODY} The ferry goes instead of it, and is full.`;
    await article(text, "copy", "Weir closed, ferry full");
    await article("Quite another text about the ferry of Burrow Ness and its new captain.", "third", "Ferry");
    const [, copied = ""] = await slugs();
    await add(QUOTE, "", READER, copied);
    await add("The ferry goes", "", READER, copied);
    const [kept, copy, third] = await library().article.findMany({ orderBy: { id: "asc" } });
    const places = async () =>
      (await listHighlights(READER)).map(({ articleId, start }) => [articleId, start]);
    const before = await places();
    await mergeArticles(kept?.id ?? 0, copy?.id ?? 0);
    const merged = [
      [kept?.id, BODY.indexOf(QUOTE)],
      [kept?.id, null],
    ];
    expect(await places()).toEqual(merged);
    await mergeArticles(third?.id ?? 0, kept?.id ?? 0);
    expect((await places()).map(([articleId]) => articleId)).toEqual([third?.id, third?.id]);
    const decisions = await library().copyDecision.findMany({ orderBy: { id: "asc" } });
    await undoDecision(decisions[1]?.id ?? 0);
    expect(await places()).toEqual(merged);
    await undoDecision(decisions[0]?.id ?? 0);
    expect(await places()).toEqual(before);
  });

  it("keeps the article when its feed would let it go", async () => {
    const { id } = await library().article.findFirstOrThrow();
    await writeReaders(async (tx) => {
      await tx.feed.create({
        data: {
          url: "https://post.example/feed",
          title: "Post",
          topics: "[]",
          state: "{}",
          nextAt: new Date(),
        },
      });
      await tx.feedItem.create({ data: { feedId: 1, articleId: id, brought: true, seenAt: new Date(0) } });
    });
    const outdated = { feedId: 1, before: new Date(), now: new Date() };
    expect(await listOutdated(library(), outdated)).toEqual([id]);
    const { id: highlight } = await add(QUOTE);
    expect(await listOutdated(library(), outdated)).toEqual([]);
    await removeHighlight(READER, highlight);
    expect(await listOutdated(library(), outdated)).toEqual([id]);
  });
});
