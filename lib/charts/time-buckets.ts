/** Number of articles in a month, "2021-03", or on a day if the axis has days; null: unknown date. */
export type MonthOf = { month: string | null; articles: number };

/** The steps of a time axis: every year, month or day from the first to the last that has articles. */
export type TimeAxis = { unit: "year" | "month" | "day"; steps: string[] };

/** One bar: its period ("2021", "2021-03" or "2021-03-31"), the period after it, where it ends, and its articles. */
export type Bar = { period: string; until: string; articles: number };

/** Longer spans are drawn by year. */
const MAX_MONTHS = 36;

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;

const DAY = 86_400_000;
const dayAt = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const dayOf = (period: string): number => Date.parse(period) / DAY;

/** The period after another. */
const UNTIL: Record<TimeAxis["unit"], (period: string) => string> = {
  year: (period) => String(Number(period) + 1).padStart(4, "0"),
  month: (period) => monthAt(indexOf(period) + 1),
  day: (period) => dayAt(dayOf(period) + 1),
};

/** An axis of all days from the first given one to the last. */
export function dayAxis(days: readonly string[]): TimeAxis {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return { unit: "day", steps: [] };
  const from = dayOf(first);
  return { unit: "day", steps: Array.from({ length: dayOf(last) - from + 1 }, (_, at) => dayAt(from + at)) };
}

/** An axis over all given months; without steps if no date is known. */
export function timeAxis(counts: readonly MonthOf[]): TimeAxis {
  const months = counts.flatMap(({ month }) => month ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return { unit: "month", steps: [] };
  const [from, to] = [indexOf(first), indexOf(last)];
  if (to - from < MAX_MONTHS)
    return { unit: "month", steps: Array.from({ length: to - from + 1 }, (_, at) => monthAt(from + at)) };
  const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4))] as const;
  return {
    unit: "year",
    steps: Array.from({ length: years[1] - years[0] + 1 }, (_, at) => String(years[0] + at).padStart(4, "0")),
  };
}

/** Counts the articles in each step of an axis, and those without a date. */
export function fillAxis(
  { unit, steps }: TimeAxis,
  counts: readonly MonthOf[],
): { bars: Bar[]; unknown: number } {
  const perStep = new Map<string, number>();
  let unknown = 0;
  for (const { month, articles } of counts) {
    if (!month) unknown += articles;
    const step = unit === "year" ? month?.slice(0, 4) : month;
    if (step) perStep.set(step, (perStep.get(step) ?? 0) + articles);
  }
  const bars = steps.map((period) => ({
    period,
    until: UNTIL[unit](period),
    articles: perStep.get(period) ?? 0,
  }));
  return { bars, unknown };
}
