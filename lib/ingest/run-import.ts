import { library, type Transaction, writeLibrary, writeReaders } from "../db/client";
import { because, type Reason } from "../messages/reason";
import type { ArticleState } from "../read/exported/exported-line";
import type { Source } from "../read/list-documents";
import { listFiles } from "../read/list-files";
import { type ReadOptions, readSource } from "../read/read-source";
import { asImport, type ImportRun } from "./as-import";
import { joinSurnames } from "./entities/join-surnames";
import { type Counts, ImportCounts, type Ledger, NO_COUNTS } from "./import-ledger";
import { type PreparedArticle, type PreparedItem, prepareItems } from "./prepare-article";
import type { PartItem } from "./reading/read-in-threads";
import { type Stored, storeArticle } from "./store-article";
import { beginTakeOver, type TakeOver, tellTaken } from "./take-over/take-over";
import { takeOverArticle } from "./take-over/take-over-article";
import { takeOverFilter } from "./take-over/take-over-filters";
import { takeOverRecord } from "./take-over/take-over-record";
import { dissolveOthers } from "./take-over/take-over-story";
import type { Provenance } from "./write-article";

export type Problem = { name: string; reason: Reason };

export type ImportReport = {
  added: number;
  updated: number;
  unchanged: number;
  failed: Problem[];
  warnings: Problem[];
  seconds: number;
};

/**
 * Of the items that were left out, and of the warnings, the library lists so many of one import: as many as a program may send at once.
 * All are counted.
 */
const MOST_LISTED = 5_000;

export type ImportOptions = ReadOptions & {
  /**
   * Of an exported library, take over what its owner decided and its reader marked, too. The marks, filters and followed stories are for
   * `reader`; null: nobody.
   */
  takeOver?: { reader: string | null };
  onItem?: (item: { kind: string }) => void;
  onStored?: (stored: Stored) => void;
  /** The source's items, if they are read elsewhere, such as in another thread. */
  items?: AsyncIterable<PartItem>;
  /** Where it keeps how far it is. */
  ledger?: Ledger;
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
  asImport(
    source,
    options.takeOver !== undefined,
    (run) => importItems(source, options, run),
    options.ledger,
  );

async function importItems(
  source: Source,
  options: ImportOptions,
  { id: importId, label, fingerprint, interrupted }: ImportRun,
): Promise<ImportReport & { importId: number }> {
  const started = performance.now();
  const before = options.ledger ? await readCounts(importId) : NO_COUNTS;
  const counts = new ImportCounts(importId, before, options.ledger);
  const report: ImportReport = { ...NOTHING_YET, failed: [], warnings: [] };
  const importing: Importing = { importId, report, counts };
  const takeOver = options.takeOver && (await beginTakeOver(importId, fingerprint, options.takeOver.reader));
  const filters: FilterItem[] = [];
  for await (const item of options.items ?? prepareItems(readSource(source, options))) {
    const isNew = counts.isNew(item);
    if (takeOver && isFilter(item)) {
      filters.push(item);
      if (isNew) counts.count(item);
    } else await storeItem(item, isNew, importing, options, takeOver);
    options.onItem?.(item);
  }
  if (takeOver) await endTakeOver(takeOver, filters, importing, label);
  if (counts.total.added + counts.total.updated > 0) await joinSurnames(importId);
  await writeLibrary(async (tx) => {
    await counts.write(tx);
    await tx.import.updateMany({
      where: { id: { in: [importId, ...interrupted] } },
      data: { finishedAt: new Date() },
    });
  });
  report.seconds = Math.round(performance.now() - started) / 1000;
  return { ...report, importId };
}

const NOTHING_YET = { added: 0, updated: 0, unchanged: 0, seconds: 0 };

const readCounts = (id: number): Promise<Counts> =>
  library().import.findUniqueOrThrow({
    where: { id },
    select: { added: true, updated: true, unchanged: true, failed: true, warned: true },
  });

type FilterItem = Extract<PreparedItem, { kind: "record" }>;

const isFilter = (item: PreparedItem): item is FilterItem =>
  item.kind === "record" && item.record.throughline === "filter";

/** An import in progress. */
type Importing = { importId: number; report: ImportReport; counts: ImportCounts };

/** @param isNew false for one that was counted before the import was interrupted */
async function storeItem(
  item: PartItem,
  isNew: boolean,
  importing: Importing,
  { onStored }: ImportOptions,
  takeOver: TakeOver | undefined,
): Promise<void> {
  if (item.kind === "article") {
    const stored = await storePrepared(item, isNew, importing, takeOver);
    onStored?.(stored);
    return;
  }
  const { counts, report } = importing;
  if (item.kind === "record" && takeOver) {
    const reason = await writeLibrary((tx) => takeOverRecord(tx, takeOver, item.record));
    if (reason && isNew) await addProblem(item, reason, "warning", importing);
    else if (isNew) counts.count(item);
    return;
  }
  if (!isNew) return;
  // said once of a whole file
  if (item.kind === "record" && report.warnings.some(({ reason }) => reason.key === item.reason.key))
    counts.count(item);
  else await addProblem(item, item.reason, item.kind === "refused" ? "failed" : "warning", importing);
}

async function addProblem(
  item: PartItem,
  reason: Reason,
  severity: "failed" | "warning",
  { report, counts }: Importing,
): Promise<void> {
  const { name } = item;
  const [list, count] =
    severity === "failed" ? (["failed", "failed"] as const) : (["warnings", "warned"] as const);
  report[list].push({ name, reason });
  counts.count(item, { [count]: 1 });
  if (counts.total[count] <= MOST_LISTED) counts.list({ severity, name, reason });
  // no article has changed
  if (counts.isDue) await writeReaders((tx) => counts.write(tx));
}

async function storePrepared(
  item: Extract<PartItem, { kind: "article" }>,
  isNew: boolean,
  { importId, report, counts }: Importing,
  takeOver: TakeOver | undefined,
): Promise<Stored> {
  const { name, prepared, warnings, state } = item;
  const from = { importId, sourceName: name };
  const stored = await writeLibrary(async (tx) => {
    const stored = await storeRead(tx, prepared, state, from, takeOver);
    if (stored.outcome !== "added") await keepFromFeeds(tx, stored.id);
    if (!isNew) return stored;
    const notes = stored.note ? [stored.note] : [];
    const told = stored.outcome === "unchanged" ? notes : [...warnings, ...notes];
    if (counts.total.warned < MOST_LISTED)
      counts.list(...told.map((reason) => ({ severity: "warning" as const, name, reason })));
    counts.count(item, { [stored.outcome]: 1, warned: told.length }, stored.id);
    await counts.write(tx);
    return stored;
  });
  if (!isNew) return stored;
  report[stored.outcome] += 1;
  const notes = stored.note ? [stored.note] : [];
  report.warnings.push(...[...warnings, ...notes].map((reason) => ({ name, reason })));
  return stored;
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
  note: because("taken.removed"),
};

async function endTakeOver(
  takeOver: TakeOver,
  filters: readonly FilterItem[],
  importing: Importing,
  label: string,
): Promise<void> {
  if (takeOver.whole) await writeLibrary((tx) => dissolveOthers(tx, takeOver));
  for (const { name, record } of filters) {
    const reason = record.throughline === "filter" ? await takeOverFilter(takeOver, record) : null;
    if (reason) await addWarning(name, reason, importing);
  }
  const reason = tellTaken(takeOver);
  if (reason) await addWarning(label, reason, importing);
}

/** Adds a warning of the whole import; it is no item. */
async function addWarning(
  name: string,
  reason: Reason,
  { importId, report, counts }: Importing,
): Promise<void> {
  report.warnings.push({ name, reason });
  counts.list({ severity: "warning", name, reason });
  await writeLibrary((tx) =>
    tx.import.update({
      where: { id: importId },
      data: { warned: { increment: 1 } },
      select: { id: true },
    }),
  );
}
