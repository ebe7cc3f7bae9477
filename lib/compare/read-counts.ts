import { isBroadName } from "../related/broad-names";
import { isFunctionWord } from "../related/common-words";
import { isYear } from "../related/dates-in-text";
import { findFigures } from "../related/figures";
import type { Word } from "../text/words";
import type { Place, Sentence } from "./compared";
import type { Designation } from "./find-designations";
import { listDates } from "./list-dates";
import { NUMBER_WORDS, TOLLS } from "./words/number-words";
import { unitOf } from "./words/units";

/** Something counted: how many, of what, and what happened to them. */
export type Counted = Place & {
  sentence: number;
  /** As figures are written in terms: "63000", "39%". */
  value: string;
  /** As it stands in the text, with what is counted. */
  text: string;
  /** The toll that it is part of ("dead", "hurt" …), or null. */
  toll: string | null;
  /** What is counted: a family of words ("armed"), else the stem of the noun; null where no noun follows. */
  thing: string | null;
};

/** Words that stand between a figure and what it counts. */
const BETWEEN = new Set(
  "more other others at least of the and including additional new some young square cubic من اخرين".split(
    " ",
  ),
);
const FARTHEST = 5;

type Read = { value: string; first: number; last: number };

function readNumbers(text: string, words: readonly Word[]): Read[] {
  const found = new Map<number, Read>();
  const dated = new Set<number>();
  for (const { first, last } of listDates(text, words)) for (let at = first; at <= last; at++) dated.add(at);
  for (const { term, kind, first, last } of findFigures(text, words)) {
    if (kind === "date" || dated.has(first)) continue;
    const value = term.split(" ")[0] ?? term;
    const known = found.get(first);
    if (!known || known.last > last)
      found.set(first, { value, first, last: term.includes(" ") ? first : last });
  }
  words.forEach(({ plain, surface }, at) => {
    // "Six Day War": a capital behind the beginning makes a name of it
    if (dated.has(at) || (at > 0 && /^\p{Lu}/u.test(surface))) return;
    const teen = teenAt(words, at);
    if (teen) {
      found.delete(at - 1);
      found.set(at, { value: String(teen), first: at - 1, last: at });
      return;
    }
    const value = NUMBER_WORDS.get(plain) ?? NUMBER_WORDS.get(plain.replace(/^[وفبل]/u, ""));
    if (value !== undefined && !found.has(at)) found.set(at, { value: String(value), first: at, last: at });
    // small figures count only with a noun, which thingAfter asks for
    else if (/^\d{1,2}$/.test(plain) && !found.has(at) && !isClock(text, words[at]))
      found.set(at, { value: plain, first: at, last: at });
  });
  return [...found.values()].sort((x, y) => x.first - y.first);
}

/** Arabic writes the numbers from eleven to nineteen in two words, the ten behind. */
function teenAt(words: readonly Word[], at: number): number | null {
  if (!/^عشره?$/.test(words[at]?.plain ?? "")) return null;
  const unit = words[at - 1]?.plain ?? "";
  if (/^[وفبل]?احدي?$/.test(unit)) return 11;
  if (/^[وفبل]?اثن(?:ا|ي|تا|تي)$/.test(unit)) return 12;
  const value = NUMBER_WORDS.get(unit) ?? NUMBER_WORDS.get(unit.replace(/^[وفبل]/u, ""));
  return value && value < 10 ? value + 10 : null;
}

const isClock = (text: string, word: Word | undefined): boolean =>
  !word ||
  /[-:/.\d]/.test(text[word.start - 1] ?? "") ||
  /^[:/.-]\d/.test(text.slice(word.end, word.end + 2));

type Thing = { thing: string; last: number };

const CURRENCY = /[$€£¥]/;
/** Families of words for people: what else is counted under them is people too. */
const NO_PEOPLE = new Set(["saying", "hold", "strife", "climate", "budget"]);

/** What is counted by the word at `at`, if it is a thing that these lists know. */
function knownThing(words: readonly Word[], at: number, phrases: readonly Designation[]): Thing | null {
  const word = words[at];
  if (!word) return null;
  const unit = unitOf(word.stem);
  if (unit) return { thing: unit, last: at };
  if (TOLLS.some(({ words: toll }) => toll.test(word.plain))) return { thing: "people", last: at };
  const phrase = phrases.find(({ start, family }) => start === word.start && !NO_PEOPLE.has(family));
  if (phrase) return { thing: phrase.family, last: words.findLastIndex(({ start }) => start < phrase.end) };
  const people = /^\p{Lu}.*s$/u.test(word.surface) && isBroadName(word.surface);
  return people ? { thing: "people", last: at } : null;
}

/** What a number counts, and up to which word: at most five words on in the same breath. */
function thingAfter(
  text: string,
  words: readonly Word[],
  last: number,
  phrases: readonly Designation[],
): Thing | null {
  for (let at = last + 1; at <= last + FARTHEST; at++) {
    const word = words[at];
    const gap = text.slice(words[at - 1]?.end, word?.start);
    if (!word || !/^[ \u00a0-]$/.test(gap) || /^\d/.test(word.plain)) return null;
    const known = knownThing(words, at, phrases);
    if (known) return known;
    if (BETWEEN.has(word.plain)) continue;
    if (isFunctionWord(word.plain)) return null;
    const compound = /-/.test(gap + text.slice(word.end, word.end + 1));
    if (!compound && !/^\p{Lu}/u.test(word.surface) && word.stem.length > 2)
      return { thing: word.stem, last: at };
  }
  return null;
}

/** The toll whose word stands nearest to a number in the same clause; what stands behind another number is that one's. */
function tollOf(
  words: readonly Word[],
  { first }: Read,
  last: number,
  numbers: readonly Read[],
): string | null {
  const nextNumber = numbers.find((other) => other.first > last)?.first ?? words.length;
  const priorNumber = numbers.findLast((other) => other.last < first)?.last ?? -1;
  let nearest: { id: string; distance: number } | null = null;
  words.forEach(({ plain }, at) => {
    if (at <= priorNumber || at >= nextNumber) return;
    const toll = TOLLS.find((one) => one.words.test(plain));
    const distance = at < first ? first - at : Math.max(0, at - last);
    if (toll && distance <= 6 && (!nearest || distance < nearest.distance))
      nearest = { id: toll.id, distance };
  });
  return (nearest as { id: string } | null)?.id ?? tollBefore(words, first);
}

/** "killed 10 people and … 7 others": the toll's word may stand before the number before. */
const tollBefore = (words: readonly Word[], first: number): string | null =>
  words
    .slice(Math.max(0, first - 5), first)
    .reverse()
    .flatMap(({ plain }) => TOLLS.find((one) => one.words.test(plain))?.id ?? [])[0] ?? null;

/**
 * What a sentence counts, dates and years aside. Numbers below 13 count only with what they are of.
 * @param phrases what the sentence calls people and things (find-designations.ts)
 */
export function readCounts(
  sentence: Sentence,
  fieldText: string,
  phrases: readonly Designation[],
): Counted[] {
  const { words, article, field, index } = sentence;
  const numbers = readNumbers(fieldText, words).filter(({ value }) => !isYear(value));
  return numbers.flatMap((number) => {
    const money = CURRENCY.test(
      fieldText.slice(Math.max(0, (words[number.first]?.start ?? 0) - 1), words[number.first]?.start),
    );
    const plain = money || number.value.endsWith("%");
    const thing = plain ? null : thingAfter(fieldText, words, number.last, phrases);
    const last = thing?.last ?? number.last;
    const toll = tollOf(words, number, last, numbers);
    if (!thing && !toll && Number.parseFloat(number.value) < 13 && !number.value.endsWith("%")) return [];
    const start = (words[number.first]?.start ?? 0) - (money ? 1 : 0);
    const written = words[last]?.end ?? start;
    const end = number.value.endsWith("%") && fieldText[written] === "%" ? written + 1 : written;
    const text = fieldText.slice(start, end).replace(/\s+/g, " ");
    return [
      {
        article,
        field,
        start,
        end,
        sentence: index,
        value: number.value,
        text,
        toll,
        thing: money ? "money" : (thing?.thing ?? null),
      },
    ];
  });
}
