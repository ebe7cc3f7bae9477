import { parseArticleDate } from "../date";
import { isListOfLists, parseStored } from "../stored-json";
import { type DateSource, type DateWords, inferDate } from "./infer-date";

const FIELDS = ["text", "headline", "abstract"] as const;

/** The columns that say when an article was published, or was written by its own words, and its place in the order of dates. */
export type DateColumns = {
  publishedAt: Date | null;
  inferredDate: string | null;
  /** Where the words stand that say so, as JSON: field, start and end of each (readDateWords). */
  inferredWords: string | null;
};

/**
 * Works out the date columns of an article. The stated date decides its place in the order; without one, its own words do.
 * @param datePublished the stated date, null where there is none
 */
export function dateColumns(datePublished: string | null, source: DateSource): DateColumns {
  const inferred = inferDate(source);
  const iso = datePublished ?? inferred?.iso;
  const date = iso ? parseArticleDate(iso) : null;
  return {
    publishedAt: date ? new Date(date.printed) : null,
    inferredDate: inferred?.iso ?? null,
    inferredWords: inferred
      ? JSON.stringify(inferred.words.map(({ field, start, end }) => [FIELDS.indexOf(field), start, end]))
      : null,
  };
}

type StoredWords = [field: number, start: number, end: number];
const isStoredWords = (value: unknown): value is StoredWords[] => isListOfLists(value);

/** Where the words stand that say when an article was written. @param article names it in an error */
export const readDateWords = (json: string, article: number): DateWords[] =>
  parseStored(json, "Article.inferredWords", article, isStoredWords).map(([field, start, end]) => ({
    field: FIELDS[field] ?? "text",
    start,
    end,
  }));

const DAY_MS = 86_400_000;
/** A stated day and the day that the text prints may differ by the time a report takes. */
const MOST_DAYS = 3;

/**
 * The days, in whole days since 1970, on which an article may have been published: the stated one, and the one that its text prints
 * where that is another. Empty where no day is known.
 */
export const possibleDays = (datePublished: string | null, inferredDate: string | null): number[] => [
  ...new Set([datePublished, inferredDate].flatMap((iso) => (iso === null ? [] : (dayOf(iso) ?? [])))),
];

const dayOf = (iso: string): number | null =>
  iso.length < 10 ? null : Date.parse(iso.slice(0, 10)) / DAY_MS;

/**
 * The date by which an article is linked: the stated one, else the inferred one. Null where the text contradicts what is stated: then
 * nothing can be said of before and after.
 */
export function linkedDate(datePublished: string | null, inferredDate: string | null): string | null {
  if (datePublished === null || inferredDate === null) return datePublished ?? inferredDate;
  const [stated, inferred] = [dayOf(datePublished), dayOf(inferredDate)];
  const contradicted = stated !== null && inferred !== null && Math.abs(stated - inferred) > MOST_DAYS;
  return contradicted ? null : datePublished;
}
