import { type Transaction, writeLibrary } from "../db/client";
import type { ArticleState } from "../read/exported/exported-line";
import type { Source } from "../read/list-documents";
import { listFiles } from "../read/list-files";
import { type ReadOptions, readSource } from "../read/read-source";
import { asImport, type ImportRun } from "./as-import";
import { joinSurnames } from "./entities/join-surnames";
import { type PreparedArticle, type PreparedItem, prepareItems } from "./prepare-article";
import { type Stored, storeArticle } from "./store-article";
import { beginTakeOver, type TakeOver, tellTaken } from "./take-over/take-over";
import { takeOverArticle } from "./take-over/take-over-article";
import { takeOverFilter } from "./take-over/take-over-filters";
import { takeOverRecord } from "./take-over/take-over-record";
import { dissolveOthers } from "./take-over/take-over-story";
import type { Provenance } from "./write-article";

export type Problem = { name: string; reason: string };

export type ImportReport = {
  added: number;
  updated: number;
  unchanged: number;
  failed: Problem[];
  warnings: Problem[];
  seconds: number;
};

/** Of the items that were left out, and of the warnings, the library lists so many of one import. All are counted. */
const MOST_LISTED = 1000;
/** Of the articles that were held before, so many. */
const MOST_HELD = 100;

export type ImportOptions = ReadOptions & {
  /**
   * Of an exported library, take over what its owner decided and its reader marked, too. The marks, filters and followed stories are for
   * `reader`; null: nobody.
   */
  takeOver?: { reader: string | null };
  onItem?: (item: { kind: string }) => void;
  onStored?: (stored: Stored) => void;
  /** The source's items, if they are read elsewhere, such as in another thread. */
  items?: AsyncIterable<PreparedItem>;
};

/** Size of a source on disk in bytes; null if unknown. */
export async function countSourceBytes(source: string): Promise<number | null> {
  const listed = source === "-" ? null : await listFiles(source).catch(() => null);
  return listed?.files.reduce((total, { bytes }) => total + bytes, 0) ?? null;
}

/**
 * Imports a source, one article per transaction. If it is interrupted, everything reported so far is in the library
 * and nothing by half; run again, it continues, since articles already stored do not change.
 */
export const runImport = (
  source: Source,
  options: ImportOptions = {},
): Promise<ImportReport & { importId: number }> =>
  asImport(source, options.takeOver !== undefined, (run) => importItems(source, options, run));

async function importItems(
  source: Source,
  options: ImportOptions,
  { id: importId, label, fingerprint, interrupted }: ImportRun,
): Promise<ImportReport & { importId: number }> {
  const started = performance.now();
  const counted = { failed: 0, warned: 0 };
  const report: ImportReport = { added: 0, updated: 0, unchanged: 0, failed: [], warnings: [], seconds: 0 };
  const importing: Importing = { importId, report, counted };
  const takeOver = options.takeOver && (await beginTakeOver(importId, fingerprint, options.takeOver.reader));
  const filters: Extract<PreparedItem, { kind: "record" }>[] = [];
  for await (const item of options.items ?? prepareItems(readSource(source, options))) {
    if (takeOver && item.kind === "record" && item.record.throughline === "filter") filters.push(item);
    else await storeItem(item, importing, options, takeOver);
    options.onItem?.(item);
  }
  if (takeOver) await endTakeOver(takeOver, filters, importing, label);
  const { added, updated, unchanged } = report;
  if (added + updated > 0) await joinSurnames(importId);
  await writeLibrary((tx) =>
    tx.import.update({
      where: { id: importId },
      data: {
        ...{ added, updated, unchanged, finishedAt: new Date() },
        ...counted,
      },
    }),
  );
  await writeLibrary((tx) =>
    tx.import.updateMany({
      where: { id: { in: [...interrupted] } },
      data: { finishedAt: new Date() },
    }),
  );
  report.seconds = Math.round(performance.now() - started) / 1000;
  return { ...report, importId };
}

/** An import in progress, and how many problems of it there are by now. */
type Importing = { importId: number; report: ImportReport; counted: { failed: number; warned: number } };

async function storeItem(
  item: PreparedItem,
  importing: Importing,
  { onStored }: ImportOptions,
  takeOver: TakeOver | undefined,
): Promise<void> {
  const { name } = item;
  if (item.kind === "article") {
    const stored = await storePrepared(item, importing, takeOver);
    onStored?.(stored);
    return;
  }
  if (item.kind === "record" && takeOver) {
    const reason = await writeLibrary((tx) => takeOverRecord(tx, takeOver, item.record));
    if (reason) await addProblem({ name, reason }, "warning", importing);
    return;
  }
  // said once of a whole file
  if (item.kind === "record" && importing.report.warnings.some(({ reason }) => reason === item.reason))
    return;
  await addProblem({ name, reason: item.reason }, item.kind === "refused" ? "failed" : "warning", importing);
}

async function addProblem(
  { name, reason }: Problem,
  severity: "failed" | "warning",
  { importId, report, counted }: Importing,
): Promise<void> {
  const [list, count] =
    severity === "failed" ? ([report.failed, "failed"] as const) : ([report.warnings, "warned"] as const);
  list.push({ name, reason });
  counted[count] += 1;
  if (counted[count] > MOST_LISTED) return;
  await writeLibrary((tx) => tx.importProblem.create({ data: { importId, severity, name, reason } }));
}

async function storePrepared(
  { name, prepared, warnings, state }: Extract<PreparedItem, { kind: "article" }>,
  { importId, report, counted }: Importing,
  takeOver: TakeOver | undefined,
): Promise<Stored> {
  const from = { importId, sourceName: name };
  const { stored, told } = await writeLibrary(async (tx) => {
    const stored = await storeRead(tx, prepared, state, from, takeOver);
    if (stored.outcome !== "added") await keepFromFeeds(tx, stored.id);
    if (stored.outcome === "unchanged" && report.unchanged < MOST_HELD)
      await noteHeld(tx, importId, stored.id);
    const notes = stored.note ? [stored.note] : [];
    const told = stored.outcome === "unchanged" ? notes : [...warnings, ...notes];
    const problems = told.map((reason) => ({ importId, severity: "warning", name, reason }));
    if (problems.length && counted.warned < MOST_LISTED)
      await tx.importProblem.createMany({ data: problems });
    return { stored, told };
  });
  report[stored.outcome] += 1;
  counted.warned += told.length;
  const notes = stored.note ? [stored.note] : [];
  report.warnings.push(...[...warnings, ...notes].map((reason) => ({ name, reason })));
  return stored;
}

/** Notes that an import brought an article that the library has, so that its result leads there. */
async function noteHeld(tx: Transaction, importId: number, articleId: number | null): Promise<void> {
  if (articleId === null) return;
  const pair = { importId, articleId };
  await tx.heldBefore.upsert({ where: { importId_articleId: pair }, create: pair, update: {} });
}

/** What people add is theirs, also where a feed brought it first: the feed's keepDays apply no longer. */
async function keepFromFeeds(tx: Transaction, articleId: number | null): Promise<void> {
  if (articleId !== null)
    await tx.feedItem.updateMany({ where: { articleId, brought: true }, data: { brought: false } });
}

async function storeRead(
  tx: Transaction,
  prepared: PreparedArticle,
  state: ArticleState | undefined,
  from: Provenance,
  takeOver: TakeOver | undefined,
): Promise<Stored> {
  if (state && takeOver) return takeOverArticle(tx, takeOver, { article: prepared, state, from });
  return state?.removed ? LEFT_OUT : storeArticle(tx, prepared, from);
}

/** An article that the other library's owner removed. */
const LEFT_OUT: Stored = {
  outcome: "unchanged",
  id: null,
  note: "was removed from the library that this was exported from, so that it was left out",
};

async function endTakeOver(
  takeOver: TakeOver,
  filters: readonly Extract<PreparedItem, { kind: "record" }>[],
  importing: Importing,
  label: string,
): Promise<void> {
  if (takeOver.whole) await writeLibrary((tx) => dissolveOthers(tx, takeOver));
  for (const { name, record } of filters) {
    const reason = record.throughline === "filter" ? await takeOverFilter(takeOver, record) : null;
    if (reason) await addProblem({ name, reason }, "warning", importing);
  }
  const reason = tellTaken(takeOver);
  if (reason) await addProblem({ name: label, reason }, "warning", importing);
}
