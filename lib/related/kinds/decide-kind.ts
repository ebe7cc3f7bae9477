import type { ArticleDate } from "../../articles/date";
import type { ReferenceKind } from "../../articles/incoming";
import type { LinkKind, ReferenceTie } from "./link-kinds";

/** By the kind of reference: what kind of link it is to the article that makes it, and to the one it names. */
export const REFERENCE_TIES: Readonly<Record<ReferenceKind, { from: ReferenceTie; to: ReferenceTie }>> = {
  translation: { from: "translation", to: "translation" },
  inline: { from: "cites", to: "citedBy" },
  publisherRelated: { from: "publisherRelated", to: "citedBy" },
};

/** One side of a pair: its stated date, its outlet, null where unknown, and its language. */
export type Side = { date: ArticleDate | null; outletId: number | null; inLanguage: string };

/** A scored pair: score and likeness (score.ts), how many rare names, figures and dates the two share, and the reference between them. */
export type Pair = {
  score: number;
  likeness: number;
  rare: number;
  /** One text is the other in another language, by what survives translation (across.ts). */
  translated?: boolean;
  /** Both carry nearly the same text (near-copy.ts). */
  copied?: boolean;
  a: Side;
  b: Side;
  reference?: ReferenceTie;
  /** How many articles the library holds. */
  articles: number;
};

/**
 * Tellings of one event from different outlets within three days score over this, and earlier and later articles of one
 * story are so alike, whatever lies between. Both by eye, the first number in a library of 50 articles, the second in
 * one of 4,000 and more: the fewer a library holds, the less it knows of what is rare, and the lower all scores come out.
 */
const SAME_EVENT_SCORE = [0.12, 0.3] as const;
const STORY_LIKENESS = [0.16, 0.5] as const;
const SIZES = [50, 4000] as const;
const SAME_EVENT_DAYS = 3;
/** So many rare things the articles of one story share. */
const STORY_RARE = 2;
const DAY_MS = 86_400_000;

/** The day that a date states, as whole days since 1970; null where it states a month or year only. */
function statedDay(date: ArticleDate): number | null {
  if (date.precision === "year" || date.precision === "month") return null;
  return Date.parse(`${date.iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

/** Whole days from the first stated day to the second, negative where that is earlier; null where either is not known to the day. */
function daysBetween(a: ArticleDate | null, b: ArticleDate | null): number | null {
  const first = a && statedDay(a);
  const second = b && statedDay(b);
  return first === null || second === null ? null : second - first;
}

/** Whole days between two stated days; null where either is not known to the day. */
export function daysApart(a: ArticleDate | null, b: ArticleDate | null): number | null {
  const days = daysBetween(a, b);
  return days === null ? null : Math.abs(days);
}

/** Which of two articles came first, as far as their dates' precision bears: "2016" is neither before nor after "2016-05". */
function comesBefore(a: ArticleDate, b: ArticleDate): boolean {
  const precise = Math.min(a.iso.length, b.iso.length, "2016-05-01".length);
  return a.iso.slice(0, precise) < b.iso.slice(0, precise);
}

/** A threshold for a library of a size, between its two numbers by the logarithm of the size. */
function threshold([small, large]: readonly [number, number], articles: number): number {
  const [from, to] = SIZES;
  const place = Math.log(Math.max(1, articles) / from) / Math.log(to / from);
  return small + (large - small) * Math.min(1, Math.max(0, place));
}

const isSameEvent = ({ score, copied, a, b, articles }: Pair): boolean => {
  const others = a.outletId !== null && b.outletId !== null && a.outletId !== b.outletId;
  if (!others || copied) return others;
  if (score < threshold(SAME_EVENT_SCORE, articles)) return false;
  const days = daysApart(a.date, b.date);
  return days !== null && days <= SAME_EVENT_DAYS;
};

const isOneStory = ({ likeness, rare, articles }: Pair): boolean =>
  likeness >= threshold(STORY_LIKENESS, articles) && rare >= STORY_RARE;

/**
 * What kind of link a scored pair is, as its first article sees it. The rules in their order:
 * 1. A reference between the two goes before everything.
 * 2. A text that is the other's in another language is its translation.
 * 3. The same event is told by another outlet within three days, and in much the same terms; or in the same words,
 *    whatever day each gives it.
 * 4. Of one story, the earlier is background, the later what happened next.
 * 5. Everything else is on the same topic. So is what lacks a date: nothing is said of before and after then.
 */
export function decideKind(pair: Pair): LinkKind {
  const { a, b, reference, translated } = pair;
  if (reference) return reference;
  if (translated) return "translation";
  if (isSameEvent(pair)) return "sameEvent";
  if (a.date && b.date && isOneStory(pair)) {
    if (comesBefore(b.date, a.date)) return "background";
    if (comesBefore(a.date, b.date)) return "next";
  }
  return "sameTopic";
}
