import type { ReadSide, WeightOf } from "../sides";
import { allowEachOther } from "./bounds";
import { tollOfWord } from "./counted-words";
import type { Counted } from "./read-counts";
import { type Event, eventTest, type Likeness, likenessOf, listLeads, warTest } from "./same-event";

/** Two figures of the same quantity that cannot both be right. */
export type Difference = { a: Counted; b: Counted };

/** Minimum likeness of two sentences that count the same toll: leads and headlines tell of the event, others may not. */
const MIN_TOLL = { lead: 0.12, other: 0.4 };
const MIN_SHARED = 2;
/** Minimum likeness of two sentences that count the same other thing. */
const MIN_OTHER = { whole: 0.28, content: 0.28 };
const MIN_NOUN = { whole: 0.4, content: 0.4 };
/** Minimum number of the same words around two speeds or distances of one thing, and around other figures of one thing. */
const MIN_AROUND = { extent: 2, other: 3 };

/** The number of the same words around two counts: "Nike stock fell 3 percent" shares three with "Nike's stock fell over 2 percent". */
const countAround = (a: Counted, b: Counted): number =>
  a.around.filter((stem) => b.around.includes(stem)).length;

/** True for counts of one quantity: the same toll of the same people, a share of the same, a sum, a vote, an age. */
function countSame(a: Counted, b: Counted): boolean {
  if (a.value.endsWith("%") || b.value.endsWith("%"))
    return isShare(a) && isShare(b) && (a.of ? a.of === b.of : countAround(a, b) >= MIN_AROUND.other);
  if (a.toll || b.toll) return a.toll === b.toll && sameGroup(a, b);
  if (a.thing === null || a.thing !== b.thing) return false;
  if (isSpecial(a)) return true;
  if (a.noun === null || a.noun !== b.noun || TIMES.has(a.noun)) return false;
  return !isExtent(a) || countAround(a, b) >= MIN_AROUND.extent;
}

const isShare = ({ value }: Counted): boolean => value.endsWith("%");

/** Sums, votes and ages, which need no noun. */
const isSpecial = ({ thing }: Counted): boolean =>
  thing === "money" || thing === "vote" || thing?.startsWith("age ") === true;

/** Stretches of time, and points, of which a report has many. */
const TIMES = new Set("year month week day hour minut second time point".split(" "));
/** Measures, which need the same words around them: "sustained winds of", "miles southeast of Wilmington". */
const EXTENTS = new Set("mile mph kilometr km metr meter feet foot inch degre".split(" "));
const isExtent = ({ noun }: Counted): boolean => noun !== null && EXTENTS.has(noun);

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
 * and sure: nothing that one figure's bounds allow, no part, no earlier figure, and none of which one article has both.
 */
export function findDifferences(
  sides: readonly [ReadSide, ReadSide],
  counts: readonly [readonly Counted[], readonly Counted[]],
  weightOf: WeightOf,
  across: boolean,
): Difference[] {
  const likeness = likenessOf(sides, weightOf, across);
  const eventOf = eventTest(sides, weightOf, across);
  const isSameWar = warTest(sides);
  const [a, b] = sides.map((side, at) => ({
    counts: counts[at] ?? [],
    leads: listLeads(side),
  })) as [CountedSide, CountedSide];
  const found = a.counts.flatMap((one) =>
    b.counts.flatMap((other): (Difference & { score: number })[] => {
      if (!countSame(one, other) || allowEachOther(one.bounded, other.bounded)) return [];
      if (one.ofWar || other.ofWar)
        return isOnlySum(one, a, other) && isOnlySum(other, b, one) && isSameWar(one, other)
          ? [{ a: one, b: other, score: 0 }]
          : [];
      const leads = a.leads.has(one.sentence) && b.leads.has(other.sentence);
      if (!isOwnFigure(one, a, other, leads) || !isOwnFigure(other, b, one, leads)) return [];
      const alike = likeness(one.sentence, other.sentence);
      const close = !one.toll && countAround(one, other) >= MIN_AROUND.other;
      return close || isSameQuantity(one, alike, leads, eventOf(one.article, other.article))
        ? [{ a: one, b: other, score: alike.whole + (leads ? 1 : 0) }]
        : [];
    }),
  );
  return onePerQuantity(found);
}

/**
 * True for a figure that is what its article says of the quantity: alone in its sentence, the one of the headline if that
 * has one, and the article does not give the other side's figure too, nor its parts. Whom the text cites further down does
 * not matter for what its first sentences say.
 */
function isOwnFigure(one: Counted, { counts, leads }: CountedSide, other: Counted, isLead: boolean): boolean {
  if (one.aside) return false;
  // what is called a sum or a part once is so in the headline too
  const again = counts.filter(
    ({ article, toll, value }) => article === one.article && toll === one.toll && value === one.value,
  );
  if (one.toll && again.some(({ aside }) => aside)) return false;
  const same = counts.filter(
    (count) => count.article === one.article && count.value !== one.value && countSame(count, one),
  );
  if (same.some(({ sentence, aside }) => sentence === one.sentence && !aside)) return false;
  const titled = same.some(
    (count) => count.field === "headline" && !count.aside && !allowEachOther(count.bounded, one.bounded),
  );
  if (one.toll && titled) return false;
  // "15 in the north": the first sentences have a greater figure
  if (one.toll && isLead && same.some((count) => leads.has(count.sentence) && isWhole(count, one)))
    return false;
  const rest = other.bounded.number - one.bounded.number;
  const seen = isLead ? same.filter(({ sentence }) => leads.has(sentence)) : same;
  return !seen.some(
    (count) =>
      count.value === other.value ||
      count.bounded.number === rest ||
      (!count.aside && allowEachOther(count.bounded, other.bounded)),
  );
}

/** True for the one sum of a war that its article gives, where it does not give the other side's as well. */
const isOnlySum = (one: Counted, { counts }: CountedSide, other: Counted): boolean =>
  one.ofWar &&
  isCivilian(one) === isCivilian(other) &&
  !counts.some(
    (count) =>
      count.article === one.article &&
      count.toll === one.toll &&
      count.value !== one.value &&
      (count.ofWar || count.value === other.value),
  );

/** Civilians are not all that a war killed. */
const isCivilian = ({ noun }: Counted): boolean => /^(?:civilian|مدني)/.test(noun ?? "");

/** True for a figure that another may be a part of. */
const isWhole = (whole: Counted, part: Counted): boolean =>
  !whole.aside && whole.bounded.least > part.bounded.most;

/** True if two sentences tell of one happening, so that their counts are of the same. */
function isSameQuantity(
  one: Counted,
  { whole, content, shared, apart, elsewhere, together, alike, sameDay }: Likeness,
  leads: boolean,
  event: Event,
): boolean {
  if (one.thing?.startsWith("age ")) return true;
  if (event === "other" && (one.toll || isExtent(one))) return false;
  if (one.toll && (!sameDay || alike === false)) return false;
  if (event === "one" && leads && one.toll && one.thing !== "armed") return !elsewhere;
  if (event === "near" && leads && one.toll && one.thing !== "armed" && alike) return !elsewhere;
  if (shared < MIN_SHARED || (one.toll && leads && event === "one" ? elsewhere : apart)) return false;
  // there are many operations against fighters, but one of one name
  if (one.thing === "armed" && !together) return false;
  if (one.toll) return whole >= (leads ? MIN_TOLL.lead : MIN_TOLL.other);
  if (isExtent(one) && event === "one") return true;
  const least = isSpecial(one) || one.of ? MIN_OTHER : MIN_NOUN;
  return whole >= least.whole && content >= least.content;
}

/** The best pair of each toll in each article, and of each sentence for other things. */
function onePerQuantity(found: readonly (Difference & { score: number })[]): Difference[] {
  const taken = new Set<string>();
  return [...found]
    .sort((x, y) => y.score - x.score || x.a.sentence + x.b.sentence - y.a.sentence - y.b.sentence)
    .filter(({ a, b }) => {
      const what = a.toll ? `${a.toll} ${isAnybody(a.noun)}` : `${a.thing} ${a.of}`;
      const keys = [
        a.toll ? `a ${a.article} ${what}` : `a ${a.sentence} ${a.start}`,
        b.toll ? `b ${b.article} ${what}` : `b ${b.sentence} ${b.start}`,
        `${what} ${a.value} ${b.value}`,
      ];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    })
    .map(({ a, b }) => ({ a, b }));
}
