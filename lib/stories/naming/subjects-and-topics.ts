import { isWeakWord } from "../../related/evidence/reason-words";
import { isFunctionWord, isVagueStem } from "../../text/common-words";
import { hasArabic } from "../../text/normalise";
import { isAcronymOf } from "./drop-names";
import type { Share } from "./measure-share";
import type { RankedEntity } from "./rank-entities";
import type { SharedRun } from "./rank-runs";

/** Whom or what a story is about: an entity, or a phrase that is a name. */
export type Subject = Share & {
  name: string;
  place: boolean;
  stems: readonly string[];
  rarity: number;
  value: number;
};

/** A shared phrase as it is written. */
export type Topic = SharedRun & { name: string };

/** Minimum values, means and shares, fitted by eye on a thousand names of four libraries. */
export const BOUNDS = {
  topic: { value: 0.45, mean: 0.65 },
  /** A single word that does not say what happened must be in headlines, or rare and in leads. */
  word: { value: 0.4, inHeadlines: 0.5, mean: 0.55, rarity: 0.6 },
  /** Minimum rarity of a single word that is a name. */
  name: 0.4,
  subject: { value: 0.2, mean: 0.4 },
  /** Minimum rarity of whom a story is named by alone, and minimum value of what is added otherwise. */
  alone: { rarity: 0.3, added: 0.25 },
  /** A subject before a topic, which may name somebody itself. */
  before: { value: 0.25, place: 0.18, inHeadlines: 0.25, beside: 0.5, placeMean: 0.45, mean: 0.65 },
  /** A second subject, and how much better it must be than a single common word. */
  second: { value: 0.3, ofFirst: 0.35, forBare: 1.1 },
} as const;

/** Joining words inside names. */
const JOINING = /^(?:of|for|the|and|on|in)$/;

export const isName = ({ name }: Topic): boolean =>
  name.split(/[ -]/).every((word) => /^\p{Lu}/u.test(word) || JOINING.test(word));

/** A single word that is a common one whatever its capital. */
export const isLoneWord = ({ stems, isEvent, key, written, rarity }: Topic): boolean =>
  stems.length === 1 &&
  written[0]?.words.length === 1 &&
  (isEvent ||
    rarity < BOUNDS.name ||
    isVagueStem(key) ||
    isWeakWord(key) ||
    isFunctionWord(written[0].words[0]?.plain ?? ""));

/** A single word that does not say what happened. */
export const isBare = ({ stems, isEvent }: Topic): boolean => stems.length === 1 && !isEvent;

export function isTopic({
  key,
  stems,
  value,
  inHeadlines,
  mean,
  rarity,
  isEvent,
  prominent,
}: Topic): boolean {
  if (prominent < (isEvent ? 1 : 2)) return false;
  const { topic, word } = BOUNDS;
  if (stems.length > 1) return value >= topic.value && (inHeadlines > 0 || mean > topic.mean);
  if (value < word.value) return false;
  if (isEvent) return inHeadlines > 0;
  if (hasArabic(key)) return false;
  return inHeadlines >= word.inHeadlines || (mean >= word.mean && rarity >= word.rarity);
}

export const isSubject = ({ value, inHeadlines, mean }: Subject): boolean =>
  value >= BOUNDS.subject.value && (inHeadlines > 0 || mean >= BOUNDS.subject.mean);

/** Whether a topic names one of the entities itself: with the whole name, or a person's surname. */
export const isNamedIn = (topic: Topic, entities: readonly RankedEntity[]): boolean =>
  entities.some(({ enough, type, stems }) => {
    const needed = type === "person" ? stems.slice(-1) : stems;
    return enough && needed.every((stem) => overlap([stem], topic.stems));
  });

/** In all leads, though in no headline: places, and names of several words. */
export const isProminent = ({ place, stems, mean }: Subject): boolean =>
  (place && mean >= BOUNDS.before.placeMean) || (stems.length > 1 && mean >= BOUNDS.before.mean);

export const secondOf = (first: Subject, others: readonly Subject[]): Subject | undefined =>
  others.find(
    ({ stems, name, value, inHeadlines, share }) =>
      !overlap(stems, first.stems) &&
      !isAcronymOf(name, first.name) &&
      !isAcronymOf(first.name, name) &&
      value >= Math.max(BOUNDS.second.value, BOUNDS.second.ofFirst * first.value) &&
      (inHeadlines > 0 || share === 1),
  );

export const isSame = ({ name, stems }: Subject, topic: Topic): boolean =>
  overlap(stems, topic.stems) ||
  (topic.written[0]?.words ?? []).some(({ surface }) => isAcronymOf(surface, name));

/** The longest ending of a form of a name, and the shortest name with one: "Iranian" of "Iran". */
const MAX_ENDING = 3;
const MIN_LENGTH = 4;

const isFormOf = (word: string, name: string): boolean =>
  name.length >= MIN_LENGTH && word.startsWith(name) && word.length - name.length <= MAX_ENDING;

/** Whether two things are named by the same word, or one by a form of it. */
export const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => one === other || isFormOf(one, other) || isFormOf(other, one)));
