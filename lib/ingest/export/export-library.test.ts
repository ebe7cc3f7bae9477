import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { bodyText, parseBody } from "../../articles/body";
import { closeLibrary, library } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { examineLibrary } from "../../doctor/examine-library";
import { closeIndex } from "../../index/open-index";
import { inEnglish } from "../../messages/in-english";
import { describeOutlet, mergeOutlets, outletForm } from "../../outlets/edit-outlet";
import { followStory } from "../../pages/story/follow-story";
import { readSource } from "../../read/read-source";
import { addHighlight, listHighlights } from "../../readers/highlights";
import { listSavedFilters, saveFilter, setStartFilter } from "../../readers/saved-filters";
import { markArticle } from "../../readers/shelf";
import { correctArticle } from "../corrections/correct-article";
import { deleteArticle, mergeArticles, splitRevision, undoDecision } from "../corrections/decide-copies";
import { decideLink } from "../corrections/decide-links";
import { decideStory, undoStoryDecision } from "../corrections/decide-stories";
import { prepareItems } from "../prepare-article";
import { runImport } from "../run-import";
import type { Asker } from "./export-article";
import { exportLibrary } from "./export-library";

const SAMPLES = "prisma/samples/library.jsonl";
const ME: Asker = { reader: "me", owner: true };

const folder = mkdtempSync(join(tmpdir(), "export-"));
let files = 0;

/** Opens an empty library with a reader. */
async function openEmpty(): Promise<void> {
  await closeIndex();
  await closeLibrary();
  Reflect.deleteProperty(globalThis, "throughlineCache");
  files += 1;
  process.env.DATABASE_URL = `file:${join(folder, `${files}.db`)}`;
  await applyMigrations(join(folder, `${files}.db`));
  await library().reader.createMany({ data: [{ id: "me" }, { id: "other" }] });
}

beforeEach(async () => {
  await openEmpty();
  await runImport(SAMPLES, { sample: true });
}, 60_000);
afterAll(async () => {
  await closeIndex();
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

async function exported(asker: Asker = ME, ids: number[] | null = null): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLibrary(ids, asker)) lines.push(line);
  return lines;
}

function written(lines: readonly string[]): string {
  const file = join(folder, `${files}-export.jsonl`);
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  return file;
}

const listArticles = () =>
  library().article.findMany({ orderBy: { id: "asc" }, select: { id: true, slug: true, headline: true } });
const largestStory = async () => {
  const story = await library().story.findFirst({
    orderBy: [{ articles: "desc" }, { id: "asc" }],
    include: { members: { orderBy: { articleId: "asc" } } },
  });
  if (!story) throw new Error("no story");
  return story;
};
const recordOf = (lines: readonly string[], kind: string) =>
  lines.map((line) => JSON.parse(line)).filter(({ throughline }) => throughline === kind);

/** Decides and marks all that an owner can. */
async function use(): Promise<void> {
  const [a, b, c, d, e, f] = await listArticles();
  if (!a || !b || !c || !d || !e || !f) throw new Error("no samples");
  await correctArticle(a.id, {
    headline: "A headline that the owner wrote",
    datePublished: null,
    topics: { subjects: ["medtop:16000000"], keywords: ["Sea", "Law, of the sea"] },
  });
  await correctArticle(a.id, { headline: "A second thought of the owner" });
  await correctArticle(b.id, {
    outlet: { name: "The Owner's Gazette", inferred: false },
    credits: [{ name: "Ada Example and Bob Sample", role: "Author" }],
  });
  await decideLink(a.id, e.id, { verdict: "linked", kind: "background" });
  await decideLink(b.id, e.id, { verdict: "linked", kind: "sameEvent" });
  await markArticle("me", a.slug, "save");
  await markArticle("me", b.slug, "read");
  await markArticle("other", c.slug, "save");
  await saveFilter("me", "At sea", "q=sea");
  await saveFilter("me", "Courts", "q=court+OR+judge");
  const [first] = await listSavedFilters("me");
  await setStartFilter("me", first?.id ?? 0, true);
  await describeOutlet(
    (await library().outlet.findFirst({ orderBy: { id: "asc" } }))?.slug ?? "",
    outletForm.parse({
      name: "Renamed Post",
      homepage: "https://post.example",
      country: "NZ",
      language: "en",
      ownership: "A trust",
    }),
  );
  const outlets = await library().outlet.findMany({ orderBy: { id: "asc" }, skip: 2, take: 2 });
  await mergeOutlets(outlets[1]?.slug ?? "", outlets[0]?.slug ?? "");
  const story = await largestStory();
  await followStory("me", story.slug, true);
  await decideStory(story.id, { kind: "named", name: "What the owner calls it" });
  const taken = story.members.map(({ articleId }) => articleId).slice(-1);
  await decideStory(story.id, { kind: "parted", articles: taken, into: "nothing" });
  for (const [reader, article] of [
    ["me", a],
    ["me", c],
    ["me", d],
    ["other", e],
  ] as const) {
    const { body } = await library().article.findUniqueOrThrow({ where: { id: article.id } });
    const quote = bodyText(parseBody(body, article.id)).slice(0, 30);
    const draft = { quote, prefix: "", suffix: "", note: "A note" };
    await addHighlight(reader, article.slug, draft);
  }
  await addHighlight("me", a.slug, { quote: "Not in the text", prefix: "", suffix: "", note: "" });
  await deleteArticle(c.id);
  await mergeArticles(f.id, d.id);
}

/** A changed text of an article of a source, of which the owner makes two. */
async function splitOne(): Promise<number> {
  const line = (text: string) =>
    JSON.stringify({
      identifier: "weir-1",
      headline: "The weir at Lenn",
      inLanguage: "en",
      articleBody: text,
    });
  const file = join(folder, "weir.jsonl");
  for (const text of [
    "The weir was mended on Monday, and the boats go again.",
    "The weir was mended on Monday. The boats go again, all but two.",
  ]) {
    writeFileSync(file, line(text));
    await runImport(file);
  }
  const revision = await library().revision.findFirstOrThrow();
  return (await splitRevision(revision.articleId, revision.id)) ?? 0;
}

it("export, import into an empty library, export: the same bytes", async () => {
  await use();
  await splitOne();
  const first = await exported();
  const second = await exported();
  expect(second).toEqual(first);
  await openEmpty();
  const report = await runImport(written(first), { takeOver: { reader: "me" } });
  expect(report.failed).toEqual([]);
  expect(report.warnings.map(({ reason }) => inEnglish(reason))).toEqual([
    "also brought 6 corrections, 1 deletion, 1 merged copy, 1 version split off, 2 decisions about links, 2 decisions about stories, 2 marks on articles, 1 followed story, 2 saved filters, 4 highlights: they apply from now on, and you can undo decisions on the Corrections page",
  ]);
  expect(await exported()).toEqual(first);
  expect((await examineLibrary()).findings.filter(({ weight }) => weight === "fault")).toEqual([]);
}, 120_000);

it("what was taken over can be undone as where it came from", async () => {
  await use();
  const lines = await exported();
  await openEmpty();
  await runImport(written(lines), { takeOver: { reader: "me" } });
  const copies = await library().copyDecision.findMany({ orderBy: { id: "desc" } });
  for (const { id } of copies) expect(await undoDecision(id)).not.toBeNull();
  const stories = await library().storyDecision.findMany({ orderBy: { id: "desc" } });
  for (const { id } of stories) expect(await undoStoryDecision(id)).toBe(true);
  expect(await library().article.count()).toBe(46);
  const places = (await listHighlights("me")).map(({ articleId, start }) => [articleId !== null, start]);
  expect(places).toEqual([
    [true, 0],
    [true, 0],
    [true, 0],
    [true, null],
  ]);
}, 120_000);

it("the same file again changes nothing, and a library that holds the articles keeps what it decided", async () => {
  await use();
  const lines = await exported();
  const file = written(lines);
  const again = await runImport(file, { takeOver: { reader: "me" } });
  expect({ added: again.added, updated: again.updated, failed: again.failed }).toEqual({
    ...{ added: 0, updated: 0, failed: [] },
  });
  expect(await exported()).toEqual(lines);
  await openEmpty();
  await runImport(SAMPLES, { sample: true });
  const before = await library().article.findMany({ orderBy: { id: "asc" }, omit: { updatedAt: true } });
  const report = await runImport(file, { takeOver: { reader: "other" } });
  expect(report).toMatchObject({ added: 0, updated: 0, failed: [] });
  expect(await library().article.findMany({ orderBy: { id: "asc" }, omit: { updatedAt: true } })).toEqual(
    before,
  );
  expect(await library().correction.count()).toBe(0);
  expect(await library().linkDecision.count()).toBe(0);
  expect(report.warnings.map(({ reason }) => inEnglish(reason)).join("\n")).toContain(
    "was here before this import",
  );
  expect(await library().shelved.findMany({ select: { readerId: true } })).toEqual([
    { readerId: "other" },
    { readerId: "other" },
  ]);
}, 120_000);

it("without taking over, only the articles are imported, as their sources say, and it says so", async () => {
  await use();
  const lines = await exported();
  await openEmpty();
  const report = await runImport(written(lines));
  expect(report.added).toBe(44);
  expect(report.warnings.map(({ reason }) => inEnglish(reason))).toContain(
    "was removed from the library it was exported from, so it was left out",
  );
  expect(
    report.warnings.filter(({ reason }) => inEnglish(reason).includes("only the articles are imported")),
  ).toHaveLength(1);
  expect(await runImport(written(lines))).toMatchObject({ added: 0, updated: 0 });
  expect(await library().correction.count()).toBe(0);
  expect(await library().article.count({ where: { headline: { contains: "of the owner" } } })).toBe(0);
}, 120_000);

it("a reader who is not the owner gets neither corrections nor what was removed, and own marks only", async () => {
  await use();
  const lines = await exported({ reader: "other", owner: false });
  const sayings = lines.map((line) => JSON.parse(line).throughline);
  const kinds = new Set(sayings.filter((saying) => typeof saying === "string"));
  expect([...kinds]).toEqual(["library", "outlet", "story", "highlight"]);
  const states = sayings.filter((saying) => typeof saying === "object");
  expect(new Set(states.flatMap(Object.keys))).toEqual(new Set(["slug", "addedAt", "contentHash", "sample"]));
  expect(lines.filter((line) => line.includes('"pinned"'))).toEqual([]);
  await markArticle("other", (await listArticles())[0]?.slug ?? "", "save");
  const own = await exported({ reader: "other", owner: false });
  expect(own.filter((line) => line.includes('"saved":'))).toHaveLength(1);
}, 60_000);

it("an export of some articles has their decisions and stories and nothing of the others", async () => {
  await use();
  const [a, b, , , e] = await listArticles();
  const lines = await exported(ME, [e?.id ?? 0, a?.id ?? 0]);
  const articles = lines.map((line) => JSON.parse(line)).filter((line) => line["@type"] === "NewsArticle");
  expect(articles.map(({ headline }) => headline)).toEqual([a?.headline, e?.headline]);
  expect(b).toBeTruthy();
  expect(recordOf(lines, "library")).toEqual([{ throughline: "library", version: 1, whole: false }]);
  expect(recordOf(lines, "deleted")).toEqual([]);
  for (const { from, to } of recordOf(lines, "link"))
    expect(articles.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining([from, to]));
}, 60_000);

it("a line that is no export's is refused by name, and the rest goes in", async () => {
  const lines = await exported();
  const good = lines.find((line) => line.includes('"NewsArticle"')) ?? "";
  await openEmpty();
  const report = await runImport(
    written([
      '{"throughline":"library","version":2,"whole":true}',
      '{"throughline":"nonsense"}',
      '{"throughline":{"slug":"x"},"headline":"H","identifier":"i"}',
      '{"throughline":"merged","article":"a","into":"b","madeAt":"yesterday"}',
      good.replace(/"slug":"[^"]+"/, '"slug":"../settings"'),
      good,
    ]),
    { takeOver: { reader: null } },
  );
  expect(report.added).toBe(1);
  expect(report.failed.map(({ reason }) => inEnglish(reason))).toEqual([
    expect.stringContaining("newer version of Throughline"),
    expect.stringContaining("is not a record"),
    expect.stringContaining("is not an article in the export format"),
    expect.stringContaining("is not a record"),
    expect.stringContaining("is not an article in the export format"),
  ]);
}, 60_000);

it("an import that was interrupted is completed when the same file is imported again", async () => {
  await use();
  const lines = await exported();
  await openEmpty();
  const file = written(lines);
  let items = 0;
  const onItem = () => {
    items += 1;
    if (items === 30) throw new Error("interrupted");
  };
  await expect(runImport(file, { takeOver: { reader: "me" }, onItem })).rejects.toThrow("interrupted");
  await runImport(file, { takeOver: { reader: "me" } });
  expect(await exported()).toEqual(lines);
}, 120_000);

/** The items of a file; `reached` hears the number of each before it comes. */
async function* counted(file: string, reached: (item: number) => void) {
  let at = 0;
  for await (const item of prepareItems(readSource(file, {}))) {
    reached(at++);
    yield item;
  }
}

it.each([0, 40])(
  "two imports of one file at once make one library and lose no decision, the second begun after %i lines",
  async (behind) => {
    await use();
    await splitOne();
    const lines = await exported();
    await openEmpty();
    const file = written(lines);
    const options = { takeOver: { reader: "me" } };
    let second: ReturnType<typeof runImport> | undefined;
    // Their transactions take turns.
    const items = counted(file, (item) => {
      if (item === behind) second = runImport(file, options);
    });
    const reports = [await runImport(file, { ...options, items }), await second];
    expect(reports.flatMap((report) => report?.failed)).toEqual([]);
    expect(reports.map((report) => report?.added ?? 0).reduce((a, b) => a + b)).toBe(48);
    expect(await exported()).toEqual(lines);
    expect(await library().import.count({ where: { finishedAt: null } })).toBe(0);
    expect((await examineLibrary()).findings.filter(({ weight }) => weight === "fault")).toEqual([]);
  },
  120_000,
);

it.each([false, true])(
  "two processes that import one file at once make one library; one of them killed: %s",
  async (killed) => {
    await use();
    await splitOne();
    const lines = await exported();
    await openEmpty();
    await library().user.create({
      data: { id: "owner", name: "me", email: "me@here.example", role: "owner", readerId: "me" },
    });
    const command = ["scripts/throughline.mjs", "import", written(lines)];
    const runs = [1, 2].map(() => spawn(process.execPath, command, { detached: true, stdio: "ignore" }));
    const ended = runs.map((run) => new Promise((resolve) => run.once("exit", resolve)));
    while (killed && (await library().article.count()) < 10)
      await new Promise((next) => setTimeout(next, 20));
    if (killed && runs[0]?.pid) process.kill(-runs[0].pid, "SIGKILL");
    expect(await Promise.all(ended)).toEqual([killed ? null : 0, 0]);
    expect(await exported()).toEqual(lines);
  },
  240_000,
);
