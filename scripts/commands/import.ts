import type { PreparedItem } from "../../lib/ingest/prepare-article";
import { previewImport } from "../../lib/ingest/preview-import";
import { readInThreads } from "../../lib/ingest/reading/read-in-threads";
import { READING_LIMITS, ReaderPool } from "../../lib/ingest/reading/reader-pool";
import { countSourceBytes, type ImportReport, type Problem, runImport } from "../../lib/ingest/run-import";
import { inEnglish } from "../../lib/messages/in-english";
import { findUserReader, requireUserReader } from "../../lib/readers/user-reader";
import { inLine } from "./escape-console";
import { givenPath } from "./given-path";
import { startProgress } from "./progress";
import { STANDARD_INPUT } from "./standard-input";
import { UsageError } from "./usage-error";

/** A file of 100 MB that is one JSON value needs as much; there are no readers here whom it could stop. */
const HEAP = 2048;

type Options = { json?: boolean; dryRun?: boolean; outlet?: string; reader?: string; articlesOnly?: boolean };

/** `throughline import`. @returns the exit status: 1 if anything was left out */
export async function importCommand(given: string[], options: Options): Promise<number> {
  const sources = given.map((one) => (one === STANDARD_INPUT ? "-" : givenPath(one)));
  const progress = startProgress(await countBytes(sources), { quiet: options.json === true });
  const reading = { ...(options.outlet ? { outlet: String(options.outlet) } : {}), onBytes: progress.read };
  const pool = new ReaderPool({ ...READING_LIMITS, heap: HEAP });
  const takeOver = options.articlesOnly ? {} : { takeOver: { reader: await findKeeper(options.reader) } };
  const reports: (ImportReport & { articles?: unknown[] })[] = [];
  for (const source of sources) {
    const items = readInThreads(source, reading, pool);
    reports.push(
      options.dryRun
        ? await dryRun(items, progress.item)
        : await runImport(source, { items, ...takeOver, onItem: progress.item }),
    );
  }
  progress.end();
  const report = addUp(reports);
  if (options.json) console.log(JSON.stringify(jsonReport(report)));
  else printReport(report, options.dryRun === true);
  return report.failed.length ? 1 : 0;
}

/** Who gets the marks of an exported library: the named reader, or the owner; null where there is no owner yet. */
async function findKeeper(name: string | undefined): Promise<string | null> {
  const user = await findUserReader(name === undefined ? null : String(name));
  if (!user && name !== undefined) throw new UsageError(`Nobody signs in as “${name}”.`);
  return user && requireUserReader(user.userId);
}

/** The size of all sources; null if that of one is unknown. */
async function countBytes(sources: readonly string[]): Promise<number | null> {
  const sizes = await Promise.all(sources.map(countSourceBytes));
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

/** One report of several sources. */
const addUp = (reports: readonly (ImportReport & { articles?: unknown[] })[]) =>
  reports.reduce((sum, one) => ({
    added: sum.added + one.added,
    updated: sum.updated + one.updated,
    unchanged: sum.unchanged + one.unchanged,
    failed: [...sum.failed, ...one.failed],
    warnings: [...sum.warnings, ...one.warnings],
    seconds: sum.seconds + one.seconds,
    ...(sum.articles && one.articles ? { articles: [...sum.articles, ...one.articles] } : {}),
  }));

type DryReport = ImportReport & { articles: unknown[] };

async function dryRun(
  items: AsyncIterable<PreparedItem>,
  onItem: (item: PreparedItem) => void,
): Promise<DryReport> {
  const started = performance.now();
  const report: DryReport = {
    added: 0,
    updated: 0,
    unchanged: 0,
    failed: [],
    warnings: [],
    seconds: 0,
    articles: [],
  };
  for await (const item of items) {
    onItem(item);
    if (item.kind === "record") continue;
    if (item.kind !== "article") {
      report[item.kind === "refused" ? "failed" : "warnings"].push({ name: item.name, reason: item.reason });
      continue;
    }
    const { outcome, article } = await previewImport(item.prepared);
    report[outcome] += 1;
    report.articles.push(article);
    report.warnings.push(...item.warnings.map((reason) => ({ name: item.name, reason })));
  }
  return { ...report, seconds: Math.round(performance.now() - started) / 1000 };
}

const inWords = (problems: readonly Problem[]) =>
  problems.map(({ name, reason }) => ({ name, reason: inEnglish(reason) }));

function jsonReport({
  added,
  updated,
  unchanged,
  failed,
  warnings,
  seconds,
  ...rest
}: ImportReport & { articles?: unknown[] }) {
  return {
    added,
    updated,
    unchanged,
    failed: inWords(failed),
    warnings: inWords(warnings),
    seconds,
    ...("articles" in rest ? { articles: rest.articles } : {}),
  };
}

function printReport(report: ImportReport, dry: boolean): void {
  for (const { name, reason } of inWords(report.warnings))
    console.log(`warning: ${inLine(`${name}: ${reason}`)}`);
  for (const { name, reason } of inWords(report.failed))
    console.error(`left out: ${inLine(`${name}: ${reason}`)}`);
  const { added, updated, unchanged, failed, warnings, seconds } = report;
  const counts = `${added} added, ${updated} updated, ${unchanged} unchanged, ${failed.length} left out, ${warnings.length} warnings`;
  console.log(`${dry ? "Would be: " : ""}${counts}, ${seconds.toFixed(1)} s`);
}
