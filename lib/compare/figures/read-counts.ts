import { isFunctionWord } from "../../text/common-words";
import { isYear } from "../../text/dates-in-prose";
import { isBroadName } from "../../text/names/broad-names";
import type { Word } from "../../text/words";
import type { Place, Sentence } from "../sides";
import type { Designation } from "../wording/find-designations";
import { TOLLS } from "../words/number-words";
import { unitOf } from "../words/units";
import { type NumberSpan, readNumbers } from "./read-numbers";

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

type Thing = { thing: string; last: number };

const CURRENCY = /[$€£¥]/;
/** Families of words for people: what else is counted under them is people too. */
const NO_PEOPLE = new Set(["saying", "hold", "holder", "strife", "climate", "budget"]);

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
  { first }: NumberSpan,
  last: number,
  numbers: readonly NumberSpan[],
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
