import { describe, expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library } from "../../db/client";
import { because } from "../../messages/reason";
import { getArticle } from "../../pages/article/get-article";
import { runImport } from "../run-import";
import { correctArticle, undoCorrection } from "./correct-article";
import { deleteArticle, mergeArticles, splitRevision, undoDecision } from "./decide-copies";

makeFreshLibraries();

const FERRY = {
  identifier: "ferry",
  inLanguage: "en",
  publisher: { name: "The Dunmore Post" },
  author: [{ name: "Ada Example" }],
  datePublished: "2021-03-08",
  headline: "Ferry runs aground off Skell Point",
  keywords: ["ferries", "Skell Point"],
  articleBody:
    "The ferry Tern Queen ran aground off Skell Point on Monday with 412 passengers, the harbour office said.\n\nTwo lifeboats from Port Dunmore brought all passengers ashore within three hours, the coastguard said.",
};

const importLines = (...lines: unknown[]) =>
  runImport({
    name: "test",
    parts: [{ name: "lines", bytes: Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n")) }],
  });

const idOf = async (identifier: string) =>
  (await library().article.findUniqueOrThrow({ where: { identifier }, select: { id: true } })).id;
const read = async (id: number) => {
  const { slug } = await library().article.findUniqueOrThrow({ where: { id }, select: { slug: true } });
  const article = await getArticle(slug);
  if (!article) throw new Error(`${slug} is not there`);
  return article;
};
const said = async (id: number) => {
  const { headline, datePublished, outlet, credits, topics } = await read(id);
  return {
    headline,
    datePublished,
    outlet: outlet?.name,
    credits,
    topics: topics.map(({ name }) => name).sort(),
  };
};
const corrections = () => library().correction.findMany({ orderBy: { id: "asc" } });
const decisions = () => library().copyDecision.findMany({ orderBy: { id: "asc" } });
/** Everything that belongs to articles, to compare the library before and after. */
const whole = async () => ({
  articles: await library().article.findMany({
    orderBy: { identifier: "asc" },
    omit: { id: true, updatedAt: true },
    include: {
      outlet: { select: { name: true } },
      credits: { omit: { id: true, articleId: true } },
      topics: { select: { source: true, score: true, words: true, topic: { select: { key: true } } } },
      references: { omit: { id: true, articleId: true, heldId: true } },
    },
  }),
  terms: await library().term.findMany({
    where: { articles: { gt: 0 } },
    select: { text: true, articles: true },
    orderBy: { text: "asc" },
  }),
  state: await library().libraryState.findFirst({ select: { articles: true } }),
});

const mended = {
  headline: "Ferry aground with 412 aboard",
  datePublished: "2021-03-09",
  outlet: { name: "Dunmore Star", inferred: false },
  credits: [{ name: "Ben Sample", role: "Author" }],
  topics: { subjects: ["medtop:03000000"], keywords: ["lifeboats"] },
};

describe("the owner's corrections", () => {
  it("applies at once, and survives a later import with a new text", async () => {
    await importLines(FERRY);
    const id = await idOf("ferry");
    expect(await correctArticle(id, mended)).toBe(5);
    const expected = {
      headline: "Ferry aground with 412 aboard",
      datePublished: "2021-03-09",
      outlet: "Dunmore Star",
      credits: [{ name: "Ben Sample", role: "Author" }],
      topics: ["disaster, accident and emergency incident", "lifeboats"],
    };
    expect(await said(id)).toEqual(expected);
    const again = await importLines(FERRY, {
      ...FERRY,
      articleBody: `${FERRY.articleBody}\n\nThe ferry was freed at high water.`,
    });
    expect(again).toMatchObject({ added: 0, unchanged: 1, updated: 1 });
    expect(await said(id)).toEqual(expected);
    expect((await read(id)).text).toContain("freed at high water");
  });

  it("is undone to what the source says now, field by field, latest first", async () => {
    await importLines(FERRY);
    const id = await idOf("ferry");
    const before = await said(id);
    await correctArticle(id, mended);
    await correctArticle(id, { headline: "Second thought" });
    await importLines({ ...FERRY, headline: "Ferry runs aground off Skell Point, all safe" });
    expect((await said(id)).headline).toBe("Second thought");
    const [first, ...rest] = await corrections();
    const last = rest.at(-1);
    expect(await undoCorrection(first?.id ?? 0)).toBeNull();
    expect(await undoCorrection(last?.id ?? 0)).toBe(id);
    expect((await said(id)).headline).toBe(mended.headline);
    for (const { id: correction } of [first, ...rest.slice(0, -1)].flatMap((one) => one ?? []))
      expect(await undoCorrection(correction)).toBe(id);
    expect(await said(id)).toEqual({ ...before, headline: "Ferry runs aground off Skell Point, all safe" });
  });

  it("changes nothing if the value is the current one", async () => {
    await importLines(FERRY);
    const id = await idOf("ferry");
    expect(await correctArticle(id, { headline: FERRY.headline, datePublished: "2021-03-08" })).toBe(0);
    expect(await corrections()).toEqual([]);
  });

  it("of topics is independent of other corrections and their undoing", async () => {
    await importLines(FERRY);
    const id = await idOf("ferry");
    const before = await said(id);
    await correctArticle(id, { topics: { subjects: ["medtop:15000000"], keywords: ["regatta, Lenn"] } });
    await correctArticle(id, { headline: "New" });
    expect((await said(id)).topics).toEqual(["regatta, Lenn", "sport"]);
    const [topics, headline] = await corrections();
    await undoCorrection(headline?.id ?? 0);
    expect((await said(id)).topics).toEqual(["regatta, Lenn", "sport"]);
    await undoCorrection(topics?.id ?? 0);
    expect(await said(id)).toEqual(before);
  });

  it("is not part of the source's version in a revision", async () => {
    await importLines(FERRY);
    const id = await idOf("ferry");
    await correctArticle(id, { headline: "Mended", topics: { subjects: [], keywords: ["x"] } });
    await importLines({ ...FERRY, abstract: "New" });
    const [revision] = await library().revision.findMany();
    expect(JSON.parse(revision?.content ?? "")).toMatchObject({
      headline: FERRY.headline,
      keywords: FERRY.keywords,
    });
  });

  it("can make a date unknown", async () => {
    await importLines(FERRY);
    const id = await idOf("ferry");
    await correctArticle(id, { datePublished: null });
    await importLines({ ...FERRY, abstract: "New" });
    expect((await said(id)).datePublished).toBeNull();
  });
});

const COPY = { ...FERRY, identifier: "copy", headline: "Ferry aground", publisher: { name: "Dunmore Wire" } };
const THIRD = {
  ...FERRY,
  identifier: "third",
  headline: "Harbour office begins inquiry into the Tern Queen",
  articleBody:
    "The harbour office has begun an inquiry into how the Tern Queen came onto the rocks off Skell Point.",
  references: [{ kind: "publisherRelated", name: "Ferry runs aground off Skell Point" }],
};

describe("the owner's decisions on copies", () => {
  it("a deleted article stays out, and is restored completely", async () => {
    await importLines(FERRY, THIRD);
    const id = await idOf("ferry");
    await correctArticle(id, { headline: "Mended" });
    await library().reader.create({
      data: { id: "r", shelved: { create: { articleId: id, savedAt: new Date(5) } } },
    });
    const before = await whole();
    await deleteArticle(id);
    expect(await library().article.count()).toBe(1);
    const again = await importLines(FERRY, { ...FERRY, headline: "New text" });
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(again.warnings[0]?.reason).toEqual(because("held.deleted"));
    const back = await undoDecision((await decisions())[0]?.id ?? 0);
    expect(await whole()).toEqual(before);
    expect(await library().shelved.findMany()).toMatchObject([{ articleId: back, savedAt: new Date(5) }]);
    expect(await library().correction.count()).toBe(1);
    expect(await library().link.count()).toBe(2);
    expect((await library().reference.findFirst())?.heldId).toBe(back);
  });

  it("a merged copy leads to the remaining article, now and at a later import", async () => {
    await importLines(FERRY, COPY, THIRD);
    const [kept, copy] = [await idOf("copy"), await idOf("ferry")];
    await library().reader.create({
      data: { id: "r", shelved: { create: { articleId: copy, readAt: new Date(7) } } },
    });
    const before = await whole();
    await mergeArticles(kept, copy);
    expect(await importLines(FERRY)).toMatchObject({ added: 0, unchanged: 1 });
    expect(await library().article.count()).toBe(2);
    expect((await library().reference.findFirst())?.heldId).toBe(kept);
    expect(await library().shelved.findMany()).toMatchObject([{ articleId: kept }]);
    await undoDecision((await decisions())[0]?.id ?? 0);
    expect(await whole()).toEqual(before);
    await expect(mergeArticles(kept, kept)).rejects.toThrow(/itself/);
  });

  it("a revision that is split off becomes a separate article, and stays one", async () => {
    const ferry = { ...FERRY, url: "https://post.example/live" };
    const other = {
      ...ferry,
      headline: "Quite another matter",
      articleBody: "The town council of Lower Lenn met on Tuesday about the bridge.",
    };
    await importLines(ferry);
    await importLines(other);
    expect(await library().article.count()).toBe(1);
    const [revision] = await library().revision.findMany();
    const made = (await splitRevision(await idOf("ferry"), revision?.id ?? 0)) ?? 0;
    expect(await splitRevision(await idOf("ferry"), revision?.id ?? 0)).toBeNull();
    expect((await said(made)).headline).toBe(FERRY.headline);
    expect(await importLines(ferry, other)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(await library().article.count()).toBe(2);
    await undoDecision((await decisions())[0]?.id ?? 0);
    expect(await library().article.count()).toBe(1);
    expect(await library().revision.count()).toBe(1);
  });

  it("does not affect another article with the same URL", async () => {
    const url = "https://post.example/ferry";
    await importLines({ ...FERRY, url }, { ...COPY, url });
    await deleteArticle(await idOf("copy"));
    expect(await importLines({ ...FERRY, url, abstract: "New" })).toMatchObject({ updated: 1 });
    expect(await importLines({ ...COPY, url })).toMatchObject({ added: 0, unchanged: 1 });
  });

  it("a split can be undone even if the articles were deleted and restored in the meantime", async () => {
    const other = { ...FERRY, headline: "Quite another matter" };
    await importLines(FERRY);
    await importLines(other);
    const origin = await idOf("ferry");
    const [revision] = await library().revision.findMany();
    const made = (await splitRevision(origin, revision?.id ?? 0)) ?? 0;
    const [split] = await decisions();
    await deleteArticle(made);
    await deleteArticle(origin);
    expect(await undoDecision(split?.id ?? 0)).toBeNull();
    for (const { id } of (await decisions()).slice(1)) await undoDecision(id);
    expect(await undoDecision(split?.id ?? 0)).toBe(origin);
    expect(await library().article.count()).toBe(1);
    expect(await library().revision.count()).toBe(1);
  });

  it("a merge combines marks, and undoing it separates references again", async () => {
    await importLines(FERRY, COPY, THIRD);
    const [kept, copy] = [await idOf("copy"), await idOf("ferry")];
    const marks = (articleId: number, mark: object) => ({ articleId, ...mark });
    const shelved = { create: [marks(kept, { readAt: new Date(7) }), marks(copy, { savedAt: new Date(5) })] };
    await library().reader.create({ data: { id: "r", shelved } });
    await mergeArticles(kept, copy);
    expect(await library().shelved.findMany()).toMatchObject([{ savedAt: new Date(5), readAt: new Date(7) }]);
    await undoDecision((await decisions())[0]?.id ?? 0);
    expect((await library().reference.findFirst())?.heldId).toBe(copy);
    expect(await idOf("ferry")).toBe(copy);
  });

  it("is undone once", async () => {
    await importLines(FERRY);
    await deleteArticle(await idOf("ferry"));
    const [decision] = await decisions();
    expect(await undoDecision(decision?.id ?? 0)).not.toBeNull();
    expect(await undoDecision(decision?.id ?? 0)).toBeNull();
    expect(await library().article.count()).toBe(1);
  });
});
