import { hasArabic } from "../../text/normalise";
import type { Place, ReadSide, Sentence, WeightOf } from "../sides";
import { isFamily } from "../wording/families";
import type { Designation } from "../wording/find-designations";
import { isUnit } from "./counted-words";
import { findDifferences } from "./find-differences";
import { listDates } from "./list-dates";
import { type Counted, MIN_BARE_NUMBER, readCounts, sameThing } from "./read-counts";
import { readAges, readVotes } from "./read-votes";

/** A figure or date as written in a text. */
export type InText = Place & { sentence: number; text: string };

/** A figure or date of two sides, as each writes it. */
export type FigureRow = { kind: "figure" | "date"; a: InText[]; b: InText[] };

export type FigureComparison = {
  /** The same figure or date on both sides. */
  agree: FigureRow[];
  /** Different figures for the same quantity of the same thing. */
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
  return sentences.flatMap((sentence) => {
    const fieldText = articles[sentence.article]?.[sentence.field] ?? "";
    const apart = [...readVotes(sentence), ...readAges(sentence)];
    const counts = readCounts(sentence, fieldText, bySentence.get(sentence.index) ?? []);
    return [
      ...apart,
      ...counts.filter((one) => !apart.some(({ start, end }) => one.start < end && one.end > start)),
    ];
  });
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

const isListed = (thing: string): boolean => isUnit(thing) || isFamily(thing);

/** True for things that may be the same or not: unknown ones, and unlisted nouns in two languages. */
const incomparable = (a: string | null, b: string | null): boolean =>
  a === null || b === null || (!isListed(a) && !isListed(b) && hasArabic(a) !== hasArabic(b));

/** A number with at least this many digits other than zeros at its end is the same thing's wherever it stands. */
const DISTINCTIVE_DIGITS = 3;

/** True for the same value of the same thing. Only a number of many digits may leave open what it counts. */
function isSameCount(a: Counted, b: Counted): boolean {
  if (a.value !== b.value || (a.toll && b.toll && a.toll !== b.toll)) return false;
  if (a.thing !== null && sameThing(a.thing, b.thing))
    return a.bounded.number >= MIN_BARE_NUMBER || a.toll === b.toll;
  if (a.toll && a.toll === b.toll) return a.thing === null || b.thing === null;
  const digits = a.value.replace(/\D/g, "").replace(/0+$/, "").length;
  return digits >= DISTINCTIVE_DIGITS && incomparable(a.thing, b.thing);
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

/** False for a bare number: it may count anything. */
const saysWhatItCounts = ({ value, thing, toll }: Counted): boolean =>
  thing !== null || toll !== null || value.endsWith("%");

const rowOf =
  (kind: "figure" | "date") =>
  ({ a, b }: { a: InText[]; b: InText[] }): FigureRow => ({ kind, a, b });

/**
 * Compares the figures and dates of two sides: which agree, which differ for the same thing, and which only one side has.
 * Figures are matched by value in every language; whether they count the same thing is decided by the toll (dead, hurt …)
 * and the noun, and where they differ by the sentences around them.
 */
export function compareFigures(
  sides: readonly [ReadSide, ReadSide],
  weightOf: WeightOf,
  across: boolean,
  designations: Readonly<Record<"a" | "b", readonly Designation[]>>,
): FigureComparison {
  const [a, b] = [listCounts(sides[0], designations.a), listCounts(sides[1], designations.b)];
  const [datesA, datesB] = [datesOf(sides[0]), datesOf(sides[1])];
  const figures = listAgreeing(a, b, isSameCount);
  const dates = listAgreeing(datesA, datesB, (x, y) => sameDate(x.value, y.value));
  const left = (all: readonly Counted[]) => all.filter((one) => !figures.taken.has(one));
  const differ = findDifferences(sides, [a, b], weightOf, across);
  const differing = differ.flatMap((pair) => [pair.a, pair.b]);
  const differs = ({ value, toll, thing }: Counted): boolean =>
    differing.some((one) => one.value === value && (toll ? one.toll === toll : one.thing === thing));
  const only = (all: readonly Counted[], dated: readonly Dated[]): InText[] =>
    [
      ...left(all).filter((one) => !differs(one) && saysWhatItCounts(one)),
      ...dated.filter((one) => !dates.taken.has(one)),
    ].sort((x, y) => x.sentence - y.sentence || x.start - y.start);
  return {
    agree: [...figures.rows.map(rowOf("figure")), ...dates.rows.map(rowOf("date"))],
    differ: differ.map((pair) => rowOf("figure")({ a: [pair.a], b: [pair.b] })),
    onlyA: only(a, datesA),
    onlyB: only(b, datesB),
  };
}
