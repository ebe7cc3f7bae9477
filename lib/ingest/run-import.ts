import { writeLibrary } from "../db/client";
import type { Source } from "../read/list-documents";
import { listFiles } from "../read/list-files";
import { type ReadOptions, readSource } from "../read/read-source";
import { joinSurnames } from "./entities/join-surnames";
import { type PreparedItem, prepareItems } from "./prepare-article";
import { storeArticle } from "./store-article";

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

export type ImportOptions = ReadOptions & {
  onItem?: (item: { kind: string }) => void;
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
export async function runImport(
  source: Source,
  options: ImportOptions = {},
): Promise<ImportReport & { importId: number }> {
  const started = performance.now();
  const label = typeof source === "object" ? source.name : source === "-" ? "standard input" : source;
  const { id: importId } = await writeLibrary((tx) =>
    tx.import.create({ data: { source: label }, select: { id: true } }),
  );
  const counted: Counted = { failed: 0, warned: 0 };
  const report: ImportReport = { added: 0, updated: 0, unchanged: 0, failed: [], warnings: [], seconds: 0 };
  for await (const item of options.items ?? prepareItems(readSource(source, options))) {
    await storeItem(item, importId, report, counted);
    options.onItem?.(item);
  }
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
  // This run has completed earlier, interrupted runs of the same source.
  await writeLibrary((tx) =>
    tx.import.updateMany({
      where: { source: label, finishedAt: null, id: { lt: importId } },
      data: { finishedAt: new Date() },
    }),
  );
  report.seconds = Math.round(performance.now() - started) / 1000;
  return { ...report, importId };
}

/** The problems of an import that the library is told of. */
type Counted = { failed: number; warned: number };

async function storeItem(
  item: PreparedItem,
  importId: number,
  report: ImportReport,
  counted: Counted,
): Promise<void> {
  const { name } = item;
  if (item.kind !== "article") {
    const { reason } = item;
    const [severity, list, count] =
      item.kind === "refused"
        ? (["failed", report.failed, "failed"] as const)
        : (["warning", report.warnings, "warned"] as const);
    list.push({ name, reason });
    counted[count] += 1;
    if (counted[count] <= MOST_LISTED)
      await writeLibrary((tx) => tx.importProblem.create({ data: { importId, severity, name, reason } }));
    return;
  }
  const stored = await writeLibrary(async (tx) => {
    const stored = await storeArticle(tx, item.prepared, { importId, sourceName: name });
    const notes = stored.note ? [stored.note] : [];
    const reasons = stored.outcome === "unchanged" ? notes : [...item.warnings, ...notes];
    const problems = reasons.map((reason) => ({ importId, severity: "warning", name, reason }));
    if (problems.length && counted.warned < MOST_LISTED)
      await tx.importProblem.createMany({ data: problems });
    return { outcome: stored.outcome, notes, warned: problems.length };
  });
  report[stored.outcome] += 1;
  counted.warned += stored.warned;
  report.warnings.push(...[...item.warnings, ...stored.notes].map((reason) => ({ name, reason })));
}
