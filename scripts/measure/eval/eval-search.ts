import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { closeLibrary, library } from "../../../lib/db/client";
import { applyMigrations } from "../../../lib/db/sqlite/schema-engine";
import { parseFilter } from "../../../lib/filters/parse-filter";
import { nameFilter } from "../../../lib/index/name-filter";
import { loadSamples } from "../../../lib/ingest/load-samples";
import { readInThreads } from "../../../lib/ingest/reading/read-in-threads";
import { runImport } from "../../../lib/ingest/run-import";
import { listArticles } from "../../../lib/pages/articles/list-articles";
import { UsageError } from "../../commands/usage-error";

const QUESTIONS = fileURLToPath(new URL("../../search-questions.jsonl", import.meta.url));
const DATA = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
/** The lowest acceptable rank of the right article. */
const MAX_RANK = 3;

const question = z.object({
  library: z.enum(["samples", "syria", "arabic"]),
  q: z.string(),
  identifier: z.string(),
  why: z.string(),
});
type SearchQuestion = z.output<typeof question>;
/** `rank`: the rank of the right article on the first page, from 1; 0 if it is not there. */
type SearchAnswer = SearchQuestion & { rank: number; total: number; first: string | null };

/** The questions of scripts/search-questions.jsonl, of one library or of all. */
export const readSearchQuestions = (of?: SearchQuestion["library"]): SearchQuestion[] =>
  readFileSync(QUESTIONS, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => question.parse(JSON.parse(line)))
    .filter(({ library }) => !of || library === of);

/** Searches the open library as its page does, by relevance. */
export async function askSearch(asked: SearchQuestion): Promise<SearchAnswer> {
  const { filter } = await nameFilter(parseFilter({ q: asked.q, sort: "relevance" }).filter);
  const { articles, total } = await listArticles(filter, null);
  const rank = articles.findIndex(({ identifier }) => identifier === asked.identifier) + 1;
  return { ...asked, rank, total, first: articles[0]?.headline ?? null };
}

/**
 * `throughline eval search [FOLDER]`: the rank of the article that should come first, for each of the 60 questions. Their
 * libraries are built in a temporary folder, or in FOLDER, where they are kept for the next run.
 */
export async function evalSearch(json: boolean, kept?: string): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "search-"));
  mkdirSync(folder, { recursive: true });
  const answers: SearchAnswer[] = [];
  const skipped: string[] = [];
  try {
    for (const name of question.shape.library.options) {
      const source = name === "samples" ? null : join(DATA, name, "library.jsonl.gz");
      if (source && !existsSync(source)) skipped.push(name);
      else answers.push(...(await askAll(name, join(folder, `${name}.db`), source)));
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true });
  }
  if (skipped.length) console.error(`Left out, for their articles are not in ${DATA}: ${skipped.join(", ")}`);
  if (answers.length === 0) throw new UsageError("There is no question to ask.");
  print(answers, json);
}

async function askAll(
  name: SearchQuestion["library"],
  file: string,
  source: string | null,
): Promise<SearchAnswer[]> {
  // the command has opened another library
  await closeLibrary();
  process.env.DATABASE_URL = `file:${file}`;
  try {
    await applyMigrations(file);
    if ((await library().article.count()) === 0) {
      if (source) await runImport(source, { items: readInThreads(source, {}) });
      else await loadSamples();
    }
    const answers: SearchAnswer[] = [];
    for (const asked of readSearchQuestions(name)) answers.push(await askSearch(asked));
    return answers;
  } finally {
    await closeLibrary();
  }
}

/** MRR: the mean of 1/rank (Voorhees 1999), 0 if the article is not on the first page. */
export function searchFigures(answers: readonly SearchAnswer[]) {
  const reciprocal = answers.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0);
  return {
    questions: answers.length,
    inFirst3: answers.filter(({ rank }) => rank > 0 && rank <= MAX_RANK).length,
    mrr: Math.round((reciprocal / answers.length) * 10_000) / 10_000,
  };
}

function print(answers: readonly SearchAnswer[], json: boolean): void {
  const figures = searchFigures(answers);
  if (json) {
    const ranks = answers.map(({ library, q, identifier, rank }) => ({ library, q, identifier, rank }));
    console.log(JSON.stringify({ ...figures, ranks }));
    return;
  }
  for (const { library, q, rank, total, first } of answers)
    console.log(
      `${(rank ? String(rank) : "–").padStart(3)} of ${String(total).padStart(3)}  ${library.padEnd(7)}  ${q}${rank === 1 ? "" : `   [first: ${first ?? "nothing"}]`}`,
    );
  console.log(`questions ${figures.questions}, in the first 3 ${figures.inFirst3}, mrr ${figures.mrr}`);
}
