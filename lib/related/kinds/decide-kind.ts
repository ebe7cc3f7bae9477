import type { ArticleDate } from "../../articles/date";
import type { ReferenceKind } from "../../articles/incoming";
import type { Compared } from "../scoring/pair-features";
import { answerKind } from "./kind-features";
import { EVENT, SEQUENCE, STORY, USEFUL } from "./kind-weights";
import type { LinkKind, ReferenceTie } from "./link-kinds";

/** By the kind of reference: what kind of link it is to the article that makes it, and to the one it names. */
export const REFERENCE_TIES: Readonly<Record<ReferenceKind, { from: ReferenceTie; to: ReferenceTie }>> = {
  translation: { from: "translation", to: "translation" },
  inline: { from: "cites", to: "citedBy" },
  publisherRelated: { from: "publisherRelated", to: "publisherRelated" },
};

/**
 * One side of a pair: its date and outlet, null where unknown, the days on which it may have been published (days since 1970; two
 * where its text prints another than is stated), and its language.
 */
export type Side = {
  date: ArticleDate | null;
  days: readonly number[];
  outletId: number | null;
  inLanguage: string;
};

/** A scored pair (scoring/score-pair.ts), what the two share, and the reference between them. */
export type Pair = {
  score: number;
  likeness: number;
  /** The number of names, figures and dates that both have and that are rare in the library. */
  rare: number;
  /** Null for articles in two languages. */
  compared: Compared | null;
  /** Of which days the two leads tell (kind-features.ts); null where that is not known. */
  told?: "same" | "other" | null;
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
 * How sure it is, 0 to 1, that two articles tell of one story, and of one event if they do; that they are before and after in one
 * story; and that a reader is glad of the link.
 */
export type Judgement = { story: number; event: number; sequence: number; useful: number };

/**
 * Across languages, where less can be compared and nothing was learnt: minimum score of reports of one event and minimum likeness
 * of one story, set by eye on the samples. The first number holds for a library of 50 articles, the second for one of 4,000 and more.
 */
const ACROSS_EVENT_SCORE = [0.12, 0.3] as const;
const ACROSS_STORY_LIKENESS = [0.2, 0.5] as const;
const SIZES = [50, 4000] as const;
/** Minimum number of rare things that the articles of one story share across languages. */
const ACROSS_EVENT_RARE = 1;
const ACROSS_STORY_RARE = 2;
/** And where they are more than a year apart, to be before and after. */
const ACROSS_FAR_RARE = 3;
/** How useful a link is that is not of one story but shares something rare. */
const ACROSS_USEFUL = 0.2;
const EVENT_DAYS = 3;
const DAY_MS = 86_400_000;

/**
 * How sure a claim has to be (0 to 1), set on the seen half of the judged links; card.md has the figures. In a small library less is
 * known and fewer articles are alike by chance, so less is enough: the first number holds for 50 articles, the second for 250 and more.
 * One story: of articles within three days of one another, of others, which are more often only on one subject, and of those whose
 * dates are unknown. The same event: one story and one event. Before and after: surely one story, surely in sequence, surely useful, and
 * not one event.
 */
const CLAIM_SIZES = [50, 250] as const;
const STORY_FROM = { near: [0.4, 0.5], far: [0.35, 0.55], undated: [0.4, 0.4] } as const;
const EVENT_FROM = [0.4, 0.8] as const;
const SEQUENCE_FROM = { story: [0.35, 0.8], sequence: [0.25, 0.76], useful: [0.25, 0.82] } as const;
const SEQUENCE_EVENT_UPTO = 0.2;
const YEAR = 365;
/** The rare names, figures and dates that articles of one story share at least where their headlines name different things. */
const APART_DISTINCTIVE = 3;
/** A reader is not offered what is less useful. */
const USEFUL_FROM = [0.08, 0.15] as const;

/** The day that a date states, in whole days since 1970; null where it states only a month or year. */
function statedDay(date: ArticleDate): number | null {
  if (date.precision === "year" || date.precision === "month") return null;
  return Math.floor(date.printed / DAY_MS);
}

/** Whole days between two stated days; null where either is not known to the day. */
export function daysApart(a: ArticleDate | null, b: ArticleDate | null): number | null {
  const [first, second] = [a && statedDay(a), b && statedDay(b)];
  return first === null || second === null ? null : Math.abs(second - first);
}

/** Whole days between two articles, at least: where one may be of two days, from the nearer one. Null where a day is not known. */
export function daysBetween(a: Side, b: Side): number | null {
  const between = a.days.flatMap((day) => b.days.map((other) => Math.abs(day - other)));
  return between.length > 0 ? Math.min(...between) : null;
}

/** Whether the first article is earlier: by its date, and by any other day on which it may have been published. */
const isBefore = (a: Side, b: Side): boolean =>
  a.date !== null &&
  b.date !== null &&
  comesBefore(a.date, b.date) &&
  a.days.every((day) => b.days.every((other) => day <= other));

/**
 * Whether the first date is earlier, as far as their precision allows: "2016" is neither before nor after "2016-05".
 */
function comesBefore(a: ArticleDate, b: ArticleDate): boolean {
  const precise = Math.min(a.iso.length, b.iso.length, "2016-05-01".length);
  return a.iso.slice(0, precise) < b.iso.slice(0, precise);
}

/** A threshold for a library of a given size, interpolated between its two values by the logarithm of the size. */
function threshold(
  [small, large]: readonly [number, number],
  articles: number,
  [from, to]: readonly [number, number] = SIZES,
): number {
  const place = Math.log(Math.max(1, articles) / from) / Math.log(to / from);
  return small + (large - small) * Math.min(1, Math.max(0, place));
}

const claim = (from: readonly [number, number], articles: number): number =>
  threshold(from, articles, CLAIM_SIZES);

/** Across languages the answers are yes or no. */
function judgeAcross({ score, likeness, rare, articles }: Pair, days: number | null): Judgement {
  const event =
    rare >= ACROSS_EVENT_RARE &&
    days !== null &&
    days <= EVENT_DAYS &&
    score >= threshold(ACROSS_EVENT_SCORE, articles);
  const story =
    event || (rare >= ACROSS_STORY_RARE && likeness >= threshold(ACROSS_STORY_LIKENESS, articles));
  const sequence = story && !event && ((days !== null && days <= YEAR) || rare >= ACROSS_FAR_RARE);
  return {
    ...{ story: Number(story), event: Number(event), sequence: Number(sequence) },
    useful: story ? 1 : rare > 0 ? ACROSS_USEFUL : 0,
  };
}

/** Answers what the kind of a pair depends on. */
export function judgePair(pair: Pair): Judgement {
  const days = daysBetween(pair.a, pair.b);
  if (!pair.compared) return judgeAcross(pair, days);
  const evidence = { ...pair.compared, days, told: pair.told ?? null, articles: pair.articles };
  return {
    story: answerKind(STORY, evidence),
    event: answerKind(EVENT, evidence),
    sequence: answerKind(SEQUENCE, evidence),
    useful: answerKind(USEFUL, evidence),
  };
}

const areInSequence = ({ story, event, sequence, useful }: Judgement, articles: number): boolean =>
  sequence >= claim(SEQUENCE_FROM.sequence, articles) &&
  story >= claim(SEQUENCE_FROM.story, articles) &&
  useful >= claim(SEQUENCE_FROM.useful, articles) &&
  event <= SEQUENCE_EVENT_UPTO;

/** Whether a link without a claim may be offered at all. */
export const isOfUse = ({ useful }: Judgement, articles: number): boolean =>
  useful >= claim(USEFUL_FROM, articles);

/**
 * Decides what kind of link a scored pair is, as its first article sees it. The rules in order:
 * 1. A reference between the two comes before everything else.
 * 2. A text that is the other's in another language is its translation; nearly the same text is a copy.
 * 3. Two that surely tell of one event, within three days, are reports of it.
 * 4. Of two that surely are before and after in one story, the earlier is background, the later what happened next.
 * 5. Others that belong to one story are linked without a claim of before or after; so are those without a date.
 * 6. Of everything else no more is claimed than the topic.
 */
export function decideKind(pair: Pair, judgement: Judgement = judgePair(pair)): LinkKind {
  const { a, b, reference, translated, copied } = pair;
  if (reference) return reference;
  if (translated) return "translation";
  if (copied) return "copy";
  const { story, event } = judgement;
  // Briefings, forecasts and reports of accidents are alike by their form alone.
  if (pair.compared?.apart && pair.compared.shared.distinctive < APART_DISTINCTIVE) return "sameTopic";
  const days = daysBetween(a, b);
  const near = days !== null && days <= EVENT_DAYS;
  // One outlet's reports of two days are made alike, as forecasts are.
  const oneOutlet = a.outletId !== null && a.outletId === b.outletId && days !== 0;
  if (near && !oneOutlet && story * event >= claim(EVENT_FROM, pair.articles)) return "sameEvent";
  if (days !== 0 && areInSequence(judgement, pair.articles)) {
    if (isBefore(b, a)) return "background";
    if (isBefore(a, b)) return "next";
  }
  const from = near ? STORY_FROM.near : days === null ? STORY_FROM.undated : STORY_FROM.far;
  return story >= claim(from, pair.articles) ? "sameStory" : "sameTopic";
}
