import { isBroadName } from "../../text/names/broad-names";
import { cosine, type Vector, vectorOf } from "../sentence-vector";
import type { ReadSide, Sentence, WeightOf } from "../sides";
import { allowEachOther } from "./bounds";
import { tollOfWord, unitOf } from "./counted-words";
import { type Counted, sameThing } from "./read-counts";

/** Two figures of the same quantity that cannot both be right. */
export type Difference = { a: Counted; b: Counted };

/** The likeness of two sentences, how many terms they share besides the toll and people, and whether their places differ. */
type Likeness = { whole: number; content: number; shared: number; apart: boolean };

/** Sentences at the start of a text that tell of its event itself. */
const LEAD_SENTENCES = 3;
/** The sentences that give an outlet's own figure, whatever others are cited below. */
const TOP_SENTENCES = 2;
/** Minimum likeness of two sentences that count the same toll: leads and headlines tell of the event, others may not. */
const MIN_TOLL = { lead: 0.12, other: 0.25 };
const MIN_SHARED = 2;
/** Minimum likeness of two sentences that count the same other thing. */
const MIN_OTHER = { whole: 0.28, content: 0.28 };
/** The length of time is rarely that of the same thing. */
const TIME = new Set(["year", "month", "week", "day", "hour", "minute"]);

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
    if (!one || !other) return { whole: 0, content: 0, shared: 0, apart: true };
    const [x, y] = [vector(0, one), vector(1, other)];
    const shared = [...x.whole.weights.keys()].filter(
      (key) => y.whole.weights.has(key) && !/^#/.test(key) && !tollOfWord(key) && !unitOf(key),
    );
    const placesOf = ({ names }: Sentence) =>
      names.filter(({ type, name }) => type === "place" && !isBroadName(name)).map(({ entity }) => entity);
    const [placesA, placesB] = [placesOf(one), placesOf(other)];
    return {
      ...{ whole: cosine(x.whole, y.whole), content: cosine(x.content, y.content), shared: shared.length },
      apart: placesA.length > 0 && placesB.length > 0 && !placesA.some((place) => placesB.includes(place)),
    };
  };
}

/** Headlines, and so many first sentences of each text. */
function listLeads({ sentences }: ReadSide, most: number): Set<number> {
  const texts = sentences.filter(({ field }) => field === "text");
  const places = texts.map(({ article }, at) => at - texts.findIndex((other) => other.article === article));
  return new Set([
    ...sentences.filter(({ field }) => field === "headline").map(({ index }) => index),
    ...texts.filter((_, at) => (places[at] ?? 0) < most).map(({ index }) => index),
  ]);
}

/** True for counts of one quantity: the same toll of the same people, the same share, sum, vote or noun. */
function countSame(a: Counted, b: Counted): boolean {
  if (a.value.endsWith("%") !== b.value.endsWith("%")) return false;
  if (a.value.endsWith("%")) return true;
  if (a.toll || b.toll) return a.toll === b.toll && (!a.thing || !b.thing || sameGroup(a, b));
  if (a.thing?.startsWith("age ") || a.thing === "vote" || a.thing === "money") return a.thing === b.thing;
  return a.thing !== null && !TIME.has(a.thing) && a.thing === b.thing && sameGroup(a, b);
}

/** Groups of people are not all people: "11 children" are not "40 people". */
function sameGroup(a: Counted, b: Counted): boolean {
  if (a.toll && isAnybody(a.noun) && isAnybody(b.noun)) return true;
  return sameThing(a.thing, b.thing) && (a.noun === b.noun || a.thing !== "people" || b.thing !== "people");
}

const ANYBODY =
  /^(?:peopl|person|civilian|victim|passeng|resid|dead|bodi|live|kill|die|death|wound|injur|casualti|hurt|other|شخص|اشخاص|مدني)/;
const isAnybody = (noun: string | null): boolean =>
  noun === null || ANYBODY.test(noun) || tollOfWord(noun) !== undefined;

const isTelling = (one: Counted): boolean => !one.aside;

/**
 * Finds figures of the same quantity of the same thing at the same time that differ, over whole texts and headlines. Few
 * and sure: nothing that one figure's bounds allow, no part, no earlier figure, and none of which one side has both.
 */
export function findDifferences(
  sides: readonly [ReadSide, ReadSide],
  [a, b]: readonly [readonly Counted[], readonly Counted[]],
  weightOf: WeightOf,
  across: boolean,
): Difference[] {
  const likeness = likenessOf(sides, weightOf, across);
  const [leadsA, leadsB] = sides.map((side) => listLeads(side, LEAD_SENTENCES));
  const [topsA, topsB] = sides.map((side) => listLeads(side, TOP_SENTENCES));
  const found: (Difference & { score: number })[] = [];
  const says = (all: readonly Counted[], one: Counted): boolean =>
    all.some(
      (other) =>
        countSame(one, other) &&
        (other.value === one.value || (!other.aside && allowEachOther(one.bounded, other.bounded))),
    );
  for (const one of a.filter(isTelling))
    for (const other of b.filter(isTelling)) {
      if (!countSame(one, other) || allowEachOther(one.bounded, other.bounded)) continue;

      const tops = topsA?.has(one.sentence) === true && topsB?.has(other.sentence) === true;
      if (!tops && (says(b, one) || says(a, other))) continue;
      const leads = leadsA?.has(one.sentence) === true && leadsB?.has(other.sentence) === true;
      const alike = likeness(one.sentence, other.sentence);
      if (isSameQuantity(one, other, alike, leads, [a, b]))
        found.push({ a: one, b: other, score: alike.whole + (leads ? 1 : 0) });
    }
  return onePerQuantity(found);
}

/** True if two sentences tell of one happening, so that their counts are of the same. */
function isSameQuantity(
  a: Counted,
  b: Counted,
  { whole, content, shared, apart }: Likeness,
  leads: boolean,
  [allA, allB]: readonly [readonly Counted[], readonly Counted[]],
): boolean {
  if (a.thing?.startsWith("age ")) return true;
  if (apart || shared < MIN_SHARED) return false;
  if (a.toll) return whole >= (leads ? MIN_TOLL.lead : MIN_TOLL.other);
  if (whole < MIN_OTHER.whole || content < MIN_OTHER.content) return false;
  // of two sums in one sentence it is not certain which is meant
  const alone = (all: readonly Counted[], one: Counted) =>
    all.filter((other) => other.sentence === one.sentence && countSame(one, other)).length === 1;
  return alone(allA, a) && alone(allB, b);
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
