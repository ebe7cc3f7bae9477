import { dayOfIso } from "../../articles/written/day-number";
import { isDemonym } from "../../entities/latin/cues";
import { isBroadName } from "../../text/names/broad-names";
import { cosine, type Vector, vectorOf } from "../sentence-vector";
import type { ReadSide, Sentence, WeightOf } from "../sides";
import { tollOfWord, unitOf } from "./counted-words";

/** How alike two sentences that count something are. */
export type Likeness = {
  whole: number;
  content: number;
  /** The number of terms that they share besides the toll and people. */
  shared: number;
  /** Their days or places differ. */
  apart: boolean;
  /** Apart, and neither article, where each side is one, names the places of the other sentence. */
  elsewhere: boolean;
  /** They share a name. */
  together: boolean;
};

/** Whether two articles tell of one event. */
export type Event = "one" | "other" | "unknown";

type Sides = readonly [ReadSide, ReadSide];

/** From here on two sentences tell of one event even where one names the town and the other its quarter. */
const ALIKE = 0.25;
/** Minimum likeness of two texts' beginnings that tell of one event: their tolls are then of the same. */
const SAME_EVENT = 0.28;
/** The same where they name one place and are of one day. */
const SAME_PLACE_AND_DAY = 0.15;
/** Sentences at the start of a text that tell of its event itself. */
const LEAD_SENTENCES = 3;
/** How far apart articles on one event may be, in days: two, those of sides of several, and those that only share a place. */
const MAX_DAYS = { two: 7, several: 3, place: 1 };

/** A function that compares a sentence of one side with one of the other, by their indexes. */
export function likenessOf([a, b]: Sides, weightOf: WeightOf, across: boolean) {
  const cache = [new Map<number, Vector>(), new Map<number, Vector>()] as const;
  const vector = (side: 0 | 1, sentence: Sentence): Vector => {
    const known = cache[side].get(sentence.index) ?? vectorOf(sentence, weightOf, across);
    cache[side].set(sentence.index, known);
    return known;
  };
  const isSeveral = areSeveral([a, b]);
  return (inA: number, inB: number): Likeness => {
    const [one, other] = [a.sentences[inA], b.sentences[inB]];
    if (!one || !other)
      return { whole: 0, content: 0, shared: 0, apart: true, elsewhere: true, together: false };
    const [x, y] = [vector(0, one), vector(1, other)];
    const shared = [...x.whole.weights.keys()].filter(
      (key) => y.whole.weights.has(key) && !/^#/.test(key) && !tollOfWord(key) && !unitOf(key),
    );
    const whole = cosine(x.whole, y.whole);
    const [here, there] = [placesOf(one), placesOf(other)];
    const [places, days] = [meet(here, there), meet(weekdaysOf(one), weekdaysOf(other))];
    const apart = days === false || (places === false && whole < ALIKE);
    return {
      ...{ whole, content: cosine(x.content, y.content), shared: shared.length, apart },
      elsewhere:
        apart && (isSeveral || days === false || !(isNamed(b, other, here) || isNamed(a, one, there))),
      together: places === true || meet(propersOf(one), propersOf(other)) === true,
    };
  };
}

/** Whether two lists share something; null if one is empty. */
const meet = (a: readonly string[], b: readonly string[]): boolean | null =>
  a.length === 0 || b.length === 0 ? null : a.some((one) => b.includes(one));

const placesOf = ({ names }: Sentence): string[] =>
  names.filter(({ type, name }) => type === "place" && !isBroadName(name)).map(({ entity }) => entity);

const areSeveral = ([a, b]: Sides): boolean => a.articles.length > 1 || b.articles.length > 1;

/** True if the article of a sentence mentions one of the entities. */
const isNamed = ({ articles }: ReadSide, { article }: Sentence, entities: readonly string[]): boolean =>
  articles[article]?.mentions.some(({ slug }) => entities.includes(slug)) === true;

/** Words with a capital inside a sentence that are no nation, as beginnings of names of places. */
const propersOf = ({ words, field }: Sentence): string[] =>
  (field === "headline" ? [] : words)
    .slice(1)
    .filter(
      ({ surface, plain }) =>
        /^\p{Lu}/u.test(surface) && !isDemonym(plain) && !isBroadName(surface) && !WEEKDAY.test(plain),
    )
    .map(({ stem }) => stem);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const weekdaysOf = ({ words }: Sentence): string[] =>
  words.map(({ plain }) => plain.replace(/s$/, "")).filter((plain) => WEEKDAY.test(plain));

/** Headlines, and the first sentences of each text. */
export function listLeads({ sentences }: ReadSide): Set<number> {
  const texts = sentences.filter(({ field }) => field === "text");
  const places = texts.map(({ article }, at) => at - texts.findIndex((other) => other.article === article));
  return new Set([
    ...sentences.filter(({ field }) => field === "headline").map(({ index }) => index),
    ...texts.filter((_, at) => (places[at] ?? 0) < LEAD_SENTENCES).map(({ index }) => index),
  ]);
}

/** An article's headline and first sentences as one. */
function leadOf({ sentences }: ReadSide, leads: ReadonlySet<number>, article: number): Sentence | null {
  const [first, ...more] = sentences.filter((one) => one.article === article && leads.has(one.index));
  if (!first) return null;
  const all = [first, ...more];
  const [words, terms, names] = [
    all.flatMap((one) => one.words),
    all.flatMap((one) => one.terms),
    all.flatMap((one) => one.names),
  ];
  return { ...first, words, terms, names };
}

/**
 * A function that tells whether an article of each side, by their indexes, begin with one event: alike, on one day and in
 * one place; "other" if their days or places differ. Articles of sides of several must be of the same days and certainly of
 * one event: an outlet has many on events that are alike, and weekdays come again.
 */
export function eventTest([a, b]: Sides, weightOf: WeightOf, across: boolean) {
  const leads = [listLeads(a), listLeads(b)] as const;
  const several = areSeveral([a, b]);
  const cache = new Map<string, Event>();
  const test = (inA: number, inB: number): Event => {
    const [one, other] = [leadOf(a, leads[0], inA), leadOf(b, leads[1], inB)];
    const days = daysBetween(a, inA, b, inB);
    if (!one || !other || (several && Number.isNaN(days))) return "other";
    if (days > (several ? MAX_DAYS.several : MAX_DAYS.two)) return "other";
    const [here, there] = [placesOf(one), placesOf(other)];
    const places = meet(here, there);
    if (meet(weekdaysOf(one), weekdaysOf(other)) === false) return "other";
    if (places === false && !isNamed(b, other, here) && !isNamed(a, one, there)) return "other";
    const [x, y] = [vectorOf(one, weightOf, across), vectorOf(other, weightOf, across)];
    const near = places && days <= MAX_DAYS.place;
    if (places !== false && cosine(x.whole, y.whole) >= (near ? SAME_PLACE_AND_DAY : SAME_EVENT))
      return "one";
    return several ? "other" : "unknown";
  };
  return (inA: number, inB: number): Event => {
    const key = `${inA} ${inB}`;
    const event = cache.get(key) ?? test(inA, inB);
    cache.set(key, event);
    return event;
  };
}

/** How many days lie between two articles, by their own words before what is stated; NaN where that is not known. */
function daysBetween(a: ReadSide, inA: number, b: ReadSide, inB: number): number {
  const [one = Number.NaN, other = Number.NaN] = [a.articles[inA]?.dates, b.articles[inB]?.dates].map(
    (dates) => dayOfIso(dates?.inferredDate ?? dates?.datePublished ?? ""),
  );
  return Math.abs(one - other);
}
