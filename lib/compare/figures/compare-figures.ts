import { hasArabic } from "../../text/normalise";
import type { Alignment } from "../align-sentences";
import type { Place, ReadSide, Sentence } from "../sides";
import { isFamily } from "../wording/families";
import type { Designation } from "../wording/find-designations";
import { isUnit } from "./counted-words";
import { listDates } from "./list-dates";
import { type Counted, MIN_BARE_NUMBER, readCounts } from "./read-counts";

/** A figure or date as written in a text. */
export type InText = Place & { sentence: number; text: string };

/** A figure or date of two sides, as each writes it. */
export type FigureRow = { kind: "figure" | "date"; a: InText[]; b: InText[] };

export type FigureComparison = {
  /** The same figure or date on both sides. */
  agree: FigureRow[];
  /** Different figures for the same thing or toll, in passages that say the same. */
  differ: FigureRow[];
  onlyA: InText[];
  onlyB: InText[];
};

function listCounts({ articles, sentences }: ReadSide, designations: readonly Designation[]): Counted[] {
  const bySentence = new Map<number, Designation[]>();
  for (const one of designations) {
    const others = bySentence.get(one.sentence);
    if (others) others.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  return sentences.flatMap((sentence) =>
    readCounts(
      sentence,
      articles[sentence.article]?.[sentence.field] ?? "",
      bySentence.get(sentence.index) ?? [],
    ),
  );
}

type Dated = InText & { value: string };

/** The dates of a side. A full date counts once, not also as its day and month. */
function datesOf({ articles, sentences }: ReadSide): Dated[] {
  return sentences.flatMap((sentence: Sentence) => {
    const fieldText = articles[sentence.article]?.[sentence.field] ?? "";
    const byPlace = new Map<number, Dated>();
    for (const { term, first, last } of listDates(fieldText, sentence.words)) {
      const [start, end] = [sentence.words[first]?.start ?? 0, sentence.words[last]?.end ?? 0];
      const { article, field, index } = sentence;
      byPlace.set(first, {
        article,
        field,
        start,
        end,
        sentence: index,
        value: term,
        text: fieldText.slice(start, end),
      });
    }
    return [...byPlace.values()];
  });
}

/** Families and units that are people: one side may count as people those whom the other counts as fighters. */
const PEOPLE = new Set(["people", "armed", "forces", "movers", "protest", "dead"]);

const sameThing = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && PEOPLE.has(a) && PEOPLE.has(b));

const isListed = (thing: string): boolean => isUnit(thing) || isFamily(thing);

/** True for things that may be the same or not: unknown ones, and unlisted nouns in two languages. */
const incomparable = (a: string | null, b: string | null): boolean =>
  a === null || b === null || (!isListed(a) && !isListed(b) && hasArabic(a) !== hasArabic(b));

/** True for the same value of the same thing. Small numbers must count a known thing, large ones not another one. */
function isSameCount(a: Counted, b: Counted): boolean {
  if (a.value !== b.value || (a.toll && b.toll && a.toll !== b.toll)) return false;
  if (Number.parseFloat(a.value) < MIN_BARE_NUMBER)
    return a.thing !== null && sameThing(a.thing, b.thing) && a.toll === b.toll;
  return incomparable(a.thing, b.thing) || sameThing(a.thing, b.thing);
}

/** "2017-04-04" and "--04-04" are the same day: one side leaves out the year. */
const sameDate = (a: string, b: string): boolean =>
  a === b ||
  (a.replace(/^\d{4}(?=-\d\d-)/, "-") === b.replace(/^\d{4}(?=-\d\d-)/, "-") &&
    (a.startsWith("--") || b.startsWith("--")));

/** Pairs what is the same on both sides, each occurrence once. */
function listAgreeing<T extends InText & { value: string }>(
  a: readonly T[],
  b: readonly T[],
  same: (a: T, b: T) => boolean,
): { rows: { a: T[]; b: T[] }[]; taken: Set<T> } {
  const taken = new Set<T>();
  const rows: { a: T[]; b: T[] }[] = [];
  for (const one of a) {
    if (taken.has(one)) continue;
    const theirs = b.filter((other) => !taken.has(other) && same(one, other));
    const first = theirs[0];
    if (!first) continue;
    const ours = a.filter((other) => !taken.has(other) && same(other, first));
    for (const found of [...ours, ...theirs]) taken.add(found);
    rows.push({ a: ours, b: theirs });
  }
  return { rows, taken };
}

/** Minimum likeness of headlines to compare their figures: less similar ones may be about different days. */
const MIN_HEADLINE_LIKENESS = 0.3;

type CountPair = { a: Counted; b: Counted };

/** Pairs different figures for the same thing, in passages that say the same. */
function listDiffering(
  a: readonly Counted[],
  b: readonly Counted[],
  { both, headlines }: Alignment,
): CountPair[] {
  const passage = (side: "a" | "b") => {
    const of = new Map<number, number>();
    both.forEach((one, at) => {
      for (const sentence of one[side]) of.set(sentence, at);
    });
    if (headlines >= MIN_HEADLINE_LIKENESS) of.set(0, -1);
    return of;
  };
  const [ofA, ofB] = [passage("a"), passage("b")];
  const taken = new Set<Counted>();
  const pairs: CountPair[] = [];
  for (const one of a) {
    const at = ofA.get(one.sentence);
    if (at === undefined || taken.has(one)) continue;
    const other = b.find(
      (candidate) =>
        !taken.has(candidate) &&
        ofB.get(candidate.sentence) === at &&
        candidate.value !== one.value &&
        countsSameThing(one, candidate),
    );
    if (!other) continue;
    taken.add(one).add(other);
    pairs.push({ a: one, b: other });
  }
  return pairs;
}

/** True for counts of the same toll, or of the same thing without a toll. Percentages and sums are of an unknown whole. */
function countsSameThing(a: Counted, b: Counted): boolean {
  if ([a, b].some(({ value, thing }) => value.endsWith("%") || thing === "money")) return false;
  if (a.toll || b.toll) return a.toll === b.toll && (!a.thing || !b.thing || sameThing(a.thing, b.thing));
  return a.thing !== null && a.thing === b.thing;
}

/** False for a bare number: it may count anything. */
const saysWhatItCounts = ({ value, thing, toll }: Counted): boolean =>
  thing !== null || toll !== null || value.endsWith("%");

const rowOf =
  (kind: "figure" | "date") =>
  ({ a, b }: { a: InText[]; b: InText[] }): FigureRow => ({ kind, a, b });

/**
 * Compares the figures and dates of two sides: which agree, which differ for the same thing, and which only one side has.
 * Figures are matched by value in every language; whether they count the same thing is decided by the toll (dead, hurt …),
 * the noun and the passage.
 */
export function compareFigures(
  sides: readonly [ReadSide, ReadSide],
  alignment: Alignment,
  designations: Readonly<Record<"a" | "b", readonly Designation[]>>,
): FigureComparison {
  const [a, b] = [listCounts(sides[0], designations.a), listCounts(sides[1], designations.b)];
  const [datesA, datesB] = [datesOf(sides[0]), datesOf(sides[1])];
  const figures = listAgreeing(a, b, isSameCount);
  const dates = listAgreeing(datesA, datesB, (x, y) => sameDate(x.value, y.value));
  const left = (all: readonly Counted[]) => all.filter((one) => !figures.taken.has(one));
  const differ = listDiffering(left(a), left(b), alignment);
  const differing = new Set<InText>(differ.flatMap((pair) => [pair.a, pair.b]));
  const only = (all: readonly Counted[], dated: readonly Dated[]): InText[] =>
    [
      ...left(all).filter((one) => !differing.has(one) && saysWhatItCounts(one)),
      ...dated.filter((one) => !dates.taken.has(one)),
    ].sort((x, y) => x.sentence - y.sentence || x.start - y.start);
  return {
    agree: [...figures.rows.map(rowOf("figure")), ...dates.rows.map(rowOf("date"))],
    differ: differ.map((pair) => rowOf("figure")({ a: [pair.a], b: [pair.b] })),
    onlyA: only(a, datesA),
    onlyB: only(b, datesB),
  };
}
