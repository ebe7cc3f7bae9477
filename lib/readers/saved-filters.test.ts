import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeLibrary, library, writeLibrary, writeReaders } from "../db/client";
import { applyMigrations } from "../db/sqlite/schema-engine";
import { parseFilter } from "../filters/parse-filter";
import { readAddress } from "../filters/read-address";
import { countNew, getNewestId } from "../index/count-new";
import { nameFilter } from "../index/name-filter";
import { withMatches } from "../index/open-index";
import { removeArticle } from "../ingest/remove-article";
import { runImport } from "../ingest/run-import";
import { findSaved, viewSaved } from "../pages/saved/saved-filter-view";
import { expireReaders } from "./expire-readers";
import { countMarks, getBatch, MAX_HOURLY, markAllRead, TooManyMarks, undoBatch } from "./mark-all-read";
import { MAX_FILTERS } from "./saved-filter-name";
import {
  deleteFilter,
  listSavedFilters,
  renameFilter,
  type SavedFilter,
  saveFilter,
  setStartFilter,
  visitFilter,
} from "./saved-filters";
import { markArticle } from "./shelf";

const READER = "AAAAAAAAAAAAAAAAAAAAAA";
let folder: string;
let imported = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "saved-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
  await importSome(20);
}, 60_000);
beforeEach(async () => {
  await writeReaders(async (tx) => {
    await tx.reader.deleteMany();
    await tx.reader.create({ data: { id: READER } });
  });
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

/** Articles of two outlets in turn, every fifth of them on a harbour. */
async function importSome(count: number) {
  const lines = Array.from({ length: count }, () => {
    const n = imported++;
    return JSON.stringify({
      identifier: `a:${n}`,
      headline: `Council votes on ${n % 5 ? "roads" : "harbour"} ${n}`,
      inLanguage: "en",
      publisher: { name: n % 2 ? "Odd" : "Even" },
      datePublished: `2021-01-${10 + (n % 20)}`,
      articleBody: `The council voted on plan ${n}.`,
    });
  });
  await runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(lines.join("\n")) }] });
}
const parsed = async (address: string) => (await nameFilter(parseFilter(readAddress(address)).filter)).filter;
const count = async (address: string) => withMatches(await parsed(address), READER, ({ total }) => total);
async function theOnly(): Promise<SavedFilter> {
  const [first, ...more] = await listSavedFilters(READER);
  if (!first || more.length > 0) throw new Error("There is not exactly one saved filter.");
  return first;
}

describe("a saved filter", () => {
  it("is saved in its canonical spelling", async () => {
    expect(await saveFilter(READER, "  Even\u202E  news ", "?q=outlet:even+harbour&sort=newest")).toBeNull();
    expect(await theOnly()).toMatchObject({ name: "Even news", filter: "?q=harbour&outlet=even" });
    const asked = await parsed("?outlet=even&q=harbour");
    expect(findSaved(await listSavedFilters(READER), asked, asked)?.name).toBe("Even news");
    expect(findSaved(await listSavedFilters(READER), await parsed("?outlet=even"), asked)).toBeDefined();
  });

  it.each([
    ["", "?outlet=even", "no-name"],
    [" \u200B\t", "?outlet=even", "no-name"],
    ["x".repeat(500), "?outlet=even", "long-name"],
    ["HÁRBOUR", "?outlet=even", "name-taken"],
    ["Other", "?q=harbour", "already-saved"],
    ["Whole", "", "whole"],
    ["Whole", "?q=%00&topic=&sort=oldest", "whole"],
  ])("called %j, of %s, is refused: %s", async (name, address, problem) => {
    await saveFilter(READER, "Harbour", "?q=harbour");
    expect(await saveFilter(READER, name, address)).toBe(problem);
    expect((await theOnly()).name).toBe("Harbour");
  });

  it("is no longer than an address can be", async () => {
    const values = ["topic", "person", "place"].flatMap((facet) =>
      Array.from({ length: 50 }, (_, n) => `${facet}=${"x".repeat(100)}${n}`),
    );
    expect(await saveFilter(READER, "Long", `?${values.join("&")}`)).toBe("long-filter");
  });

  it("is one of a hundred at most", async () => {
    for (let n = 0; n < MAX_FILTERS; n++) expect(await saveFilter(READER, `${n}`, `?q=w${n}`)).toBeNull();
    expect(await saveFilter(READER, "One more", "?q=more")).toBe("too-many");
    expect(await listSavedFilters(READER)).toHaveLength(MAX_FILTERS);
  }, 30_000);

  it("is renamed, made the start page and deleted by its reader only", async () => {
    await saveFilter(READER, "Harbour", "?q=harbour");
    await saveFilter(READER, "Roads", "?q=roads");
    const [harbour, roads] = await listSavedFilters(READER);
    if (!harbour || !roads) throw new Error("They were not kept.");
    expect(await renameFilter(READER, harbour.id, "roads")).toBe("name-taken");
    expect(await renameFilter(READER, harbour.id, "Port")).toBeNull();
    expect(await renameFilter(READER, harbour.id, "port")).toBeNull();
    expect(await renameFilter("another", harbour.id, "Mine")).toBe("missing");
    expect(await setStartFilter(READER, harbour.id, true)).toBe(true);
    expect(await setStartFilter(READER, roads.id, true)).toBe(true);
    expect(await setStartFilter("another", roads.id, false)).toBe(false);
    expect((await listSavedFilters(READER)).map(({ name, start }) => [name, start])).toEqual([
      ["port", false],
      ["Roads", true],
    ]);
    expect(await deleteFilter("another", harbour.id)).toBeNull();
    expect(await deleteFilter(READER, harbour.id)).toMatchObject({ name: "port", filter: "?q=harbour" });
    expect((await theOnly()).name).toBe("Roads");
  });

  it("counts what was added since the last visit, whatever its date", async () => {
    await saveFilter(READER, "Harbour", "?q=harbour&outlet=even");
    const fresh = async () => (await viewSaved([await theOnly()], READER))[0]?.fresh;
    expect(await fresh()).toBe(0);
    await importSome(20);
    expect(await fresh()).toBe(2);
    await visitFilter(await theOnly(), await getNewestId());
    expect(await fresh()).toBe(0);
    const newest = await getNewestId();
    await importSome(10);
    const last = await library().article.findFirstOrThrow({
      where: { headline: { contains: "harbour" }, outlet: { slug: "even" } },
      orderBy: { id: "desc" },
    });
    expect(await fresh()).toBe(1);
    expect(await countNew(await parsed(""), newest, null)).toBe(10);
    expect(await countNew(await parsed("?q=-harbour"), newest, null)).toBe(8);
    await writeLibrary((tx) => removeArticle(tx, last.id));
    expect(await fresh()).toBe(0);
  }, 30_000);

  it("that no longer matches anything says so, and stays", async () => {
    const filter = "?q=%28harbour+foo%3A&outlet=gone-for-good";
    const data = { readerId: READER, name: "Old", nameKey: "old", filter, seenId: 0 };
    await writeReaders((tx) => tx.savedFilter.create({ data }));
    const [view] = await viewSaved([await theOnly()], READER);
    expect(view?.notes.join(" ")).toContain("gone-for-good");
    expect(view?.notes.length).toBeGreaterThan(1);
    expect((await theOnly()).filter).toBe(filter);
  });
});

describe("marking all as read", () => {
  it("marks what the page showed and nothing added since, and is undone as a whole", async () => {
    const upto = await getNewestId();
    const all = await count("?outlet=even");
    const [first] = await library().article.findMany({ where: { outlet: { slug: "even" } }, take: 1 });
    if (!first) throw new Error("Nothing was imported.");
    await markArticle(READER, first.slug, "read");
    await importSome(10);
    const batch = await markAllRead(READER, "?outlet=even", upto);
    expect(batch).toMatchObject({ articles: all - 1, matched: all - 1 });
    expect(await getBatch(READER, batch.id)).toEqual(batch);
    expect(await getBatch("another", batch.id)).toBeNull();
    expect(await count("?outlet=even&is=read")).toBe(all);
    expect(await count("?outlet=even&is=unread")).toBe(5);
    expect(await count("?outlet=odd&is=read")).toBe(0);
    expect(await undoBatch("another", batch.id)).toBeNull();
    expect(await undoBatch(READER, batch.id)).toMatchObject({ articles: all - 1 });
    expect(await undoBatch(READER, batch.id)).toBeNull();
    expect(await count("?is=read")).toBe(1);
    expect(await library().shelved.count()).toBe(1);
  }, 30_000);

  it("is bounded: in one hour for all, and in what can be undone", async () => {
    const upto = await getNewestId();
    const later = Date.now() + 2 * 3_600_000;
    countMarks(MAX_HOURLY - 10, later);
    expect(() => countMarks(11, later + 1_000)).toThrow(TooManyMarks);
    countMarks(10, later + 1_000);
    countMarks(0, later + 3 * 3_600_000);
    for (let batch = 0; batch < 25; batch++) await markAllRead(READER, "?outlet=even", upto);
    expect(await library().readBatch.count({ where: { readerId: READER } })).toBe(20);
  });

  it("leaves saved articles saved, and articles marked one by one since marked", async () => {
    const upto = await getNewestId();
    const [kept, again] = await library().article.findMany({ where: { outlet: { slug: "even" } }, take: 2 });
    if (!kept || !again) throw new Error("Nothing was imported.");
    await markArticle(READER, kept.slug, "save");
    const first = await markAllRead(READER, "?outlet=even&is=unread", upto);
    await markArticle(READER, again.slug, "unread");
    await markArticle(READER, again.slug, "read");
    const second = await markAllRead(READER, "?outlet=even", upto);
    expect(second).toMatchObject({ articles: 0, matched: 0 });
    await undoBatch(READER, first.id);
    expect(await count("?is=read")).toBe(1);
    expect(await count("?is=saved")).toBe(1);
    expect(await count("?q=is:saved+is:unread")).toBe(1);
  });
});

it("readers who keep nothing expire after a day, all others stay", async () => {
  const [article] = await library().article.findMany({ take: 1 });
  const old = new Date(Date.now() - 2 * 86_400_000);
  await writeReaders(async (tx) => {
    for (const id of ["marks", "filters", "batches", "nothing"])
      await tx.reader.create({ data: { id, madeAt: old } });
    await tx.reader.create({ data: { id: "new" } });
    await tx.readBatch.create({ data: { readerId: "batches", markedAt: old, articles: 0, matched: 0 } });
  });
  await markArticle("marks", article?.slug ?? "", "read");
  await saveFilter("filters", "Even", "?outlet=even");
  await writeReaders((tx) => expireReaders(tx));
  const left = await library().reader.findMany({ orderBy: { id: "asc" } });
  expect(left.map(({ id }) => id)).toEqual([READER, "filters", "marks", "new"]);
});
