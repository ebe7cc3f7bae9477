import { expect, it } from "vitest";
import { library } from "../../lib/db/client";
import { deleteArticle, mergeArticles, undoDecision } from "../../lib/ingest/corrections/decide-copies";
import { markLinked, needsRelinking, relinkLibrary } from "../../lib/ingest/relink/relink-library";
import { getArticleJson } from "../../lib/pages/api/get-article-json";
import { findArticleSlug } from "../../lib/pages/article/has-article";
import { askLibrary, importCases, importLines, makeFreshLibraries } from "./fresh-library";

makeFreshLibraries();

const QUAY =
  "The harbour authority said on Tuesday that the northern quay will stay closed until the end of the month, after divers found cracks in two of its supporting piles.";
const line = (fields: object) => ({
  headline: "Cracks shut the northern quay",
  articleBody: QUAY,
  publisher: "Harbour Post",
  datePublished: "2024-02-06",
  ...fields,
});

/** The library as an earlier version left it: two spellings of an address were two articles, and moments stood in for days. */
async function makeEarlier() {
  await importLines(
    line({ url: "https://harbour-post.example/quay" }),
    line({
      url: "https://harbour-post.example/other",
      headline: "Cracks shut the quay",
      datePublished: "2024-03-01",
    }),
    line({
      headline: "New Year's swim",
      articleBody: "Three hundred swam.",
      datePublished: "2021-01-01T00:30+02:00",
      inLanguage: "iw",
    }),
  );
  const [, copy, swim] = await library().article.findMany({
    orderBy: { id: "asc" },
    select: { id: true, slug: true },
  });
  await library().article.update({
    where: { id: copy?.id ?? 0 },
    data: {
      url: "https://harbour-post.example/quay?at_medium=rss",
      urlKey: "harbour-post.example/quay?at_medium=rss",
      identifier: "url:harbour-post.example/quay?at_medium=rss",
    },
  });
  await library().article.update({
    where: { id: swim?.id ?? 0 },
    data: { publishedAt: new Date("2020-12-31T22:30:00Z"), inLanguage: "iw" },
  });
  await markLinked();
  await library().setting.update({ where: { key: "stems" }, data: { value: "2" } });
  return copy?.slug ?? "";
}

it("an earlier library gains what this version reads better, and keeps every address", async () => {
  const slug = await makeEarlier();
  expect(await needsRelinking()).toBe(true);
  expect(await relinkLibrary()).toBe(true);
  expect(await library().article.count()).toBe(2);
  expect((await askLibrary("on=2021-01-01")).headlines).toEqual(["New Year's swim"]);
  expect((await askLibrary("language=he")).total).toBe(1);
  // what was merged is found under its old address, and can be had again
  const kept = await library().article.findFirst({ where: { url: { contains: "/quay" } } });
  expect(await getArticleJson(slug)).toMatchObject({ slug: kept?.slug });
  const [decision] = await library().copyDecision.findMany();
  await undoDecision(decision?.id ?? 0);
  expect(await library().article.count()).toBe(2 + 1);
  expect(await getArticleJson(slug)).toMatchObject({ headline: "Cracks shut the quay" });
  expect(await relinkLibrary({ reread: true })).toBe(true);
  expect(await library().article.count()).toBe(2 + 1);
});

it("two articles at addresses that had been told apart stay two if their texts are two, and the newer text is kept", async () => {
  await importLines(
    line({ url: "https://a.example/quay?x=1", headline: "One" }),
    line({
      url: "https://a.example/opera?x=1",
      headline: "Two",
      articleBody: "The opera opened on Friday with a new singer.",
    }),
    line({
      url: "https://a.example/longer?x=1",
      headline: "Longer",
      articleBody: `${QUAY}\n\nIt will open in March.`,
    }),
  );
  await library().article.updateMany({ data: { url: "https://a.example/quay?print=1" } });
  await markLinked();
  expect(await relinkLibrary({ reread: true })).toBe(true);
  const left = await library().article.findMany({ orderBy: { id: "asc" }, include: { revisions: true } });
  expect(left.map(({ headline, revisions }) => [headline, revisions.length])).toEqual([
    ["Longer", 1],
    ["Two", 0],
  ]);
});

it("an address leads on through several merges, and what was undone is not done again", async () => {
  await importLines(
    line({ identifier: "1", headline: "One" }),
    line({ identifier: "2", headline: "Two", articleBody: `${QUAY} Two.` }),
    line({ identifier: "3", headline: "Three", articleBody: `${QUAY} Three.` }),
  );
  const [one, two, three] = (await library().article.findMany({ orderBy: { id: "asc" } })).map(
    ({ id }) => id,
  );
  await mergeArticles(two ?? 0, one ?? 0);
  await mergeArticles(three ?? 0, two ?? 0);
  expect(await findArticleSlug("one")).toBe("three");
  for (const { id } of await library().copyDecision.findMany({ orderBy: { id: "desc" } }))
    await undoDecision(id);
  expect(await findArticleSlug("one")).toBe("one");
  await relinkLibrary({ reread: true });
  expect(await library().article.count()).toBe(3);
});

it("resumes where it was stopped", async () => {
  await makeEarlier();
  const stop = new AbortController();
  const steps: string[] = [];
  const done = await relinkLibrary({
    signal: stop.signal,
    onProgress: ({ step }) => {
      steps.push(step);
      if (step === "merge") stop.abort();
    },
  });
  expect(done).toBe(false);
  const resumed: string[] = [];
  expect(await relinkLibrary({ reread: true, onProgress: ({ step }) => void resumed.push(step) })).toBe(true);
  expect(resumed[0]).toBe("merge");
  expect(await library().article.count()).toBe(2);
});

it("changes nothing of a library of this version but what the owner has deleted stays out", async () => {
  await importCases("88-no-duplicate-same-headline-same-day.jsonl");
  const [first] = await library().article.findMany({ orderBy: { id: "asc" } });
  await deleteArticle(first?.id ?? 0);
  // another text under the same outlet, headline and day is not what was deleted
  expect(await importCases("88-no-duplicate-same-headline-same-day.jsonl")).toMatchObject({
    added: 0,
    unchanged: 4,
  });
  const before = await library().article.findMany({ omit: { updatedAt: true } });
  expect(await relinkLibrary({ reread: true })).toBe(true);
  expect(await library().article.findMany({ omit: { updatedAt: true } })).toEqual(before);
});
