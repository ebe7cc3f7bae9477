import { dayOfIso, weekdayOfDay } from "../../articles/written/day-number";
import { isDemonym } from "../../entities/latin/cues";
import { isBroadName } from "../../text/names/broad-names";
import type { Word } from "../../text/tokenise";
import { cosine, type Vector, vectorOf } from "../sentence-vector";
import type { ComparedArticle, Place, ReadSide, Sentence, WeightOf } from "../sides";
import { happeningOfWord, tollOfWord, unitOf } from "./counted-words";

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
  /** They tell of the same kind of happening (words/happenings.txt); null where one names none. */
  alike: boolean | null;
  /** Their articles are of one day, or both tell of the same weekday. */
  sameDay: boolean;
};

/**
 * Whether two articles tell of one event. "near": they are of one town and day, and of one kind of happening, in other
 * words.
 */
export type Event = "one" | "near" | "other" | "unknown";

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
      return {
        ...{ whole: 0, content: 0, shared: 0, apart: true, elsewhere: true },
        ...{ together: false, alike: null, sameDay: false },
      };
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
      alike: meet(happeningsOf(one), happeningsOf(other)),
      sameDay: areOfOneDay(a, one, b, other),
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

const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join("|")})$`);
const weekdaysOf = ({ words }: Sentence): string[] =>
  words.map(({ plain }) => plain.replace(/s$/, "")).filter((plain) => WEEKDAY.test(plain));

/** How people came to harm by a sentence, without what went before: "air strikes kill ten after rebels fire rockets". */
function happeningsOf({ words }: Sentence): string[] {
  const after = words.findIndex(({ plain }) => plain === "after");
  const found = (some: readonly Word[]) => some.flatMap(({ plain }) => happeningOfWord(plain) ?? []);
  const first = found(words.slice(0, Math.max(0, after)));
  return first.length > 0 ? first : found(words);
}

const SAID = /^(?:sa(?:id|ys)|told|reported|announced)$/;

/** The days that a sentence names by their dates. */
const datesOf = ({ terms }: Sentence): string[] =>
  terms.filter(({ kind, key }) => kind === "date" && /-\d\d-\d\d$/.test(key)).map(({ key }) => key);

/** The weekday of which a sentence tells: not of its dateline ("Sunday 3 July"), nor the one on which somebody said it. */
function weekdayTold({ words }: Sentence): string | null {
  const told = words.find(({ plain }, at) => {
    if (!WEEKDAY.test(plain.replace(/s$/, "")) || /^\d/.test(words[at + 1]?.plain ?? "")) return false;
    return !words.slice(Math.max(0, at - 2), at).some((before) => SAID.test(before.plain));
  });
  return told?.plain.replace(/s$/, "") ?? null;
}

/**
 * True if two sentences may tell of one day: their articles are of one day, or of days that are not known, or both tell of the
 * same date or weekday, or one tells of the day on which the other appeared. An attack on a town is often followed by the next.
 */
function areOfOneDay(a: ReadSide, one: Sentence, b: ReadSide, other: Sentence): boolean {
  if (!(daysBetween(a, one.article, b, other.article) > 0)) return true;
  if (meet(datesOf(one), datesOf(other))) return true;
  const [here, there] = [dayTold(a, one), dayTold(b, other)];
  return here.day === there.day || (here.weekday !== null && here.weekday === there.weekday);
}

/** The weekday that a sentence tells of, or else the beginning of its article; and its day, or else that of the article. */
function dayTold({ articles, sentences }: ReadSide, one: Sentence): { day: number; weekday: string | null } {
  const lead = sentences.filter(({ article }) => article === one.article).slice(0, 1 + LEAD_SENTENCES);
  const weekday = [one, ...lead].map(weekdayTold).find((told) => told !== null) ?? null;
  const published = dayOfArticle(articles[one.article]);
  const back = weekday === null ? 0 : weekdayOfDay(published) - WEEKDAYS.indexOf(weekday) + 7;
  return { day: published - (back % 7), weekday };
}

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
    if (several) return "other";
    const isOfOneTown = places && days <= MAX_DAYS.place;
    return isOfOneTown && meet(happeningsOf(one), happeningsOf(other)) ? "near" : "unknown";
  };
  return (inA: number, inB: number): Event => {
    const key = `${inA} ${inB}`;
    const event = cache.get(key) ?? test(inA, inB);
    cache.set(key, event);
    return event;
  };
}

/** The nations that a sentence names, by their beginnings: "Syria", "Syrian". */
const nationsOf = ({ words }: Sentence): string[] =>
  words
    .filter(({ surface }) => /^\p{Lu}/u.test(surface) && isBroadName(surface))
    .map(({ plain }) => plain.slice(0, 5));

/**
 * A function that tells whether two sentences sum up one war at about the same time: both name the same nation, in articles of
 * one week whose days are known.
 */
export function warTest([a, b]: Sides) {
  return (inA: Place & { sentence: number }, inB: Place & { sentence: number }): boolean => {
    const [one, other] = [a.sentences[inA.sentence], b.sentences[inB.sentence]];
    if (!one || !other || meet(nationsOf(one), nationsOf(other)) !== true) return false;
    return daysBetween(a, inA.article, b, inB.article) <= MAX_DAYS.two;
  };
}

/** The day of an article, by its own words before what is stated; NaN where that is not known. */
const dayOfArticle = (article: ComparedArticle | undefined): number =>
  dayOfIso(article?.dates?.inferredDate ?? article?.dates?.datePublished ?? "");

/** How many days lie between two articles; NaN where that is not known. */
const daysBetween = (a: ReadSide, inA: number, b: ReadSide, inB: number): number =>
  Math.abs(dayOfArticle(a.articles[inA]) - dayOfArticle(b.articles[inB]));
