import type { ArticleDate } from "../../articles/date";
import type { ReferenceKind } from "../../articles/incoming";
import type { LinkKind, ReferenceTie } from "./link-kinds";

/** By the kind of reference: what kind of link it is to the article that makes it, and to the one it names. */
export const REFERENCE_TIES: Readonly<Record<ReferenceKind, { from: ReferenceTie; to: ReferenceTie }>> = {
  translation: { from: "translation", to: "translation" },
  inline: { from: "cites", to: "citedBy" },
  publisherRelated: { from: "publisherRelated", to: "citedBy" },
};

/** One side of a pair: its stated date and outlet, null where unknown, and its language. */
export type Side = { date: ArticleDate | null; outletId: number | null; inLanguage: string };

/**
 * A scored pair: score and likeness (scoring/score-pair.ts), how many rare names, figures and dates the two share,
 * and the reference between them.
 */
export type Pair = {
  score: number;
  likeness: number;
  rare: number;
  /** Their headlines name different things (scoring/pair-features.ts). */
  apart?: boolean;
  /** One text is the other's translation, judging by what survives translation (scoring/score-translated.ts). */
  translated?: boolean;
  /** The two are near-copies (scoring/near-copies.ts). */
  copied?: boolean;
  a: Side;
  b: Side;
  reference?: ReferenceTie;
  /** Number of articles in the library. */
  articles: number;
};

/**
 * Minimum score for reports of the same event by different outlets within three days, and minimum likeness for
 * earlier and later articles of one story. Both set by eye: the first number holds for a library of 50 articles, the
 * second for one of 4,000 and more. A small library knows less about what is rare, so all its scores are lower.
 */
const SAME_EVENT_SCORE = [0.12, 0.3] as const;
const STORY_LIKENESS = [0.16, 0.5] as const;
const SIZES = [50, 4000] as const;
const SAME_EVENT_DAYS = 3;
/** Minimum number of rare things that reports of one event share; more if their headlines name different things. */
const EVENT_RARE = 1;
const EVENT_RARE_APART = 3;
/** Minimum number of rare things that the articles of one story share. */
const STORY_RARE = 2;
const DAY_MS = 86_400_000;

/** The day that a date states, in whole days since 1970; null where it states only a month or year. */
function statedDay(date: ArticleDate): number | null {
  if (date.precision === "year" || date.precision === "month") return null;
  return Date.parse(`${date.iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

/**
 * Whole days from the first stated day to the second, negative if that is earlier; null where either is not known to
 * the day.
 */
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

/**
 * Whether the first date is earlier, as far as their precision allows: "2016" is neither before nor after "2016-05".
 */
function comesBefore(a: ArticleDate, b: ArticleDate): boolean {
  const precise = Math.min(a.iso.length, b.iso.length, "2016-05-01".length);
  return a.iso.slice(0, precise) < b.iso.slice(0, precise);
}

/** A threshold for a library of a given size, interpolated between its two values by the logarithm of the size. */
function threshold([small, large]: readonly [number, number], articles: number): number {
  const [from, to] = SIZES;
  const place = Math.log(Math.max(1, articles) / from) / Math.log(to / from);
  return small + (large - small) * Math.min(1, Math.max(0, place));
}

const isSameEvent = ({ score, rare, apart, copied, a, b, articles }: Pair): boolean => {
  const others = a.outletId !== null && b.outletId !== null && a.outletId !== b.outletId;
  if (!others || copied) return others;
  // Briefings, forecasts and reports of accidents are alike by their form alone.
  if (rare < (apart ? EVENT_RARE_APART : EVENT_RARE) || score < threshold(SAME_EVENT_SCORE, articles))
    return false;
  const days = daysApart(a.date, b.date);
  return days !== null && days <= SAME_EVENT_DAYS;
};

const isOneStory = ({ likeness, rare, articles }: Pair): boolean =>
  likeness >= threshold(STORY_LIKENESS, articles) && rare >= STORY_RARE;

/**
 * Decides what kind of link a scored pair is, as its first article sees it. The rules in order:
 * 1. A reference between the two comes before everything else.
 * 2. A text that is the other's in another language is its translation.
 * 3. Another outlet reports the same event within three days and in similar terms, with something rare in both, more of it if
 *   their headlines name different things, or in the same words whatever day it states.
 * 4. Within one story, the earlier article is background and the later one is what happened next.
 * 5. Everything else is on the same topic, including articles without a date, for which nothing can be said of before
 *   and after.
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
