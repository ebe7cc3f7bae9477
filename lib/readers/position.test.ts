import { beforeEach, expect, it } from "vitest";
import { importLines, makeFreshLibraries } from "../../scripts/cases/fresh-library";
import { library, writeReaders } from "../db/client";
import { moveMarks } from "../db/move-reader";
import { expireReaders } from "./expire-readers";
import { getPosition, keepPosition, listBegun } from "./position";
import { listMarks, markArticle } from "./shelf";

makeFreshLibraries();

const READER = "AAAAAAAAAAAAAAAAAAAAAA";
const OTHER = "BBBBBBBBBBBBBBBBBBBBBB";
const DAY = 86_400_000;

let ids: number[] = [];
let slugs: string[] = [];
beforeEach(async () => {
  await importLines(
    ...["Weir of Tolmere is mended", "Ferry sells well"].map((headline) => ({
      headline,
      articleBody: `${headline}, the engineer Avice Marl said on Monday.`,
    })),
  );
  const articles = await library().article.findMany({ orderBy: { id: "asc" } });
  ids = articles.map(({ id }) => id);
  slugs = articles.map(({ slug }) => slug);
  await writeReaders(async (tx) => {
    for (const id of [READER, OTHER]) await tx.reader.create({ data: { id } });
  });
});

const keep = (reader: string, at: number, percent: number, when?: Date) =>
  keepPosition(reader, slugs[at] ?? "", { block: Math.floor(percent / 10), percent }, when);

it("is kept from where an article is begun to where it is read", async () => {
  expect(await getPosition(READER, ids[0] ?? 0)).toBeNull();
  expect(await keep(READER, 0, 2)).toBe(true);
  expect(await getPosition(READER, ids[0] ?? 0)).toBeNull();
  await keep(READER, 0, 43);
  expect(await getPosition(READER, ids[0] ?? 0)).toEqual({ block: 4, percent: 43 });
  expect(await getPosition(OTHER, ids[0] ?? 0)).toBeNull();
  expect(await getPosition(null, ids[0] ?? 0)).toBeNull();
  await keep(READER, 0, 100);
  expect(await getPosition(READER, ids[0] ?? 0)).toBeNull();
});

it("is not kept of an article that is not there", async () => {
  expect(await keepPosition(READER, "no-such", { block: 1, percent: 50 })).toBe(false);
});

it("lists what was begun, the last one first, and stands among the marks", async () => {
  await keep(READER, 0, 30, new Date(Date.now() - DAY));
  await keep(READER, 1, 60);
  expect([...(await listBegun(READER, 5))]).toEqual([
    [ids[1], 60],
    [ids[0], 30],
  ]);
  expect([...(await listBegun(READER, 1))]).toEqual([[ids[1], 60]]);
  await markArticle(READER, slugs[1] ?? "", "save");
  const marks = await listMarks(READER, ids);
  expect(marks.get(ids[0] ?? 0)).toEqual({ saved: false, read: false, begun: 30 });
  expect(marks.get(ids[1] ?? 0)).toEqual({ saved: true, read: false, begun: 60 });
});

it("goes along to another reader, the later one of two", async () => {
  await keep(READER, 0, 30, new Date(Date.now() - DAY));
  await keep(OTHER, 0, 70);
  await keep(READER, 1, 50);
  await writeReaders((tx) => moveMarks(tx, READER, OTHER));
  expect([...(await listBegun(OTHER, 5))].sort()).toEqual([
    [ids[0], 70],
    [ids[1], 50],
  ]);
});

it("keeps its reader for some months", async () => {
  const old = new Date(Date.now() - 100 * DAY);
  await writeReaders(async (tx) => {
    await tx.reader.updateMany({ data: { madeAt: old } });
  });
  await keep(READER, 0, 30, old);
  await keep(OTHER, 0, 30);
  await writeReaders((tx) => expireReaders(tx));
  expect(await library().reader.findMany({ select: { id: true } })).toEqual([{ id: OTHER }]);
});
