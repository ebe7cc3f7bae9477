import { countPlaces, listTicks, type Tick } from "../../charts/bar-places";
import {
  type Bar,
  dayAxis,
  fillAxis,
  type MonthOf,
  type TimeAxis,
  timeAxis,
} from "../../charts/time-buckets";
import { type ArticleFilter, onlyValue, printFilter } from "../../filters/article-filter";
import { startOfPeriod } from "../../filters/period";
import type { Histogram } from "../../index/count/histogram";
import { ANY_VALUE } from "../rail/rail-view";
import type { Times } from "./list-times";

/** One bar: a year, a month or a day, and what it is called. Its link is that of its range, or, where it is chosen, that of all times. */
export type TimeBar = Bar & { label: string; chosen?: boolean };

/** Bars over one axis. */
export type BarsView = {
  unit: TimeAxis["unit"];
  bars: TimeBar[];
  /** How many places of one width the line has; the bars stand in the first ones, that of unknown date in the last. */
  places: number;
  ticks: Tick[];
  /** What is chosen of the axis, as shares of its length; null where no date is. */
  chosen: { from: number; to: number } | null;
};

export type TimesView = BarsView & {
  /** The articles whose date is not known; null where there are none. */
  unknown: { articles: number; href: string; chosen: boolean } | null;
  /** Where the bars are years: the months of those that are chosen. */
  finer: (BarsView & { label: string }) | null;
  /** The address of any range, with after=FROM and before=UNTIL in it for its two ends. */
  rangeHref: string;
  /** The address without dates; null where none is chosen. */
  clearHref: string | null;
  /** The page of the table. */
  tableHref: string;
  /** Years or months, and each outlet's articles in them. */
  grid: {
    unit: "year" | "month";
    columns: TimeBar[];
    outlets: OutletTimes[];
    /** The address of any outlet, with outlet=VALUE in it, and that of any range of it. */
    outletHref: string;
    outletRangeHref: string;
  };
};

/** How many articles of an outlet stand in each column. */
export type OutletTimes = { value: string; name: string; cells: number[]; unknown: number };

/** A grid of more cells is no picture any more, and too heavy a page: there are fewer outlets where there are many columns. */
const MOST_CELLS = 240;
const FEWEST_OUTLETS = 5;

const monthName = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
const dayName = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
/** "31 May 2016", "May 2016", "2016". */
export function periodName(period: string): string {
  if (period.length <= 4) return period;
  return (period.length > 7 ? dayName : monthName).format(startOfPeriod(period));
}

const hrefOf = (filter: ArticleFilter) => `/${printFilter(filter)}`;
type Dates = Pick<ArticleFilter, "after" | "before" | "undated">;
const NO_DATES: Dates = { after: null, before: null, undated: false };
/** What stands in an address for the two ends of any range. */
const ANY_RANGE = { after: "FROM", before: "UNTIL" };

const monthsOf = ({ months, unknown }: Histogram) => [...months, { month: null, articles: unknown }];

/** What the dates of a filter choose of an axis, as shares of its length, each step as wide as any other. */
export function chosenSpan(axis: TimeAxis, { after, before }: Dates): BarsView["chosen"] {
  const { steps } = axis;
  if ((after === null && before === null) || steps.length === 0) return null;
  const starts = steps.map(startOfPeriod);
  const end = fillAxis(axis, []).bars.at(-1)?.until;
  starts.push(end ? startOfPeriod(end) : Number.POSITIVE_INFINITY);
  const shareOf = (moment: number): number => {
    const at = starts.findLastIndex((start) => start <= moment);
    if (at < 0) return 0;
    const [from, to] = [starts[at] ?? 0, starts[at + 1]];
    return to === undefined ? 1 : (at + (moment - from) / (to - from)) / steps.length;
  };
  const from = after === null ? 0 : shareOf(startOfPeriod(after));
  const to = before === null ? 1 : shareOf(startOfPeriod(before));
  return { from, to: Math.max(from, to) };
}

const datesHref = (filter: ArticleFilter, dates: Partial<Dates>) =>
  hrefOf({ ...filter, ...NO_DATES, ...dates });

function viewBars(
  filter: ArticleFilter,
  axis: TimeAxis,
  months: readonly MonthOf[],
  unknown = false,
): BarsView {
  const bars = fillAxis(axis, months).bars.map((bar) => {
    const chosen = !filter.undated && filter.after === bar.period && filter.before === bar.until;
    return { ...bar, label: periodName(bar.period), ...(chosen ? { chosen } : {}) };
  });
  return {
    unit: axis.unit,
    bars,
    places: countPlaces(bars.length, unknown),
    ticks: listTicks(bars, unknown),
    chosen: chosenSpan(axis, filter),
  };
}

/** More years are not shown by their months. */
const MOST_FINE_YEARS = 3;

/** The months of the years in which the chosen dates lie; null where that is more than a few years, or no choice of some. */
export function viewMonths(
  filter: ArticleFilter,
  { steps }: TimeAxis,
  months: readonly MonthOf[],
): TimesView["finer"] {
  const [first, last] = [steps[0], steps.at(-1)];
  if ((filter.after === null && filter.before === null) || filter.undated || !first || !last) return null;
  const start = Number(filter.after?.slice(0, 4) ?? first);
  // the end is the first moment that is not chosen any more
  const end = filter.before ? new Date(startOfPeriod(filter.before) - 1).getUTCFullYear() : Number(last);
  const [from, to] = [Math.max(start, Number(first)), Math.min(end, Number(last))];
  if (to < from || to - from >= MOST_FINE_YEARS) return null;
  const within = months.filter(
    ({ month }) => month && from <= Number(month.slice(0, 4)) && Number(month.slice(0, 4)) <= to,
  );
  const monthsOfYears = Array.from(
    { length: 12 * (to - from + 1) },
    (_, at) =>
      `${String(from + Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`,
  );
  return {
    ...viewBars(filter, { unit: "month", steps: monthsOfYears }, within),
    label: from === to ? `${from}, month by month` : `${from} to ${to}, month by month`,
  };
}

/** The histogram and the grid of a filter. Every count is what its link leaves. */
export function viewTimes(filter: ArticleFilter, { all, days, outlets }: Times): TimesView {
  const months = monthsOf(all);
  const axis = timeAxis(months);
  const columns = viewBars(filter, axis, months, all.unknown > 0);
  const byDay = days?.map(({ day, articles }) => ({ month: day, articles }));
  const view = byDay
    ? viewBars(filter, dayAxis(byDay.map(({ month }) => month)), byDay, all.unknown > 0)
    : columns;
  const alone = onlyValue(filter, "outlet", ANY_VALUE);
  const rows = Math.max(FEWEST_OUTLETS, Math.floor(MOST_CELLS / Math.max(1, columns.bars.length)));
  return {
    ...view,
    unknown:
      all.unknown > 0
        ? {
            articles: all.unknown,
            chosen: filter.undated,
            href: datesHref(filter, { undated: !filter.undated }),
          }
        : null,
    finer: axis.unit === "year" ? viewMonths(filter, axis, months) : null,
    rangeHref: datesHref(filter, ANY_RANGE),
    clearHref: filter.after || filter.before || filter.undated ? datesHref(filter, {}) : null,
    tableHref: `/times${printFilter(filter)}`,
    grid: {
      unit: axis.unit === "year" ? "year" : "month",
      columns: columns.bars,
      outlets: outlets.slice(0, rows).map((outlet) => viewOutlet(axis, outlet)),
      outletHref: datesHref(alone, {}),
      outletRangeHref: datesHref(alone, ANY_RANGE),
    },
  };
}

function viewOutlet(axis: TimeAxis, outlet: Times["outlets"][number]): OutletTimes {
  const { bars, unknown } = fillAxis(axis, monthsOf(outlet));
  return { value: outlet.value, name: outlet.name, cells: bars.map(({ articles }) => articles), unknown };
}
