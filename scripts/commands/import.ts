import { resolve } from "node:path";
import { previewImport } from "../../lib/ingest/preview-import";
import { countSourceBytes, type ImportReport, runImport } from "../../lib/ingest/run-import";
import { readSource } from "../../lib/read/read-source";
import { startProgress } from "./progress";
import { readInThread } from "./read-in-thread";

type Options = { json?: boolean; dryRun?: boolean; outlet?: string };

/** `throughline import`. @returns the exit status: 1 if anything was left out */
export async function importCommand(given: string, options: Options): Promise<number> {
  const source = given === "-" ? given : resolve(process.env.THROUGHLINE_CWD ?? process.cwd(), given);
  const progress = startProgress(await countSourceBytes(source), { quiet: options.json === true });
  const reading = { ...(options.outlet ? { outlet: String(options.outlet) } : {}), onBytes: progress.read };
  const report = options.dryRun
    ? await dryRun(source, { ...reading, onItem: progress.item })
    : await runImport(source, {
        ...(source === "-" ? {} : { items: readInThread(source, reading) }),
        ...{ ...reading, onItem: progress.item },
      });
  progress.end();
  if (options.json) console.log(JSON.stringify(jsonReport(report)));
  else printReport(report, options.dryRun === true);
  return report.failed.length ? 1 : 0;
}

type DryReport = ImportReport & { articles: unknown[] };

async function dryRun(
  source: string,
  { onItem, ...reading }: Parameters<typeof runImport>[1] & object,
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
  for await (const item of readSource(source, reading)) {
    onItem?.(item);
    if (item.kind !== "article") {
      report[item.kind === "refused" ? "failed" : "warnings"].push({ name: item.name, reason: item.reason });
      continue;
    }
    const { outcome, article } = await previewImport(item.article);
    report[outcome] += 1;
    report.articles.push(article);
    report.warnings.push(...item.warnings.map((reason) => ({ name: item.name, reason })));
  }
  return { ...report, seconds: Math.round(performance.now() - started) / 1000 };
}

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
    failed,
    warnings,
    seconds,
    ...("articles" in rest ? { articles: rest.articles } : {}),
  };
}

function printReport(report: ImportReport, dry: boolean): void {
  for (const { name, reason } of report.warnings) console.log(`warning: ${name}: ${reason}`);
  for (const { name, reason } of report.failed) console.error(`left out: ${name}: ${reason}`);
  const { added, updated, unchanged, failed, warnings, seconds } = report;
  const counts = `${added} added, ${updated} updated, ${unchanged} unchanged, ${failed.length} left out, ${warnings.length} warnings`;
  console.log(`${dry ? "Would be: " : ""}${counts}, ${seconds.toFixed(1)} s`);
}
