import type { Place, Sentence } from "../sides";
import type { Counted } from "./read-counts";

/** The result of a vote: "12-9", "13 to 8". */
const RESULT =
  /(?<![\d.,$€£-])(\d{1,3}) ?(?:-|–|to) ?(\d{1,3})(?![\d.,]*\d|-| ?(?:%|percent|years?|months?|weeks?|days?|hours?|minutes?|million|billion))/g;
const VOTED =
  /\b(?:vot(?:e|es|ed|ing)|pass(?:ed|es)|approv(?:ed|es)|reject(?:ed|s)|confirm(?:ed|s)|ratif(?:ied|ies))\b/i;
/** "-year-old Peter Novak", or "Peter Novak, 54,". */
const AGE_BEFORE = /(?<!\d)(\d{2,3})-year-old(?= )/g;
const AGE_AFTER = /, (\d{2,3})(?=[,.;]|$)/g;

const count = (place: Place, sentence: number, value: string, text: string, thing: string): Counted => ({
  ...place,
  ...{
    sentence,
    value,
    text,
    toll: null,
    thing,
    noun: null,
    of: null,
    around: [],
    aside: false,
    ofWar: false,
  },
  bounded: {
    number: Number.parseFloat(value),
    least: Number.parseFloat(value),
    most: Number.parseFloat(value),
  },
});

/** The results of votes in a sentence. Those of one sum are told apart by the larger number. */
export function readVotes({ article, field, start, text, index }: Sentence): Counted[] {
  if (!VOTED.test(text)) return [];
  return [...text.matchAll(RESULT)].flatMap((match) => {
    const [more, less] = [Number(match[1]), Number(match[2])].sort((x, y) => y - x);
    if (!more || more > 650) return [];
    const place = { article, field, start: start + match.index, end: start + match.index + match[0].length };
    return [count(place, index, `${more}-${less}`, match[0], "vote")];
  });
}

/** The ages of people whom a sentence names, each tied to its person. */
export function readAges({ article, field, start, text, index, names }: Sentence): Counted[] {
  const people = names.filter(({ type }) => type === "person");
  const found = [
    ...[...text.matchAll(AGE_BEFORE)].map((match) => ({
      at: match.index,
      years: match[1] ?? "",
      person: people.find((name) => Math.abs(name.start - start - match.index - match[0].length) <= 1),
    })),
    ...[...text.matchAll(AGE_AFTER)].map((match) => ({
      at: match.index + 2,
      years: match[1] ?? "",
      person: people.find((name) => name.end - start === match.index),
    })),
  ];
  return found.flatMap(({ at, years, person }) => {
    if (!person || Number(years) > 110) return [];
    const place = { article, field, start: start + at, end: start + at + years.length };
    return [count(place, index, years, years, `age ${person.entity}`)];
  });
}
