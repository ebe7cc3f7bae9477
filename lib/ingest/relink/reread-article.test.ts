import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary, library, writeLibrary } from "../../db/client";
import { removeMentions } from "../../db/entities/entities";
import { indexArticle, unindexArticle } from "../../db/sqlite/full-text";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { parseFilter } from "../../filters/parse-filter";
import { listRelated } from "../../pages/article/list-related";
import { listArticles } from "../../pages/articles/list-articles";
import { runImport } from "../run-import";
import { markLinked, needsRelinking, relinkLibrary } from "./relink-library";

let folder: string;

/** Words that only two articles contain. */
const own = (event: number): string =>
  ["keel", "mast", "rudder", "galley", "anchor"]
    .map((word) => `${word}${String.fromCharCode(97 + (event % 26), 97 + ((event * 7) % 26))}`)
    .join(" ");

const article = (n: number) => ({
  identifier: `port-${n}`,
  inLanguage: "en",
  publisher: { name: n % 2 ? "The Dunmore Post" : "Skell Herald" },
  datePublished: `2021-03-${String(1 + (n % 28)).padStart(2, "0")}`,
  headline: `Organisation ${n} mends the landing stage of Port Amal`,
  articleBody: `The harbour organisation number ${n} mended the landing stage at Port Amal, said the harbour master, Karim Nasser. Some 1,400 islanders wait for bread and ${own(n >> 1)}.`,
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reread-"));
  process.env.DATABASE_URL = `file:${join(folder, "reread.db")}`;
  await applyMigrations(join(folder, "reread.db"));
  await markLinked();
  const path = join(folder, "port.jsonl");
  writeFileSync(path, Array.from({ length: 50 }, (_, n) => JSON.stringify(article(n))).join("\n"));
  await runImport(path);
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const find = async (q: string) => (await listArticles(parseFilter({ q }).filter, null)).total;
const allTerms = async () =>
  (await library().term.findMany({ where: { articles: { gt: 0 } }, orderBy: { text: "asc" } })).map(
    ({ text, articles }) => `${text} ${articles}`,
  );
const allPostings = () =>
  library()
    .posting.findMany({ orderBy: [{ articleId: "asc" }, { termId: "asc" }] })
    .then((rows) => rows.length);

const allMentions = async () =>
  (
    await library().mention.findMany({
      orderBy: [{ articleId: "asc" }, { entityId: "asc" }],
      include: { entity: { select: { slug: true, articles: true } } },
    })
  ).map(({ articleId, places, entity }) => `${articleId} ${entity.slug} ${entity.articles} ${places}`);

/** A library as an earlier version left it: other stems in its full text, no mentions, and no record of the version. */
async function setBack(): Promise<void> {
  for (const { id } of await library().article.findMany({ select: { id: true } }))
    await writeLibrary(async (tx) => {
      await unindexArticle(tx, id);
      await indexArticle(tx, id, "organisat", "earlierstem");
      await removeMentions(tx, id);
    });
  await library().setting.delete({ where: { key: "stems" } });
}

it("a library of this version is not read again", async () => {
  expect(await needsRelinking()).toBe(false);
  expect(await find("organization")).toBe(50);
});

it("one with earlier stems is, resumes where it was stopped, and loses nothing", async () => {
  await relinkLibrary();
  const [terms, postings, mentions] = [await allTerms(), await allPostings(), await allMentions()];
  expect(mentions.some((row) => row.includes("karim-nasser 50"))).toBe(true);
  const [first] = await library().article.findMany({ take: 1, select: { id: true } });
  const related = await listRelated(first?.id ?? 0);
  expect(related.length).toBeGreaterThan(0);
  await setBack();
  expect(await find("organization")).toBe(0);
  expect(await find("earlierstem")).toBe(50);
  expect(await needsRelinking()).toBe(true);

  const stop = new AbortController();
  const halfway = await relinkLibrary({
    signal: stop.signal,
    onProgress: ({ step, done }) => {
      if (step === "read" && done >= 20) stop.abort();
    },
  });
  expect(halfway).toBe(false);
  // searches find more and more by the new stems; the links stay all the while
  expect(await find("organization")).toBe(20);
  expect(await find("earlierstem")).toBe(30);
  expect((await listRelated(first?.id ?? 0)).length).toBe(related.length);
  expect(await needsRelinking()).toBe(true);

  const seen: string[] = [];
  expect(await relinkLibrary({ onProgress: ({ step, done }) => seen.push(`${step} ${done}`) })).toBe(true);
  expect(seen[0]).toBe("read 20");
  expect(await find("organization")).toBe(50);
  expect(await find("earlierstem")).toBe(0);
  expect(await needsRelinking()).toBe(false);
  expect(await allTerms()).toEqual(terms);
  expect(await allPostings()).toBe(postings);
  expect(await allMentions()).toEqual(mentions);
  expect((await listRelated(first?.id ?? 0)).map(({ article: { slug } }) => slug).sort()).toEqual(
    related.map(({ article: { slug } }) => slug).sort(),
  );
});
