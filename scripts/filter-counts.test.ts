import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary, library } from "../lib/db/client";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import {
  type ArticleFilter,
  NO_FILTER,
  toggleExcluded,
  toggleValue,
  withFacet,
} from "../lib/filters/article-filter";
import { FACET_NAMES, FACETS, type Facet } from "../lib/filters/facets";
import { gatherFacets } from "../lib/filters/gather-facets";
import { parseQuery } from "../lib/filters/query/parse-query";
import { printQuery } from "../lib/filters/query/print-query";
import { listByDate } from "../lib/index/match/list-by-date";
import { withMatches } from "../lib/index/open-index";
import { correctArticle } from "../lib/ingest/corrections/correct-article";
import { deleteArticle } from "../lib/ingest/corrections/decide-copies";
import { loadSamples } from "../lib/ingest/load-samples";
import { runImport } from "../lib/ingest/run-import";
import { readStored } from "../lib/ingest/stored-article";
import { countFacets } from "../lib/pages/rail/list-facets";
import { type ArticleFacts, filterQuery, matchArticle } from "./test-data/match-article";

const READER = "reader-of-this-test";
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "counts-"));
  process.env.DATABASE_URL = `file:${join(folder, "counts.db")}`;
  await applyMigrations(join(folder, "counts.db"));
  await loadSamples();
  const ids = (await library().article.findMany({ take: 12, select: { id: true } })).map(({ id }) => id);
  const at = new Date();
  await library().reader.create({ data: { id: READER } });
  await library().shelved.createMany({
    data: ids.map((articleId, n) => ({
      readerId: READER,
      articleId,
      readAt: n % 3 ? at : null,
      savedAt: n % 2 ? at : null,
    })),
  });
}, 120_000);
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

type Fact = ArticleFacts & { id: number; headline: string };

/** All articles as the library's own rows have them, read without the index. */
async function readFacts(): Promise<Fact[]> {
  const rows = await library().article.findMany({
    include: {
      outlet: true,
      topics: { include: { topic: true } },
      mentions: { include: { entity: true } },
      story: { include: { story: true } },
      shelved: { where: { readerId: READER } },
    },
  });
  return Promise.all(
    rows.map(async (row) => {
      const { index } = await readStored(library(), row.id);
      const named = (type: string) =>
        row.mentions.filter(({ entity }) => entity.type === type).map(({ entity }) => entity.slug);
      return {
        id: row.id,
        headline: row.headline,
        values: {
          topic: row.topics.map(({ topic }) => topic.slug),
          story: row.story ? [row.story.story.slug] : [],
          person: named("person"),
          organization: named("organization"),
          place: named("place"),
          outlet: row.outlet ? [row.outlet.slug] : [],
          country: row.outlet?.country ? [row.outlet.country] : [],
          language: [row.inLanguage],
          genre: row.genre ? [row.genre] : [],
        },
        words: row.wordCount,
        publishedAt: row.publishedAt?.getTime() ?? null,
        read: row.shelved.some(({ readAt }) => readAt !== null),
        saved: row.shelved.some(({ savedAt }) => savedAt !== null),
        stems: [index.headline.split(" "), index.text.split(" ")],
      };
    }),
  );
}

const LENGTHS = ["short", "medium", "long", "100..400", "500.."];
const DATES = ["2015", "2021", "2021-03", "2022-11", "2023", "2024-06-15"];

/** Filters of what the articles have: chosen and left out, words, phrases, whole queries, dates, states. */
function anyFilter(facts: readonly Fact[]): fc.Arbitrary<ArticleFilter> {
  const values = (facet: Facet) =>
    facet === "length" ? LENGTHS : [...new Set(facts.flatMap(({ values: all }) => all[facet]))];
  const choice = fc.constantFrom(...FACET_NAMES).chain((facet) => {
    const all = values(facet);
    return all.length === 0
      ? fc.constant(null)
      : fc.record({ facet: fc.constant(facet), value: fc.constantFrom(...all), out: fc.nat(3) });
  });
  // the store parts figures such as 17.5 at their points, and what it finds then is another matter
  const headlines = facts.map(
    ({ headline }) => headline.match(/(?<![\p{L}\p{N}.-])\p{L}{3,}(?![\p{L}\p{N}.-])/gu) ?? [],
  );
  const word = fc.constantFrom(...headlines.flat());
  const phrase = fc
    .constantFrom(...headlines.filter((words) => words.length > 2))
    .map((words) => `"${words.slice(0, 2).join(" ")}"`);
  const field = choice.map((one) => (one ? `${one.facet}:"${one.value}"` : ""));
  const leaf = fc.oneof(
    word,
    word,
    phrase,
    field,
    fc.constantFrom("after:2021", "on:unknown", "is:read", "-is:saved"),
  );
  const query = fc
    .array(fc.tuple(leaf, leaf, fc.nat(5)), { maxLength: 2 })
    .map((parts) =>
      parts
        .map(([a, b, shape]) => [a, `${a} OR ${b}`, `-${a}`, `-(${a} ${b})`, `(${a} -${b})`, a][shape])
        .join(" "),
    );
  return fc
    .record({
      choices: fc.array(choice, { maxLength: 3 }),
      query,
      after: fc.option(fc.constantFrom(...DATES), { freq: 1 }),
      before: fc.option(fc.constantFrom(...DATES), { freq: 1 }),
      undated: fc.integer({ min: 0, max: 12 }).map((n) => n === 0),
      read: fc.option(fc.boolean(), { freq: 1 }),
      saved: fc.option(fc.boolean(), { freq: 1 }),
      sort: fc.constantFrom("newest" as const, "oldest" as const),
      keep: fc.nat(7),
    })
    .map(({ choices, query: text, keep, after, before, read, saved, undated, sort }) => {
      let filter: ArticleFilter = { ...NO_FILTER, query: parseQuery(text).node, undated, sort };
      for (const one of choices)
        if (one) filter = (one.out ? toggleValue : toggleExcluded)(filter, one.facet, one.value);
      if (keep & 1) filter = { ...filter, after, before };
      if (keep & 2) filter = { ...filter, read };
      if (keep & 4) filter = { ...filter, saved };
      return gatherFacets(filter);
    });
}

/** Compares what the index says of a filter with looking at each article by itself. */
async function compareOne(facts: readonly Fact[], filter: ArticleFilter): Promise<void> {
  const left = new Map<string, Fact[]>();
  // names in every spelling that is looked for, which are no business of the counts
  const expanded = await withMatches(filter, READER, ({ context }) => ({
    ...filter,
    query: filter.query && context.expand(filter.query),
  }));
  const leaving = (except?: Facet): Fact[] => {
    const query = filterQuery(expanded, except);
    const key = printQuery(query);
    const known = left.get(key) ?? facts.filter((article) => matchArticle(query, article));
    left.set(key, known);
    return known;
  };
  const [ids, lists] = await withMatches(filter, READER, (matches, connection) => [
    listByDate(
      matches.context.index,
      matches.all.bits,
      filter.sort === "oldest" ? "oldest" : "newest",
      null,
      1_000,
    ),
    countFacets(matches, connection),
  ]);
  expect(ids.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
    leaving()
      .map(({ id }) => id)
      .sort((a, b) => a - b),
  );
  // One comparison of everything that is wrong: an expectation per value takes longer than the counting.
  const wrong: unknown[] = [];
  for (const facet of FACET_NAMES) {
    const most = FACETS[facet].rail.counted;
    const own = new Map<string, number>();
    const add = (value: string) => own.set(value, (own.get(value) ?? 0) + 1);
    for (const article of leaving(facet))
      if (facet === "length") add(article.words < 400 ? "short" : article.words < 1_200 ? "medium" : "long");
      else for (const value of article.values[facet]) add(value);
    const shown = lists.find((list) => list.facet === facet)?.values ?? [];
    const { include, exclude } = filter.facets[facet];
    const chosen = [...new Set([...include, ...exclude])];
    // a length need not be one of the three that are counted
    for (const { value, articles } of shown)
      if ((facet !== "length" || own.has(value)) && articles !== own.get(value))
        wrong.push([facet, value, articles, own.get(value)]);
    if (facet === "length") continue;
    const named = chosen.filter((value) => own.has(value)).length;
    expect(shown.length).toBe(Math.max(Math.min(most, own.size), named));
    if (facet === "topic") continue;
    const least = Math.min(
      ...shown.filter(({ value }) => !chosen.includes(value)).map(({ articles }) => articles),
    );
    const values = new Set(shown.map(({ value }) => value));
    for (const [value, articles] of own)
      if (!values.has(value) && articles > least) wrong.push([facet, value, articles, `over ${least}`]);
  }
  expect(wrong).toEqual([]);
}

const compareMany = async (numRuns: number): Promise<void> => {
  const facts = await readFacts();
  await fc.assert(
    fc.asyncProperty(anyFilter(facts), (filter) => compareOne(facts, filter)),
    { numRuns, endOnFailure: true },
  );
};

const article = (identifier: string, more: object = {}) => ({
  identifier,
  inLanguage: "en",
  publisher: { name: "The Dunmore Post" },
  datePublished: "2021-03-08",
  headline: `Ferry ${identifier} runs aground off Skell Point`,
  keywords: ["ferries", "Skell Point"],
  genre: "Reportage",
  articleBody: `The ferry ${identifier} ran aground off Skell Point on Monday with 412 passengers, said Mayor Olive Tarn of the Harbour Authority.\n\nTwo lifeboats from Port Dunmore brought all of them ashore.`,
  ...more,
});
const write = (name: string, articles: object[]): string => {
  const path = join(folder, name);
  writeFileSync(path, articles.map((one) => JSON.stringify(one)).join("\n"));
  return path;
};

describe("counts of filters", () => {
  it("are those of looking at each article, for a thousand filters", () => compareMany(1_000), 300_000);

  it("name a value once that is asked for and left out", async () => {
    const both = withFacet(NO_FILTER, "language", { include: ["en"], exclude: ["en"] });
    await compareOne(await readFacts(), both);
  });

  it("are right after an import", async () => {
    const { added } = await runImport(
      write("one.jsonl", [article("a"), article("b", { datePublished: "" })]),
    );
    expect(added).toBe(2);
    await compareMany(100);
  }, 120_000);

  it("are right after the same article came in with another text", async () => {
    const changed = article("a", { keywords: ["harbours"], datePublished: "2022-11-02", inLanguage: "fr" });
    expect((await runImport(write("two.jsonl", [changed]))).updated).toBe(1);
    await compareMany(100);
  }, 120_000);

  it("are right after a correction", async () => {
    const { id } = await library().article.findUniqueOrThrow({ where: { identifier: "b" } });
    await correctArticle(id, {
      datePublished: "2020-01-01",
      topics: { subjects: ["medtop:03000000"], keywords: ["lifeboats"] },
      outlet: { name: "Dunmore Star", inferred: false },
    });
    await compareMany(100);
  }, 120_000);

  it("are right after a removal", async () => {
    const { id } = await library().article.findUniqueOrThrow({ where: { identifier: "a" } });
    await deleteArticle(id);
    await compareMany(100);
  }, 120_000);

  it("are right while another process writes, within a second of each of its articles", async () => {
    const path = write(
      "three.jsonl",
      Array.from({ length: 30 }, (_, n) =>
        article(`beside-${n}`, { datePublished: `2023-01-${10 + (n % 20)}` }),
      ),
    );
    const run = spawn(process.execPath, ["scripts/throughline.mjs", "import", path], { stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => run.once("exit", resolve));
    const totals: number[] = [];
    let over = false;
    ended.then(() => {
      over = true;
    });
    while (!over) {
      const counted = await withMatches(NO_FILTER, null, ({ total }) => total);
      totals.push(counted);
      expect(await library().article.count()).toBeGreaterThanOrEqual(counted);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await ended).toBe(0);
    // seen growing, not only at the end
    expect(new Set(totals).size).toBeGreaterThan(5);
    await compareMany(100);
  }, 120_000);
});
