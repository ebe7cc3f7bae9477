import { isDemonym } from "../../entities/latin/cues";
import { isBroadName } from "../../text/names/broad-names";
import { cosine, type Vector, vectorOf } from "../sentence-vector";
import type { ReadSide, Sentence, WeightOf } from "../sides";
import { allowEachOther } from "./bounds";
import { tollOfWord, unitOf } from "./counted-words";
import type { Counted } from "./read-counts";

/** Two figures of the same quantity that cannot both be right. */
export type Difference = { a: Counted; b: Counted };

/**
 * The likeness of two sentences, and how many terms they share besides the toll and people. `apart`: their places or days
 * differ; `together`: they share a name.
 */
type Likeness = { whole: number; content: number; shared: number; apart: boolean; together: boolean };

/** Sentences at the start of a text that tell of its event itself. */
const LEAD_SENTENCES = 3;
/** Minimum likeness of two sentences that count the same toll: leads and headlines tell of the event, others may not. */
const MIN_TOLL = { lead: 0.12, other: 0.4 };
const MIN_SHARED = 2;
/** From here on two sentences tell of one event even where one names the town and the other its quarter. */
const ALIKE = 0.25;
/** Minimum likeness of two texts' beginnings that tell of one event: their tolls are then of the same. */
const SAME_EVENT = 0.28;
/** Minimum likeness of two sentences that count the same other thing. */
const MIN_OTHER = { whole: 0.28, content: 0.28 };
const MIN_NOUN = { whole: 0.4, content: 0.4 };

/** A function that compares a sentence of one side with one of the other, by their indexes. */
function likenessOf([a, b]: readonly [ReadSide, ReadSide], weightOf: WeightOf, across: boolean) {
  const cache = [new Map<number, Vector>(), new Map<number, Vector>()] as const;
  const vector = (side: 0 | 1, sentence: Sentence): Vector => {
    const known = cache[side].get(sentence.index) ?? vectorOf(sentence, weightOf, across);
    cache[side].set(sentence.index, known);
    return known;
  };
  return (inA: number, inB: number): Likeness => {
    const [one, other] = [a.sentences[inA], b.sentences[inB]];
    if (!one || !other) return { whole: 0, content: 0, shared: 0, apart: true, together: false };
    const [x, y] = [vector(0, one), vector(1, other)];
    const shared = [...x.whole.weights.keys()].filter(
      (key) => y.whole.weights.has(key) && !/^#/.test(key) && !tollOfWord(key) && !unitOf(key),
    );
    const whole = cosine(x.whole, y.whole);
    const [places, days] = [meet(placesOf(one), placesOf(other)), meet(weekdaysOf(one), weekdaysOf(other))];
    return {
      ...{ whole, content: cosine(x.content, y.content), shared: shared.length },
      ...{
        apart: days === false || (places === false && whole < ALIKE),
        together: places === true || meet(propersOf(one), propersOf(other)) === true,
      },
    };
  };
}

/** Whether two lists share something; null if one is empty. */
const meet = (a: readonly string[], b: readonly string[]): boolean | null =>
  a.length === 0 || b.length === 0 ? null : a.some((one) => b.includes(one));

const placesOf = ({ names }: Sentence): string[] =>
  names.filter(({ type, name }) => type === "place" && !isBroadName(name)).map(({ entity }) => entity);

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
function listLeads({ sentences }: ReadSide): Set<number> {
  const texts = sentences.filter(({ field }) => field === "text");
  const places = texts.map(({ article }, at) => at - texts.findIndex((other) => other.article === article));
  return new Set([
    ...sentences.filter(({ field }) => field === "headline").map(({ index }) => index),
    ...texts.filter((_, at) => (places[at] ?? 0) < LEAD_SENTENCES).map(({ index }) => index),
  ]);
}

/** The headline and first sentences as one; null for a side of several articles, which tell of several events. */
function leadOf({ articles, sentences }: ReadSide, leads: ReadonlySet<number>): Sentence | null {
  const [first, ...more] = sentences.filter(({ index }) => leads.has(index));
  if (!first || articles.length !== 1) return null;
  const all = [first, ...more];
  const [words, terms, names] = [
    all.flatMap((one) => one.words),
    all.flatMap((one) => one.terms),
    all.flatMap((one) => one.names),
  ];
  return { ...first, words, terms, names };
}

/** True if two texts begin with the same event: alike, on one day and in one place. */
function beginAlike(leads: readonly (Sentence | null)[], weightOf: WeightOf, across: boolean): boolean {
  const [a, b] = leads;
  if (!a || !b || meet(placesOf(a), placesOf(b)) === false || meet(weekdaysOf(a), weekdaysOf(b)) === false)
    return false;
  return cosine(vectorOf(a, weightOf, across).whole, vectorOf(b, weightOf, across).whole) >= SAME_EVENT;
}

/** True for counts of one quantity: the same toll of the same people, a share of the same, a sum, a vote, an age. */
function countSame(a: Counted, b: Counted): boolean {
  if (a.value.endsWith("%") || b.value.endsWith("%")) return a.of !== null && a.of === b.of;
  if (a.toll || b.toll) return a.toll === b.toll && sameGroup(a, b);
  if (a.thing === null || a.thing !== b.thing) return false;
  return isSpecial(a) || (a.noun !== null && a.noun === b.noun && !MEASURES.has(a.noun));
}

/** Sums, votes and ages, which need no noun. */
const isSpecial = ({ thing }: Counted): boolean =>
  thing === "money" || thing === "vote" || thing?.startsWith("age ") === true;

/** Measures of time and space change from hour to hour. */
const MEASURES = new Set(
  "year month week day hour minut second time mile mph kilometr km metr meter feet foot inch degre point".split(
    " ",
  ),
);

/** Groups of people are not all people: "11 children" are not "40 people". */
const sameGroup = (a: Counted, b: Counted): boolean =>
  (isAnybody(a.noun) && isAnybody(b.noun)) ||
  (a.thing !== null && a.thing === b.thing && (a.thing !== "people" || a.noun === b.noun));

const ANYBODY =
  /^(?:peopl|person|civilian|victim|passeng|resid|dead|bodi|live|kill|die|death|wound|injur|casualti|hurt|other|شخص|اشخاص|مدني)/;
const isAnybody = (noun: string | null): boolean =>
  noun === null || ANYBODY.test(noun) || tollOfWord(noun) !== undefined;

/** One side's counts, and what its first sentences are. */
type CountedSide = { counts: readonly Counted[]; leads: Set<number> };

/**
 * Finds figures of the same quantity of the same thing at the same time that differ, over whole texts and headlines. Few
 * and sure: nothing that one figure's bounds allow, no part, no earlier figure, and none of which one side has both.
 */
export function findDifferences(
  sides: readonly [ReadSide, ReadSide],
  counts: readonly [readonly Counted[], readonly Counted[]],
  weightOf: WeightOf,
  across: boolean,
): Difference[] {
  const likeness = likenessOf(sides, weightOf, across);
  const [a, b] = sides.map((side, at) => ({
    counts: counts[at] ?? [],
    leads: listLeads(side),
  })) as [CountedSide, CountedSide];
  const lead = [leadOf(sides[0], a.leads), leadOf(sides[1], b.leads)];
  const isOneEvent = beginAlike(lead, weightOf, across);
  const found = a.counts.flatMap((one) =>
    b.counts.flatMap((other): (Difference & { score: number })[] => {
      if (!countSame(one, other) || allowEachOther(one.bounded, other.bounded)) return [];
      const leads = a.leads.has(one.sentence) && b.leads.has(other.sentence);
      if (!isOwnFigure(one, a, other, leads) || !isOwnFigure(other, b, one, leads)) return [];
      const alike = likeness(one.sentence, other.sentence);
      return isSameQuantity(one, alike, leads, leads && isOneEvent)
        ? [{ a: one, b: other, score: alike.whole + (leads ? 1 : 0) }]
        : [];
    }),
  );
  return onePerQuantity(found);
}

/**
 * True for a figure that is what its side says of the quantity: alone in its sentence, the one of the headline if that has
 * one, and the side does not give the other side's figure too. Whom the text cites further down does not matter for what
 * its first sentences say.
 */
function isOwnFigure(one: Counted, { counts, leads }: CountedSide, other: Counted, isLead: boolean): boolean {
  if (one.aside) return false;
  const same = counts.filter((count) => count !== one && countSame(count, one) && count.value !== one.value);
  if (same.some(({ sentence, aside }) => sentence === one.sentence && !aside)) return false;
  const titled = same.some(
    (count) => count.field === "headline" && !count.aside && !allowEachOther(count.bounded, one.bounded),
  );
  if (one.toll && titled) return false;
  const seen = isLead ? same.filter(({ sentence }) => leads.has(sentence)) : same;
  return !seen.some(
    (count) => count.value === other.value || (!count.aside && allowEachOther(count.bounded, other.bounded)),
  );
}

/** True if two sentences tell of one happening, so that their counts are of the same. */
function isSameQuantity(
  one: Counted,
  { whole, content, shared, apart, together }: Likeness,
  leads: boolean,
  isOneEvent: boolean,
): boolean {
  if (one.thing?.startsWith("age ")) return true;
  if (isOneEvent && one.toll && one.thing !== "armed") return !apart;
  if (apart || shared < MIN_SHARED) return false;
  // there are many operations against fighters, but one of one name
  if (one.thing === "armed" && !together) return false;
  if (one.toll) return whole >= (leads ? MIN_TOLL.lead : MIN_TOLL.other);
  const least = isSpecial(one) || one.of ? MIN_OTHER : MIN_NOUN;
  return whole >= least.whole && content >= least.content;
}

/** The best pair of each toll, and of each sentence for other things. */
function onePerQuantity(found: readonly (Difference & { score: number })[]): Difference[] {
  const taken = new Set<string>();
  return [...found]
    .sort((x, y) => y.score - x.score || x.a.sentence + x.b.sentence - y.a.sentence - y.b.sentence)
    .filter(({ a, b }) => {
      const keys = a.toll
        ? [`${a.toll} ${isAnybody(a.noun)}`]
        : [`a ${a.sentence} ${a.start}`, `b ${b.sentence} ${b.start}`, `${a.thing} ${a.value} ${b.value}`];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    })
    .map(({ a, b }) => ({ a, b }));
}
