import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../../commands/usage-error";
import { type GoldFigures, measureGold } from "../topics/measure-gold";
import { findLabels, type LabelledArticle, readGold, readLabels } from "../topics/read-gold";

export type EvalTopicsOptions = { json?: boolean; labels?: string; keywords?: boolean; half?: string };

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const SAMPLES = join(root, "prisma", "samples", "library.jsonl");

/**
 * `throughline eval topics [FILES…]`: how well the subjects that the app assigns match people's labels, by default in the
 * sample library. A file is JSON Lines (`.gz` too), either with a `label` in each line, which is a section of AG News
 * (scripts/measure/topics/ag-news.ts explains how the four are scored), or with labels in a separate file, identifier →
 * subjects, the main one first: the file named by --labels, or else subjects.json in the same folder. In the second case
 * every assigned subject counts, and must be among the article's labels.
 *
 * --no-keywords withholds the publisher's keywords, so that only headline and text decide. --half tuning and --half unseen
 * take every other labelled article, beginning with the first and the second.
 */
export function evalTopicsCommand(files: string[], options: EvalTopicsOptions): void {
  const base = process.env.THROUGHLINE_CWD ?? process.cwd();
  const paths = files.length > 0 ? files.map((file) => resolve(base, file)) : [SAMPLES];
  const labels = options.labels === undefined ? undefined : resolve(base, options.labels);
  const measured = paths.map((path) => {
    const gold = choose(read(path, labels), options);
    return { file: relative(base, path), ...measureGold(gold) };
  });
  if (options.json) console.log(JSON.stringify(measured, rounded));
  else for (const figures of measured) print(figures);
}

function read(path: string, labels: string | undefined): LabelledArticle[] {
  const labelled = labels ?? findLabels(path);
  for (const file of [path, labelled])
    if (file && !existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const gold = readLabelled(path, labelled);
  if (gold.length === 0)
    throw new UsageError(
      `${path} holds no labelled article; name its labels with --labels, or put subjects.json beside it.`,
    );
  return gold;
}

/** Reads labelled articles; mistakes in the files are reported as usage errors, for whoever wrote them to fix. */
function readLabelled(path: string, labelled: string | undefined): LabelledArticle[] {
  try {
    return readGold(path, labelled ? readLabels(labelled) : new Map());
  } catch (error) {
    const files = labelled ? `${path} with ${labelled}` : path;
    throw new UsageError(`${files} cannot be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

function choose(gold: LabelledArticle[], { half, keywords }: EvalTopicsOptions): LabelledArticle[] {
  if (half !== undefined && half !== "tuning" && half !== "unseen")
    throw new UsageError(`There is no half "${half}"; there are: tuning, unseen`);
  const kept = half ? gold.filter((_, index) => index % 2 === (half === "tuning" ? 0 : 1)) : gold;
  if (keywords !== false) return kept;
  return kept.map(({ article, ...rest }) => ({ ...rest, article: { ...article, keywords: [] } }));
}

const rounded = (_: string, value: unknown) =>
  typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;

function print({ file, subjects, ...figures }: GoldFigures & { file: string }): void {
  const cell = (value: number) => value.toFixed(3).padStart(10);
  const row = (name: string, counts: (number | string)[], shares: number[]) =>
    console.log(
      `${name.padEnd(44)}${counts.map((count) => String(count).padStart(9)).join("")}${shares.map(cell).join("")}`,
    );
  console.log(`\n${file}: ${figures.articles} articles`);
  console.log(`${"".padEnd(44)}  support assigned precision    recall        F1`);
  for (const { subject, support, assigned, precision, recall, f1 } of subjects)
    row(subject, [support, assigned], [precision, recall, f1]);
  for (const name of ["micro", "macro"] as const) {
    const { precision, recall, f1 } = figures[name];
    row(name, ["", ""], [precision, recall, f1]);
  }
  console.log(
    `main subject found ${figures.mainFound.toFixed(3)}, first subject right ${figures.firstRight.toFixed(3)}, ` +
      `nothing assigned ${figures.none.toFixed(3)}; ${figures.msPerArticle.toFixed(3)} ms an article, ` +
      `${figures.msPer800Words.toFixed(3)} ms for 800 words`,
  );
}
