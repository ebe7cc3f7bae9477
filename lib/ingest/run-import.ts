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
  const report: ImportReport = { added: 0, updated: 0, unchanged: 0, failed: [], warnings: [], seconds: 0 };
  for await (const item of options.items ?? prepareItems(readSource(source, options))) {
    await storeItem(item, importId, report);
    options.onItem?.(item);
  }
  const { added, updated, unchanged } = report;
  if (added + updated > 0) await joinSurnames(importId);
  await writeLibrary((tx) =>
    tx.import.update({
      where: { id: importId },
      data: { added, updated, unchanged, finishedAt: new Date() },
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

async function storeItem(item: PreparedItem, importId: number, report: ImportReport): Promise<void> {
  const { name } = item;
  if (item.kind !== "article") {
    const severity = item.kind === "refused" ? "failed" : "warning";
    report[item.kind === "refused" ? "failed" : "warnings"].push({ name, reason: item.reason });
    await writeLibrary((tx) =>
      tx.importProblem.create({ data: { importId, severity, name, reason: item.reason } }),
    );
    return;
  }
  const stored = await writeLibrary(async (tx) => {
    const stored = await storeArticle(tx, item.prepared, { importId, sourceName: name });
    const notes = stored.note ? [stored.note] : [];
    const reasons = stored.outcome === "unchanged" ? notes : [...item.warnings, ...notes];
    const problems = reasons.map((reason) => ({ importId, severity: "warning", name, reason }));
    if (problems.length) await tx.importProblem.createMany({ data: problems });
    return stored;
  });
  report[stored.outcome] += 1;
  const notes = stored.note ? [stored.note] : [];
  report.warnings.push(...[...item.warnings, ...notes].map((reason) => ({ name, reason })));
}
