import type { ArticleIndex } from "../articles/article-index";
import { type Bits, countRange, forBits, hasBit } from "../articles/bits";
import { addOne } from "../articles/counts";
import { firstFrom } from "../match/bits-of-field";
import type { Selection } from "../match/selection";

/** The articles of a month, "2016-05". Lists begin with the earliest, and leave out empty months. */
export type MonthBar = { month: string; articles: number };
export type Histogram = { months: MonthBar[]; unknown: number };

/** Where the dated articles of each month are in an index; months are counted from the year 0. */
export type MonthRanges = { month: number; from: number; to: number }[];

const monthOf = (moment: number): number => {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const startOf = (month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
};

const printMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/** Finds where each month begins; needed once per index. */
export function listMonths(index: ArticleIndex): MonthRanges {
  const ranges: MonthRanges = [];
  const { dated } = index.stored;
  for (let from = 0; from < dated; ) {
    const month = monthOf(index.orderOf(from));
    const to = firstFrom(index, startOf(month + 1));
    ranges.push({ month, from, to });
    from = to;
  }
  return ranges;
}

/** How many of the selected articles each month has. */
export function countMonths({ index, bits }: Selection, ranges: MonthRanges): Histogram {
  const { base, dated } = index.stored;
  const counts = new Map<number, number>();
  for (const { month, from, to } of ranges) {
    const articles = countRange(bits, from, to);
    if (articles > 0) counts.set(month, articles);
  }
  let unknown = countRange(bits, dated, base);
  forLater(index, bits, (ordinal) => {
    const order = index.orderOf(ordinal);
    if (Number.isNaN(order)) unknown++;
    else counts.set(monthOf(order), (counts.get(monthOf(order)) ?? 0) + 1);
  });
  return { months: printMonths(counts), unknown };
}

/** Articles of more months are not counted by day. */
const MAX_MONTHS_BY_DAY = 3;
const DAY = 86_400_000;

/** The articles of a day, "2016-05-31". Lists begin with the earliest, and leave out empty days. */
export type DayBar = { day: string; articles: number };

/**
 * How many of the selected articles each day has, if all of them are from a few months, as in a new library.
 * @param months of the same selection
 * @returns null if they are from more months, or none is dated
 */
export function countDays(selection: Selection, { months }: Histogram): DayBar[] | null {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (!first || !last) return null;
  if (monthOf(Date.parse(last)) - monthOf(Date.parse(first)) >= MAX_MONTHS_BY_DAY) return null;
  const counts = new Map<number, number>();
  for (const ordinal of selection.ordinals()) {
    const day = Math.floor(selection.index.orderOf(ordinal) / DAY);
    if (!Number.isNaN(day)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([day, articles]) => ({ day: new Date(day * DAY).toISOString().slice(0, 10), articles }));
}

function forLater({ stored, size }: ArticleIndex, bits: Bits, see: (ordinal: number) => void): void {
  for (let at = stored.base; at < size; at++) if (hasBit(bits, at)) see(at);
}

/** How many of the selected articles each of the given outlets has in each month. @returns one histogram per outlet, in order */
export function countOutletMonths(
  { index, bits }: Selection,
  ranges: MonthRanges,
  outlets: readonly number[],
): Histogram[] {
  const { values, totals } = index.columns.outlet;
  const { base, dated } = index.stored;
  const rowOf = new Int16Array(totals.length).fill(-1);
  for (const [row, outlet] of outlets.entries()) rowOf[outlet] = row;
  const rowAt = (ordinal: number): number => rowOf[values[ordinal] ?? 0] ?? -1;
  // one array for all, row by row: there may be a million articles
  const width = ranges.length;
  const counts = new Uint32Array(outlets.length * width);
  for (const [place, { from, to }] of ranges.entries())
    forBits(bits, from, to, (ordinal) => {
      const row = rowAt(ordinal);
      if (row >= 0) addOne(counts, row * width + place);
    });
  const unknown = new Uint32Array(outlets.length);
  forBits(bits, dated, base, (ordinal) => {
    const row = rowAt(ordinal);
    if (row >= 0) addOne(unknown, row);
  });
  const months = outlets.map(
    (_, row) =>
      new Map(ranges.map(({ month }, place): [number, number] => [month, counts[row * width + place] ?? 0])),
  );
  forLater(index, bits, (ordinal) => {
    const row = rowAt(ordinal);
    const own = months[row];
    if (!own) return;
    const order = index.orderOf(ordinal);
    if (Number.isNaN(order)) addOne(unknown, row);
    else own.set(monthOf(order), (own.get(monthOf(order)) ?? 0) + 1);
  });
  return months.map((own, row) => ({ months: printMonths(own), unknown: unknown[row] ?? 0 }));
}

/** The months in order, without empty ones. */
const printMonths = (counts: ReadonlyMap<number, number>): MonthBar[] =>
  [...counts]
    .filter(([, articles]) => articles > 0)
    .sort(([a], [b]) => a - b)
    .map(([month, articles]) => ({ month: printMonth(month), articles }));
