import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { closeLibrary, library } from "../../../lib/db/client";
import { applyMigrations } from "../../../lib/db/schema-engine";
import { parseFilter } from "../../../lib/filters/parse-filter";
import { nameFilter } from "../../../lib/index/name-filter";
import { runImport } from "../../../lib/ingest/run-import";
import { listArticles } from "../../../lib/pages/library/list-articles";
import { readInThread } from "../../commands/read-in-thread";
import { UsageError } from "../../commands/usage-error";
import { loadSamples } from "../../load-samples";

const QUESTIONS = fileURLToPath(new URL("../../search-questions.jsonl", import.meta.url));
const DATA = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
/** Where the right article should stand. */
const WANTED = 3;

const question = z.object({
  library: z.enum(["samples", "syria", "arabic"]),
  q: z.string(),
  identifier: z.string(),
  why: z.string(),
});
export type SearchQuestion = z.output<typeof question>;
/** `rank`: the place of the right article on the first page, from 1; 0 where it is not there. */
export type SearchAnswer = SearchQuestion & { rank: number; total: number; first: string | null };

/** The questions of scripts/search-questions.jsonl, of one library or of all. */
export const readSearchQuestions = (of?: SearchQuestion["library"]): SearchQuestion[] =>
  readFileSync(QUESTIONS, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => question.parse(JSON.parse(line)))
    .filter(({ library }) => !of || library === of);

/** Asks the open library as its page does, the most relevant first. */
export async function askSearch(asked: SearchQuestion): Promise<SearchAnswer> {
  const { filter } = await nameFilter(parseFilter({ q: asked.q, sort: "relevance" }).filter);
  const { articles, total } = await listArticles(filter, null);
  const rank = articles.findIndex(({ identifier }) => identifier === asked.identifier) + 1;
  return { ...asked, rank, total, first: articles[0]?.headline ?? null };
}

/**
 * `throughline eval search [FOLDER]`: where the article that should come first stands for each of the 60 questions. Their libraries are
 * made anew in a temporary folder; in FOLDER, where one is named, they are kept and used again.
 */
export async function evalSearch(json: boolean, kept?: string): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "search-"));
  mkdirSync(folder, { recursive: true });
  const answers: SearchAnswer[] = [];
  const left: string[] = [];
  try {
    for (const name of question.shape.library.options) {
      const source = name === "samples" ? null : join(DATA, name, "library.jsonl.gz");
      if (source && !existsSync(source)) left.push(name);
      else answers.push(...(await askAll(name, join(folder, `${name}.db`), source)));
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true });
  }
  if (left.length) console.error(`Left out, for their articles are not in ${DATA}: ${left.join(", ")}`);
  if (answers.length === 0) throw new UsageError("There is no question to ask.");
  print(answers, json);
}

async function askAll(
  name: SearchQuestion["library"],
  file: string,
  source: string | null,
): Promise<SearchAnswer[]> {
  // the command has opened its own library already
  await closeLibrary();
  process.env.DATABASE_URL = `file:${file}`;
  try {
    await applyMigrations(file);
    if ((await library().article.count()) === 0) {
      if (source) await runImport(source, { items: readInThread(source, {}) });
      else await loadSamples();
    }
    const answers: SearchAnswer[] = [];
    for (const asked of readSearchQuestions(name)) answers.push(await askSearch(asked));
    return answers;
  } finally {
    await closeLibrary();
  }
}

/** MRR: the mean of 1/rank (Voorhees 1999), 0 where the article is not on the first page. */
export function searchFigures(answers: readonly SearchAnswer[]) {
  const reciprocal = answers.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0);
  return {
    questions: answers.length,
    inFirst3: answers.filter(({ rank }) => rank > 0 && rank <= WANTED).length,
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
