import { LRUCache } from "lru-cache";
import { isCalendarWord, isFunctionWord, isVagueStem } from "../../text/common-words";
import { ABBREVIATION, listSettings, type Setting } from "../../text/names/capitals";
import { hasArabic } from "../../text/normalise";
import { listWords, type Word } from "../../text/tokenise";
import { isAction, isEvent, isJudgement, mayBegin, mayEnd, mayStandInside } from "./run-words";

/** A run of words of a headline or lead that could name a story. */
export type Run = {
  /** The stems of its words, separated by spaces. */
  key: string;
  words: readonly Word[];
  settings: readonly Setting[];
  /** The text between its words. */
  gaps: readonly string[];
  /** The words directly before and after it, null where the phrase or sentence begins or ends with it. */
  before: Word | null;
  /** Up to two words before it, whatever stands between. */
  preceding: readonly Word[];
  after: Word | null;
  /** The word after that, whatever stands between. */
  beyond: Word | null;
};

const MAX_WORDS = 5;
const MAX_WITH_OF = 4;
/** A gap that a phrase may have inside. */
const GAP = /^(?:[ \u00a0]|-|\u2011)$/;
/** "U.S. Open", "St. Louis": what stands before is part of it. */
const AFTER_ABBREVIATION = /^\. ?$/;
const HYPHEN = /^[-\u2011]$/;

/** An infinitive follows: "to end the shutdown", "won't air". */
const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|shall|should|not|(?:wo|ca|do|does|did|could|would|should)n['’]?t)$/;

/** A story's headlines and leads are read again with each article that joins it. */
const MAX_CACHED_TEXTS = 2000;
const cache = new LRUCache<string, readonly Run[]>({ max: MAX_CACHED_TEXTS });

/** Every run of a text that could be a name for what the text is about, the same one once for each time it stands there. */
export function listRuns(text: string): readonly Run[] {
  const known = cache.get(text);
  if (known) return known;
  const runs = findRuns(text);
  cache.set(text, runs);
  return runs;
}

function findRuns(text: string): Run[] {
  const words = listWords(text);
  const settings = listSettings(text, words);
  const gaps = words.map((word, at) => text.slice(word.end, words[at + 1]?.start ?? text.length));
  const runs: Run[] = [];
  for (let first = 0; first < words.length; first++) {
    if (HYPHEN.test(gaps[first - 1] ?? "") || followsAbbreviation(words[first - 1], gaps[first - 1]))
      continue;
    if (isInfinitive(words[first], words[first - 1], settings[first])) continue;
    for (let last = first, length = 0; last < words.length && length <= MAX_WORDS; last++) {
      if (last > first && !GAP.test(gaps[last - 1] ?? "")) break;
      if (last === first || !HYPHEN.test(gaps[last - 1] ?? "")) length++;
      if (length > MAX_WORDS || HYPHEN.test(gaps[last] ?? "")) continue;
      const run = {
        words: words.slice(first, last + 1),
        settings: settings.slice(first, last + 1),
        gaps: gaps.slice(first, last),
        before: GAP.test(gaps[first - 1] ?? "") ? (words[first - 1] ?? null) : null,
        preceding: words.slice(Math.max(0, first - 2), first),
        beyond: words[last + 2] ?? null,
        after: GAP.test(gaps[last] ?? "") ? (words[last + 1] ?? null) : null,
      };
      if (isPhrase(run)) runs.push({ ...run, key: run.words.map(({ stem }) => stem).join(" ") });
    }
  }
  return runs;
}

/** Whether a word is a verb by the one before it; "to Boston" is none. */
const isInfinitive = (
  word: Word | undefined,
  before: Word | undefined,
  setting: Setting | undefined,
): boolean =>
  word !== undefined &&
  before !== undefined &&
  BEFORE_VERB.test(before.plain) &&
  !word.plain.endsWith("s") &&
  !(setting?.capital && !setting.displayed);

const followsAbbreviation = (word: Word | undefined, gap: string | undefined): boolean =>
  word !== undefined && ABBREVIATION.test(word.plain) && AFTER_ABBREVIATION.test(gap ?? "");

/** Whether words could be what a story is about: a noun with what belongs to it, without judgement. */
function isPhrase({ words, settings, gaps }: Pick<Run, "words" | "settings" | "gaps">): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  if (words.some(({ plain }) => isJudgement(plain) || isCalendarWord(plain))) return false;
  // tolls change: "مقتل 27 شخصا"
  if (hasArabic(first.plain) && words.some(({ plain }) => /^\p{N}/u.test(plain))) return false;
  const named = settings.map(({ capital, begins, displayed }) => capital && !begins && !displayed);
  // "anti-Semitic" has a capital, but is no name
  const ownCapital = named.at(-1) === true && !HYPHEN.test(gaps.at(-1) ?? "");
  // "مقتل رضيعة": after what happened an Arabic noun needs no article
  const happened = hasArabic(first.plain) && words.length > 1 && isEvent(first.plain);
  if (!mayEnd(last.plain, words.length > 1 && !happened, ownCapital)) return false;
  if (words.length > 1 && isAction(words.at(-2)?.plain ?? "", last.plain)) return false;
  if (words.length === 1) return !isVagueStem(last.stem) || isEvent(last.plain);
  // "no-confidence vote"
  const compound = HYPHEN.test(gaps[0] ?? "") && isFunctionWord(first.plain);
  if (!compound && !mayBegin(first.plain, named[0] === true)) return false;
  // "basket of deplorables", and nothing longer
  if (words.length > MAX_WITH_OF && words.some(({ plain }) => plain === "of")) return false;
  return words.slice(1, -1).every(({ plain }, at) => {
    const joined = HYPHEN.test(gaps[at] ?? "") || HYPHEN.test(gaps[at + 1] ?? "");
    // "state of the union", never "fund the government"
    if (plain === "the") return words[at]?.plain === "of";
    return joined || mayStandInside(plain, named[at + 1] === true);
  });
}
