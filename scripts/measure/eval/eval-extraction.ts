import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { bodyText } from "../../../lib/articles/body";
import { UsageError } from "../../commands/usage-error";
import { isCredited, isSameDate, isSameHeadline, type PageScore, readOne } from "./judge-article";
import { shingleScores } from "./shingles";

const goldPage = z.object({
  id: z.string(),
  title: z.string().nullish(),
  author: z.string().nullish(),
  publish_date: z.string().nullish(),
  main_content: z.string().nullish(),
});
type GoldPage = z.output<typeof goldPage> & { main_content: string };

/** @property lost no article was found */
type ExtractionScore = PageScore & { lost: boolean };

/**
 * `throughline eval extraction FOLDER`: how well the importer reads saved pages, compared with a person. FOLDER has
 * gold.jsonl(.gz) and html/ID.html.gz; each page goes through the same functions as an import.
 *
 * precision, recall, f1: of the sets of 4-word shingles (words are runs of letters and digits, in small letters, NFKC) of
 * the body's running text against main_content, averaged over all pages; a lost page (no article found) counts as 0.
 * headline, date, author: the share of right ones among the pages whose gold has one. A headline is right if it has the
 * gold's letters and digits, ignoring case and accents. A date is right if it agrees with the gold's to the precision of
 * the coarser one, at most to the day. An author is right if every word of the gold's except "and" is in the names
 * credited as author. msMedian: the median time for reading one page.
 */
export async function evalExtractionCommand(
  given: string,
  options: { json?: boolean; pages?: boolean },
): Promise<void> {
  const folder = resolve(process.env.THROUGHLINE_CWD ?? process.cwd(), given);
  const scores: ExtractionScore[] = [];
  for (const page of readGold(folder)) scores.push(await scorePage(folder, page));
  const figures = figuresOf(scores);
  if (options.json) console.log(JSON.stringify({ ...figures, ...(options.pages ? { scores } : {}) }));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(10)} ${value}`);
}

function readGold(folder: string): GoldPage[] {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^gold\.jsonl(?:\.gz)?$/.test(name));
  if (!file) throw new UsageError(`There is no gold.jsonl or gold.jsonl.gz in ${folder}.`);
  const bytes = readFileSync(join(folder, file));
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString()
    .split("\n")
    .filter((line) => line.trim());
  return lines.flatMap((line, at) => {
    const page = parsePage(line, `Line ${at + 1} of ${file}`);
    return page ? [page] : [];
  });
}

/** A page of the gold; null, with a word on the error output, if nobody has said what its text is. */
function parsePage(line: string, where: string): GoldPage | null {
  const read = goldPage.safeParse(parseJson(line));
  if (!read.success) throw new UsageError(`${where} is no page with id and main_content.`);
  const { main_content } = read.data;
  if (main_content?.trim()) return { ...read.data, main_content };
  console.error(`${where} has no text and is passed over: ${read.data.id}.`);
  return null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Reported as a line that is no page.
    return null;
  }
}

async function scorePage(folder: string, gold: GoldPage): Promise<ExtractionScore> {
  const name = [`${gold.id}.html.gz`, `${gold.id}.html`].find((file) =>
    existsSync(join(folder, "html", file)),
  );
  const article = name ? await readOne(name, readFileSync(join(folder, "html", name))) : { ms: 0 };
  const found = article.found;
  return {
    id: gold.id,
    lost: !found,
    ...shingleScores(found ? bodyText(found.body) : "", gold.main_content),
    headline: gold.title ? isSameHeadline(found?.headline, gold.title) : null,
    date: gold.publish_date ? isSameDate(found?.datePublished, gold.publish_date) : null,
    author: gold.author ? isCredited(found?.credits ?? [], gold.author) : null,
    ms: article.ms,
  };
}

function figuresOf(scores: readonly ExtractionScore[]) {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  const mean = (values: readonly number[]) =>
    values.length ? round(values.reduce((sum, value) => sum + value, 0) / values.length) : 0;
  const right = (field: "headline" | "date" | "author") =>
    mean(scores.flatMap((score) => (score[field] === null ? [] : [Number(score[field])])));
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    pages: scores.length,
    lost: scores.filter(({ lost }) => lost).length,
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
    headline: right("headline"),
    date: right("date"),
    author: right("author"),
    msMedian: round(times[Math.floor(times.length / 2)] ?? 0),
  };
}
