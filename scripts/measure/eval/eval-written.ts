import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { parseArticleDate } from "../../../lib/articles/date";
import { type InferredDate, inferDate } from "../../../lib/articles/written/infer-date";
import { UsageError } from "../../commands/usage-error";

const line = z.object({
  identifier: z.string(),
  url: z.string().default(""),
  headline: z.string(),
  abstract: z.string().default(""),
  articleBody: z.string(),
  datePublished: z.string().default(""),
});
type DatedArticle = z.output<typeof line>;

/** An answer beside the date that the file states. A month's answer has no day to be off by. */
type Answer = {
  /** The article's address has the stated day too, so that it is the outlet's own. */
  confirmed: boolean;
  identifier: string;
  stated: string;
  found: InferredDate;
  daysOff: number | null;
  sameMonth: boolean;
};

const DAY_MS = 86_400_000;

/** A publisher's date above the text, with its label: it would tell what is asked. */
const PRINTED_DATE =
  /^\W*(?:(?:date of publication|first published|published|posted|updated)(?: on| at)?:? )?(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2}|\d\d[.-]\d\d[.-]),? ?\d{4}/i;

/** The same behind a headline and an agency's name that the text repeats. */
const AGENCY_DATE =
  /(?<=^.{0,300}\b(?:AFP|AP|Reuters|dpa|Xinhua),? )(?:[A-Z][a-z]{2,8} )?\d{1,2} [A-Z][a-z]{2,8} \d{4}/s;

/**
 * `throughline eval written FILE [--half seen]`: how often the day of writing that is worked out of an article's own words
 * is the one stated. FILE is a library (JSON Lines of NewsArticle, `.gz` too); the stated date is withheld, and a date at the
 * head of the text is cut off. Right is the day, the one before or the one after; of an answer without a day, the month.
 * Files may state the day of an upload: "confirmed" are the answers to articles whose address has a day as well.
 * @param options half: by the first bit of SHA-256 of the identifier; pages: the answers with their words in the JSON
 */
export function evalWritten(file: string, options: { json?: boolean; half?: string; pages?: boolean }): void {
  const articles = readDated(file, options.half);
  const before = new Date().toISOString().slice(0, 10);
  const started = process.cpuUsage();
  const answers = articles.flatMap((article) => answer(article, before));
  const { user, system } = process.cpuUsage(started);
  const ms = (user + system) / 1000 / articles.length;
  const figures = { ...figuresOf(articles.length, answers), cpuMsMean: Math.round(ms * 1000) / 1000 };
  if (options.json) console.log(JSON.stringify({ ...figures, ...(options.pages ? { answers } : {}) }));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(14)} ${value}`);
}

function readDated(file: string, half: string | undefined): DatedArticle[] {
  if (half !== undefined && half !== "seen" && half !== "unseen")
    throw new UsageError(`--half is "seen" or "unseen", not "${half}".`);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n");
  const dated = lines.flatMap((text, at) => {
    if (!text.trim()) return [];
    const read = line.safeParse(parse(text));
    if (!read.success) throw new UsageError(`Line ${at + 1} of ${file} is not an article.`);
    const precision = parseArticleDate(read.data.datePublished)?.precision ?? "year";
    return precision === "year" || precision === "month" ? [] : [read.data];
  });
  const chosen = dated.filter(({ identifier }) => half === undefined || halfOf(identifier) === half);
  if (chosen.length === 0) throw new UsageError(`${file} holds no article with a day to compare with.`);
  return chosen;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the caller reports it with its line number, like any other line that is no article
    return null;
  }
}

function halfOf(identifier: string): "seen" | "unseen" {
  const [first = 0] = createHash("sha256").update(identifier).digest();
  return first & 0x80 ? "unseen" : "seen";
}

/** True if an address has a day: "/2020/07/31/", "/2020/jul/31/", "/20200731/". */
const hasDay = (url: string): boolean => /\b20\d\d[/-]?(?:\d\d|[a-z]{3})[/-]?\d\d(?=[/._-]|$)/.test(url);

function answer(article: DatedArticle, before: string): Answer[] {
  const { identifier, headline, abstract, datePublished } = article;
  const text = article.articleBody.replace(PRINTED_DATE, "").replace(AGENCY_DATE, "");
  const found = inferDate({ headline, abstract, text, before });
  if (!found) return [];
  const stated = datePublished.slice(0, 10);
  const daysOff = found.iso.length < 10 ? null : (Date.parse(found.iso) - Date.parse(stated)) / DAY_MS;
  return [
    {
      confirmed: hasDay(article.url),
      identifier,
      stated,
      found,
      daysOff,
      sameMonth: stated.startsWith(found.iso.slice(0, 7)),
    },
  ];
}

const isRight = ({ daysOff, sameMonth }: Answer): boolean =>
  daysOff === null ? sameMonth : Math.abs(daysOff) <= 1;
/** Of an answer without a day, any other month counts. */
const isFarOff = ({ daysOff, sameMonth }: Answer): boolean =>
  daysOff === null ? !sameMonth : Math.abs(daysOff) > 31;

function figuresOf(articles: number, answers: readonly Answer[]) {
  const count = (is: (answer: Answer) => boolean) => answers.filter(is).length;
  const right = count(isRight);
  const confirmed = answers.filter((answer) => answer.confirmed);
  return {
    articles,
    answered: answers.length,
    right,
    rightShare: Math.round((right / Math.max(1, answers.length)) * 10_000) / 10_000,
    sameDay: count(({ daysOff }) => daysOff === 0),
    withinADay: count(({ daysOff }) => daysOff !== null && Math.abs(daysOff) <= 1),
    monthOnly: count(({ daysOff }) => daysOff === null),
    confirmed: confirmed.length,
    confirmedRight: confirmed.filter(isRight).length,
    wrong: answers.length - right,
    wrongByMonth: count(isFarOff),
  };
}
