import { bodyText } from "../../../lib/articles/body";
import type { IncomingArticle } from "../../../lib/articles/incoming";
import { nameKey } from "../../../lib/text/normalise";
import { UsageError } from "../../commands/usage-error";
import { isCredited, isSameDate, isSameHeadline, type PageScore, readOne } from "./judge-article";
import { PASTED_HALVES, type PastedHalf, type PastedPage, readPastedPages } from "./pasted-pages";
import { shingleScores } from "./shingles";

/** A field is also null if the text does not print it. @property falseDate the stored date is not the gold's */
type PastedScore = PageScore & { falseDate: boolean };

/**
 * `throughline eval pasted FILE --half unseen`: how well the importer reads pages as select-all and copy give them,
 * compared with a person. FILE has a page per line: id, url, text, title, author, publish_date, main_content.
 *
 * Scores are those of `eval extraction`. Date and author count only where the text prints them: the day with its month by
 * name, in English; the author's name as it is in the gold. falseDates counts pages whose stored date is not the gold's. The
 * halves are by a hash of the host: weights are learnt on "seen".
 */
export async function evalPastedCommand(
  file: string,
  options: { json?: boolean; pages?: boolean; half?: string },
): Promise<void> {
  const half = PASTED_HALVES.find((known) => known === (options.half ?? "all"));
  if (!half)
    throw new UsageError(`There is no half "${options.half}"; there are: ${PASTED_HALVES.join(", ")}`);
  const scores = await scorePages(file, half);
  const figures = figuresOf(scores);
  if (options.json) console.log(JSON.stringify({ ...figures, ...(options.pages ? { scores } : {}) }));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(10)} ${value}`);
}

async function scorePages(file: string, half: PastedHalf): Promise<PastedScore[]> {
  const scores: PastedScore[] = [];
  for (const page of readPastedPages(file, half)) {
    if (page.main_content) scores.push(await scorePage(page, page.main_content));
    else console.error(`Passed over: page ${page.id} has no main_content to compare with.`);
  }
  return scores;
}

async function scorePage(gold: PastedPage, text: string): Promise<PastedScore> {
  const { found, ms } = await readOne(`${gold.id}.txt`, Buffer.from(gold.text));
  return {
    id: gold.id,
    ...shingleScores(found ? bodyText(found.body) : "", text),
    headline: gold.title ? isSameHeadline(found?.headline, gold.title) : null,
    ...judgeDate(gold, found),
    author: printsAuthor(gold) ? isCredited(found?.credits ?? [], gold.author ?? "") : null,
    ms,
  };
}

function judgeDate(gold: PastedPage, found: IncomingArticle | undefined) {
  const stated = gold.publish_date;
  const right = stated ? isSameDate(found?.datePublished, stated) : false;
  return {
    date: stated && printsDate(gold.text, stated) ? right : null,
    falseDate: Boolean(stated && found?.datePublished && !right),
  };
}

const printsAuthor = ({ text, author }: PastedPage): boolean =>
  Boolean(author && nameKey(text).includes(nameKey(author)));

const monthName = (month: number, style: "long" | "short"): string =>
  new Date(Date.UTC(2000, month - 1)).toLocaleString("en-US", { month: style, timeZone: "UTC" });

/** True if a text has the day of an ISO date with its month by name; of a date without a day, month and year. */
export function printsDate(text: string, iso: string): boolean {
  const [year = "", month, day] = iso.slice(0, 10).split("-").map(Number);
  if (!month) return text.includes(String(year));
  const named = `(?:${monthName(month, "long")}|${monthName(month, "short")}${month === 9 ? "|Sept" : ""})`;
  const number = `0?${day}(?:st|nd|rd|th)?`;
  const forms = day
    ? [
        `\\b${named}[.,]?[\\s-]{1,2}${number}[.,]?[\\s-]{1,2}${year}\\b`,
        `\\b${number}[\\s-]{1,2}(?:of )?${named}[.,]{0,2}[\\s-]{1,2}${year}\\b`,
      ]
    : [`${named}[.,\\s]{1,3}${year}`];
  return forms.some((form) => new RegExp(form, "i").test(text));
}

function figuresOf(scores: readonly PastedScore[]) {
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  const mean = (values: readonly number[]) =>
    values.length ? round(values.reduce((sum, value) => sum + value, 0) / values.length) : 0;
  const judged = (field: "headline" | "date" | "author") =>
    scores.flatMap((score) => (score[field] === null ? [] : [Number(score[field])]));
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    pages: scores.length,
    f1: mean(scores.map(({ f1 }) => f1)),
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    headline: mean(judged("headline")),
    date: mean(judged("date")),
    author: mean(judged("author")),
    dates: judged("date").length,
    authors: judged("author").length,
    falseDates: scores.filter(({ falseDate }) => falseDate).length,
    msMedian: round(times[Math.floor(times.length / 2)] ?? 0),
  };
}
