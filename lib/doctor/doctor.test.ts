import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary, library } from "../db/client";
import { indexArticle, unindexArticle } from "../db/sqlite/full-text";
import { applyMigrations } from "../db/sqlite/schema-engine";
import { runImport } from "../ingest/run-import";
import { readJsonArticle } from "../read/json/read-json-article";
import { validateArticle } from "../read/validate-article";
import { examineLibrary } from "./examine-library";
import { repairLibrary } from "./repair-library";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "doctor-"));
  process.env.DATABASE_URL = `file:${join(folder, "doctor.db")}`;
  await applyMigrations(join(folder, "doctor.db"));
  const lines = [1, 2, 3].map((n) =>
    JSON.stringify({
      identifier: `a${n}`,
      url: `https://post.example/${n}`,
      inLanguage: "en",
      keywords: [`plan ${n}`],
      headline: `Council of Lower Lenn votes on plan ${n}`,
      articleBody: `The council of Lower Lenn voted on plan ${n} on Monday evening, with 1${n} votes.`,
      references: n > 1 ? [{ kind: "inline", url: `https://post.example/${n - 1}` }] : [],
    }),
  );
  await runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(lines.join("\n")) }] });
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

it("finds nothing wrong with an imported library", async () => {
  const { counts, findings } = await examineLibrary();
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ articles: 3, references: 2 });
});

it("reports what is wrong, and fixes what can be fixed", async () => {
  const links = await library().link.count();
  await unindexArticle(library(), 2);
  await indexArticle(library(), 99, "a", "b");
  await library().profile.delete({ where: { articleId: 3 } });
  await library().reference.updateMany({ where: { articleId: 2 }, data: { heldId: null } });
  await library().term.update({ where: { id: 1 }, data: { articles: { increment: 5 } } });
  await library().entity.create({
    data: { slug: "nobody", type: "person", key: "nobody", name: "Nobody", articles: 3 },
  });
  await library().story.create({
    data: { slug: "s", title: "S", inLanguage: "en", core: "{}", articles: 9, pieces: 9, outlets: 0 },
  });
  await library().libraryState.updateMany({ data: { articles: 7 } });
  await library().picture.create({
    data: {
      ...{ articleId: 1, position: 0, place: 0, url: "https://post.example/a.jpg", nextAt: new Date() },
      ...{ state: "kept", file: "0".repeat(32), width: 400 },
    },
  });
  await library().topic.create({ data: { slug: "left", key: "keyword:left", name: "left" } });
  const { findings } = await examineLibrary();
  expect(findings.map(({ what }) => what)).toEqual([
    "articles that search does not find",
    "entries of the search index without an article",
    "articles without the profile that links are made from",
    "articles that linking would find where they are not",
    "stories whose count is not that of their articles",
    "references to articles that are held, but not known to be",
    "people, organisations and places whose count is not that of the articles",
    "terms whose count is not that of the articles",
    "articles more or less than the library says it has",
    "pictures whose files are not there",
    "topics that no article has any more",
    "people, organisations and places that no article has any more",
  ]);
  await repairLibrary();
  expect((await examineLibrary()).findings).toEqual([]);
  expect(await library().link.count()).toBe(links);
  expect(await library().picture.findFirst()).toMatchObject({ state: "waiting", file: null });
});

it("parts articles that an earlier importer took for one", async () => {
  const letter = (articleBody: string) => ({
    identifier: "letters",
    publisher: "Lenn Post",
    headline: "Letters",
    articleBody,
  });
  const held = letter(
    "Sir, the tram has never run on Sundays, whatever your correspondent may say about it.",
  );
  const lost = letter("Madam, I grew up beside the mill and never once saw the miller asleep at his work.");
  const lines = Buffer.from(JSON.stringify({ ...held, headline: "Letters on trams" }));
  await runImport({ name: "test", parts: [{ name: "letters.jsonl", bytes: lines }] });
  const { id } = await library().article.findUniqueOrThrow({ where: { identifier: "letters" } });
  const { article } = readJsonArticle(lost, Date.now());
  const content = JSON.stringify({ ...validateArticle(article), headline: "Letters on mills" });
  await library().revision.create({ data: { articleId: id, contentHash: "1234567890abcdef", content } });
  const { findings } = await examineLibrary();
  expect(findings.map(({ what, rows }) => [what, rows])).toEqual([
    ["earlier versions of an article that are another article", 1],
  ]);
  await repairLibrary();
  expect((await examineLibrary()).findings).toEqual([]);
  const headlines = await library().article.findMany({ where: { headline: { startsWith: "Letters" } } });
  expect(headlines.map(({ headline }) => headline).sort()).toEqual(["Letters on mills", "Letters on trams"]);
});
