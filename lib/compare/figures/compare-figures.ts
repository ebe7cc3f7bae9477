import { hasArabic } from "../../text/normalise";
import type { Alignment } from "../align-sentences";
import type { Place, ReadSide, Sentence } from "../sides";
import { FAMILIES } from "../wording/families";
import type { Designation } from "../wording/find-designations";
import { isUnit } from "../words/units";
import { listDates } from "./list-dates";
import { type Counted, readCounts } from "./read-counts";

export type InText = Place & { sentence: number; text: string };

/** What the two sides count, or when they say that something was: each as it stands in the texts. */
export type FigureRow = { kind: "figure" | "date"; a: InText[]; b: InText[] };

export type FigureComparison = {
  /** The same figure or date in both. */
  agree: FigureRow[];
  /** The same thing counted, in passages that say the same or of the same toll, with other figures. */
  differ: FigureRow[];
  onlyA: InText[];
  onlyB: InText[];
};

function listCounts({ articles, sentences }: ReadSide, designations: readonly Designation[]): Counted[] {
  const bySentence = new Map<number, Designation[]>();
  for (const one of designations) {
    const known = bySentence.get(one.sentence);
    if (known) known.push(one);
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

/** The dates of a side; a whole date once, not by its day and month as well. */
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

/** Words for people: what one side counts as people the other may count as fighters. */
const PERSONS = new Set(["people", "armed", "forces", "movers", "protest", "dead"]);

const sameThing = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && PERSONS.has(a) && PERSONS.has(b));

const FAMILY_IDS = new Set(FAMILIES.map(({ id }) => id));
const isKnown = (thing: string): boolean => isUnit(thing) || FAMILY_IDS.has(thing);

/** Nouns of two languages that no list joins: nothing says that they are one thing, nor that they are two. */
const incomparable = (a: string | null, b: string | null): boolean =>
  a === null || b === null || (!isKnown(a) && !isKnown(b) && hasArabic(a) !== hasArabic(b));

/** The same value of the same: a small number must say of what, a large one must not be of something else. */
function meets(a: Counted, b: Counted): boolean {
  if (a.value !== b.value || (a.toll && b.toll && a.toll !== b.toll)) return false;
  if (Number.parseFloat(a.value) < 13)
    return a.thing !== null && sameThing(a.thing, b.thing) && a.toll === b.toll;
  return incomparable(a.thing, b.thing) || sameThing(a.thing, b.thing);
}

/** "2017-04-04" and "--04-04" are one day where one side leaves the year out. */
const sameDate = (a: string, b: string): boolean =>
  a === b ||
  (a.replace(/^\d{4}(?=-\d\d-)/, "-") === b.replace(/^\d{4}(?=-\d\d-)/, "-") &&
    (a.startsWith("--") || b.startsWith("--")));

/** Joins what is the same on both sides into rows, each thing once. */
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

/** Headlines that are less alike may tell of two days: their figures are not set against each other. */
const LIKE_HEADLINES = 0.3;

type Couple = { a: Counted; b: Counted };

/** The same thing counted otherwise: of one toll or one noun, in passages that say the same. */
function listDiffering(
  a: readonly Counted[],
  b: readonly Counted[],
  { both, headlines }: Alignment,
): Couple[] {
  const passage = (side: "a" | "b") => {
    const of = new Map<number, number>();
    both.forEach((one, at) => {
      for (const sentence of one[side]) of.set(sentence, at);
    });
    if (headlines >= LIKE_HEADLINES) of.set(0, -1);
    return of;
  };
  const [ofA, ofB] = [passage("a"), passage("b")];
  const taken = new Set<Counted>();
  const couples: Couple[] = [];
  for (const one of a) {
    const at = ofA.get(one.sentence);
    if (at === undefined || taken.has(one)) continue;
    const other = b.find(
      (their) =>
        !taken.has(their) &&
        ofB.get(their.sentence) === at &&
        their.value !== one.value &&
        countsSame(one, their),
    );
    if (!other) continue;
    taken.add(one).add(other);
    couples.push({ a: one, b: other });
  }
  return couples;
}

/** Two figures of one toll, or of one thing and no toll. Percentages and sums are of a whole that is not told. */
function countsSame(a: Counted, b: Counted): boolean {
  if ([a, b].some(({ value, thing }) => value.endsWith("%") || thing === "money")) return false;
  if (a.toll || b.toll) return a.toll === b.toll && (!a.thing || !b.thing || sameThing(a.thing, b.thing));
  return a.thing !== null && a.thing === b.thing;
}

/** A bare number that the other side does not have says nothing: it may be of anything. */
const isTelling = ({ value, thing, toll }: Counted): boolean =>
  thing !== null || toll !== null || value.endsWith("%");

const rowOf =
  (kind: "figure" | "date") =>
  ({ a, b }: { a: InText[]; b: InText[] }): FigureRow => ({ kind, a, b });

/**
 * The figures and dates of two sides: which agree, which differ for the same thing, which only one has. Figures meet by
 * value whatever the language; that they count the same is taken from the toll (dead, hurt …), the noun and the passage.
 */
export function compareCounts(
  sides: readonly [ReadSide, ReadSide],
  alignment: Alignment,
  designations: Readonly<Record<"a" | "b", readonly Designation[]>>,
): FigureComparison {
  const [a, b] = [listCounts(sides[0], designations.a), listCounts(sides[1], designations.b)];
  const [datesA, datesB] = [datesOf(sides[0]), datesOf(sides[1])];
  const figures = listAgreeing(a, b, meets);
  const dates = listAgreeing(datesA, datesB, (x, y) => sameDate(x.value, y.value));
  const left = (all: readonly Counted[]) => all.filter((one) => !figures.taken.has(one));
  const differ = listDiffering(left(a), left(b), alignment);
  const differing = new Set<InText>(differ.flatMap((couple) => [couple.a, couple.b]));
  const only = (all: readonly Counted[], dated: readonly Dated[]): InText[] =>
    [
      ...left(all).filter((one) => !differing.has(one) && isTelling(one)),
      ...dated.filter((one) => !dates.taken.has(one)),
    ].sort((x, y) => x.sentence - y.sentence || x.start - y.start);
  return {
    agree: [...figures.rows.map(rowOf("figure")), ...dates.rows.map(rowOf("date"))],
    differ: differ.map((couple) => rowOf("figure")({ a: [couple.a], b: [couple.b] })),
    onlyA: only(a, datesA),
    onlyB: only(b, datesB),
  };
}
