import type { IncomingArticle } from "../../../lib/articles/incoming";
import { readSource } from "../../../lib/read/read-source";
import { nameKey } from "../../../lib/text/normalise";

/** The scores of one page. A field is null if the gold has no value for it. */
export type PageScore = {
  id: string;
  precision: number;
  recall: number;
  f1: number;
  headline: boolean | null;
  date: boolean | null;
  author: boolean | null;
  ms: number;
};

/** Reads one page through the same functions as an import; `ms` is the time it took. */
export async function readOne(name: string, bytes: Buffer): Promise<{ found?: IncomingArticle; ms: number }> {
  const started = performance.now();
  let found: IncomingArticle | undefined;
  for await (const item of readSource({ name, parts: [{ name, bytes }] }, {}))
    if (item.kind === "article") found = item.article;
  return { ...(found ? { found } : {}), ms: performance.now() - started };
}

/** True if both have the same letters and digits, ignoring case and accents. */
export const isSameHeadline = (found: string | undefined, gold: string): boolean =>
  nameKey(found ?? "") === nameKey(gold);

const DAY = "2000-01-01".length;

/** True if a date agrees with the gold's to the precision of the coarser one, at most to the day. */
export function isSameDate(found: string | undefined, gold: string): boolean {
  const length = Math.min(DAY, found?.length ?? 0, gold.length);
  return length >= 4 && found?.slice(0, length) === gold.slice(0, length);
}

/** True if every word of the gold's names except "and" is in the names credited as author. */
export function isCredited(credits: IncomingArticle["credits"], gold: string): boolean {
  const authors = credits.filter(({ role }) => role === "Author").map(({ name }) => nameKey(name));
  const words = new Set(authors.join(" ").split(" "));
  return nameKey(gold)
    .split(" ")
    .filter((word) => word !== "and")
    .every((word) => words.has(word));
}
