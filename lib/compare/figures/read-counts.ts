import { isFunctionWord } from "../../text/common-words";
import { isYear } from "../../text/dates-in-prose";
import { isBroadName } from "../../text/names/broad-names";
import type { Word } from "../../text/tokenise";
import type { Place, Sentence } from "../sides";
import type { Designation } from "../wording/find-designations";
import { type Bounds, readBounds } from "./bounds";
import { tollOfWord, unitOf } from "./counted-words";
import { countsAside, tellsOfWholeWar } from "./counts-aside";
import { type NumberSpan, readNumbers } from "./read-numbers";

/** A count in a text: how many, of what, and what happened to them. */
export type Counted = Place & {
  sentence: number;
  /** In the form of a term: "63000", "39%". */
  value: string;
  /** As written in the text, with what is counted. */
  text: string;
  /** The toll it belongs to ("dead", "hurt" …), or null. */
  toll: string | null;
  /** What is counted: a unit, a family of words ("armed") or the stem of the noun; null if no noun follows. */
  thing: string | null;
  /** The word that is counted, by its stem: "children" among people. */
  noun: string | null;
  bounded: Bounds;
  /** For a share, the word for what it is of: "45 percent of voters". */
  of: string | null;
  /** The stems of the words around it, which tell one speed or distance from another. */
  around: readonly string[];
  /** It counts only a part, or another time, or is corrected by the text. */
  aside: boolean;
  /** It sums up all years of a war. */
  ofWar: boolean;
};

/** Words between a figure and what it counts. */
const BETWEEN = new Set(
  "more other others at least of the additional new some young square cubic من اخرين".split(" "),
);
/** How far after a figure what it counts is looked for, in words. */
const MAX_THING_DISTANCE = 5;
/** How far from a figure the word for its toll is looked for, in words. */
const MAX_TOLL_DISTANCE = 6;
/** Smaller numbers count only if what they count is known. */
export const MIN_BARE_NUMBER = 13;

/** Families and units that are people: one side may count as people those whom the other counts as fighters. */
const PEOPLE = new Set(["people", "armed", "forces", "movers", "protest", "dead"]);

/** Wars are summed up in thousands. */
const MIN_WAR = 1_000;

export const sameThing = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && PEOPLE.has(a) && PEOPLE.has(b));

/** What is counted, the last word of it, and its noun where that is another word. */
type Thing = { thing: string; last: number; noun?: string };

const CURRENCY = /[$€£¥]/;
/** Families whose words are not what a figure counts. */
const NOT_COUNTED = new Set(["hold", "holder", "strife", "climate", "budget"]);

/** What the word at `at` stands for as something counted, if the word lists or the sentence's phrases have it. */
function knownThing(words: readonly Word[], at: number, phrases: readonly Designation[]): Thing | null {
  const word = words[at];
  if (!word) return null;
  const unit = unitOf(word.stem);
  if (unit) return { thing: unit, last: at };
  if (tollOfWord(word.plain)) return { thing: "people", last: at };
  const phrase = phrases.find(({ start, family }) => start === word.start && !NOT_COUNTED.has(family));
  if (phrase) return { thing: phrase.family, last: words.findLastIndex(({ start }) => start < phrase.end) };
  const people = /^\p{Lu}.*s$/u.test(word.surface) && isBroadName(word.surface);
  return people ? { thing: "people", last: at } : null;
}

/** The noun in capitals between a number and a word for a toll, if that is no people and no function word. */
const titledBefore = (words: readonly Word[], last: number, at: number): Word | null =>
  words
    .slice(last + 1, at)
    .findLast(
      ({ surface, plain }) =>
        /^\p{Lu}/u.test(surface) && !BETWEEN.has(plain) && !isFunctionWord(plain) && !isBroadName(surface),
    ) ?? null;

/** What a number counts, and the last word of it: only spaces and hyphens may come between. */
function thingAfter(
  text: string,
  words: readonly Word[],
  last: number,
  phrases: readonly Designation[],
): Thing | null {
  for (let at = last + 1; at <= last + MAX_THING_DISTANCE; at++) {
    const word = words[at];
    const gap = text.slice(words[at - 1]?.end, word?.start);
    if (!word || !/^[ \u00a0-]$/.test(gap) || /^\d/.test(word.plain)) return null;
    const known = knownThing(words, at, phrases);
    // "Five Police Officers Killed" in a headline counts officers
    const titled = known && tollOfWord(word.plain) ? titledBefore(words, last, at) : null;
    if (known) return titled ? { ...known, noun: titled.stem } : known;
    if (BETWEEN.has(word.plain)) continue;
    if (isFunctionWord(word.plain)) return null;
    const compound = /-/.test(gap + text.slice(word.end, word.end + 1));
    if (!compound && !/^\p{Lu}/u.test(word.surface) && word.stem.length > 2)
      return { thing: word.stem, last: at };
  }
  return null;
}

const CONJUNCTION = /^(?:and|while|but|as|before|after)$/;
/** How much further off, in words, a toll is beyond a conjunction: "killed at least six people and wounded dozens". */
const CLAUSE = 4;

const BOUND = /^(?:at|least|most|more|than|some|about|around|nearly|almost|over|up|to|another|as|many)$/;

/** True for "killed" in "killed at least six people", but not in "three killed, 12 others injured". */
function governs(words: readonly Word[], at: number, first: number, priorNumber: number): boolean {
  const isNext = words.slice(at + 1, first).every(({ plain }) => BOUND.test(plain));
  return isNext && (priorNumber < at - 3 || CONJUNCTION.test(words[at - 1]?.plain ?? ""));
}

/** The toll whose word is nearest to a number. Words beyond the neighbouring numbers belong to those. */
function tollOf(
  words: readonly Word[],
  { first }: NumberSpan,
  last: number,
  numbers: readonly NumberSpan[],
): string | null {
  const nextNumber = numbers.find((other) => other.first > last)?.first ?? words.length;
  const priorNumber = numbers.findLast((other) => other.last < first)?.last ?? -1;
  let nearest: { id: string; distance: number } | null = null;
  words.forEach(({ plain }, at) => {
    if (at <= priorNumber || at >= nextNumber) return;
    const id = tollOfWord(plain);
    const apart = words.slice(last + 1, at).some((word) => CONJUNCTION.test(word.plain)) ? CLAUSE : 0;
    const distance =
      at < first ? (governs(words, at, first, priorNumber) ? 0 : first - at) : Math.max(0, at - last) + apart;
    if (id && distance <= MAX_TOLL_DISTANCE && (!nearest || distance < nearest.distance))
      nearest = { id, distance };
  });
  return (
    (nearest as { id: string } | null)?.id ?? (risesTo(words, first) ? "dead" : tollBefore(words, first))
  );
}

/** True for 70 in "Death toll of the blast in the harbour rises to 70", or "… in the harbour at least 70". */
const risesTo = (words: readonly Word[], first: number): boolean =>
  /\bdeath toll\b(?: \w+){0,8} (?:at|at least|more than|over)$|\bdeath toll\b.*\b(?:(?:ris(?:es|en)|rose|climb(?:s|ed)|jump(?:s|ed)|grew|grows) to|reach(?:es|ed)|stands at)(?: (?:at least|more than|over))?$/.test(
    words
      .slice(0, first)
      .map(({ plain }) => plain)
      .join(" "),
  );

/** In "killed 10 people and … 7 others" the word for the toll comes before the previous number. */
const tollBefore = (words: readonly Word[], first: number): string | null =>
  words
    .slice(Math.max(0, first - 5), first)
    .reverse()
    .flatMap(({ plain }) => tollOfWord(plain) ?? [])[0] ?? null;

/** How far what a share is of reaches, in words. */
const MAX_SHARED_WHOLE = 5;

/** The word for what a share is of, by its stem: the noun that ends the phrase, "budget" in "of the agency's total budget". */
function shareOf(text: string, words: readonly Word[], last: number): string | null {
  // "one percentage point" is a step, no share
  if (/^points?$/.test(words[last + 1]?.plain ?? "")) return "point";
  const of = [last + 1, last + 2].find((at) => words[at]?.plain === "of");
  if (of === undefined) return null;
  let head: Word | null = null;
  for (let at = of + 1; at <= of + MAX_SHARED_WHOLE; at++) {
    const word = words[at];
    if (!word || (head && !/^[ \u00a0-]$/.test(text.slice(words[at - 1]?.end, word.start)))) break;
    if (!isFunctionWord(word.plain)) head = word;
    else if (head) break;
  }
  return head?.stem ?? null;
}

/** How far the words around a count reach. */
const AROUND = 5;

const wordsAround = (words: readonly Word[], { first }: NumberSpan, last: number): string[] =>
  [...words.slice(Math.max(0, first - AROUND), first), ...words.slice(last + 1, last + 1 + AROUND)]
    .filter(({ plain }) => !isFunctionWord(plain) && !/\d/.test(plain))
    .map(({ stem }) => stem);

/** True for a number that belongs to a name: "60 Minutes", "S&P 500". */
function isInName(
  { words, names, field }: Sentence,
  number: NumberSpan,
  thing: Thing | null,
  toll: string | null,
): boolean {
  const word = words[number.first];
  if (!word) return false;
  if (names.some(({ start, end }) => start <= word.start && end >= word.end)) return true;
  if (field === "headline") return false;
  const capital = (at: number) => at > 0 && /^\p{Lu}/u.test(words[at]?.surface ?? "");
  if (thing) return capital(thing.last) && !isBroadName(words[thing.last]?.surface ?? "");
  // "in Aleppo 31 were killed", but not "the quarter of Mazzeh 86"
  const goesOn =
    toll &&
    /^(?:were|was|are|have|had|killed|dead|wounded|injured|died|hurt)$/.test(
      words[number.last + 1]?.plain ?? "",
    );
  return (!goesOn && capital(number.first - 1)) || (words[number.first - 1]?.surface ?? "").length === 1;
}

/**
 * Reads what a sentence counts. Dates and years are no counts; numbers below 13 only with what they count.
 * @param phrases the sentence's designations (wording/find-designations.ts)
 */
export function readCounts(
  sentence: Sentence,
  fieldText: string,
  phrases: readonly Designation[],
): Counted[] {
  const { words, article, field, index } = sentence;
  const numbers = readNumbers(fieldText, words).filter(({ value }) => !isYear(value));
  return numbers.flatMap((number): Counted[] => {
    const percent = number.value.endsWith("%") || /^ ?%/.test(fieldText.slice(words[number.last]?.end));
    const money = CURRENCY.test(
      fieldText.slice(Math.max(0, (words[number.first]?.start ?? 0) - 1), words[number.first]?.start),
    );
    const thing = money || percent ? null : thingAfter(fieldText, words, number.last, phrases);
    const last = thing?.last ?? number.last;
    const toll = tollOf(words, number, last, numbers);
    if (!money && !percent && isInName(sentence, number, thing, toll)) return [];
    if (!thing && !toll && Number.parseFloat(number.value) < MIN_BARE_NUMBER && !percent) return [];
    const start = (words[number.first]?.start ?? 0) - (money ? 1 : 0);
    const written = words[last]?.end ?? start;
    const end = percent ? written + (/^ ?%/.exec(fieldText.slice(written))?.[0].length ?? 0) : written;
    const value = Number.parseFloat(number.value);
    const term = percent ? `${value}%` : number.value;
    const aside = countsAside(words, number, last, toll, percent);
    const ofWar = toll !== null && aside !== "part" && value >= MIN_WAR && tellsOfWholeWar(words);
    return [
      {
        ...{ article, field, start, end, sentence: index, value: term, toll },
        text: fieldText.slice(start, end).replace(/\s+/g, " "),
        thing: money || thing?.thing === "dollar" ? "money" : (thing?.thing ?? null),
        noun: thing && (thing.noun ?? words[thing.last]?.stem ?? null),
        of: percent ? shareOf(fieldText, words, number.last) : null,
        around: wordsAround(words, number, last),
        bounded: readBounds(words, number, value),
        ...{ aside: aside !== null || ofWar, ofWar },
      },
    ];
  });
}
