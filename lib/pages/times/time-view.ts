import { formatArticleDate } from "../../articles/format-date";
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
import { t } from "../../messages/t";
import type { FilterHref } from "../addresses/filter-href";
import type { Times } from "./list-times";

/** One bar: a year, a month or a day, in words too. Its link filters by that time or, where it is chosen already, clears it. */
export type TimeBar = Bar & { label: string; href: string; chosen?: boolean };

/** Bars over one axis. */
export type BarsView = {
  unit: TimeAxis["unit"];
  /** "Articles per year (most: 214)". */
  heading: string;
  bars: TimeBar[];
  /** Slots of equal width on the axis: the bars fill the first ones, articles of unknown date the last. */
  places: number;
  ticks: Tick[];
  /** The chosen part of the axis, as shares of its length; null where no date is chosen. */
  chosen: { from: number; to: number } | null;
};

export type TimesView = BarsView & {
  /** The articles whose date is not known; null where there are none. */
  unknown: { articles: number; href: string; chosen: boolean } | null;
  /** Where the bars are years: the months of those that are chosen. */
  finer: BarsView | null;
  /** The address of a range drawn by the reader: FROM and UNTIL stand for its two ends. */
  rangeHref: string;
  /** The address without dates; null where none is chosen. */
  clearHref: string | null;
  /** The page of the table. */
  tableHref: string;
  /** Years or months, and each outlet's articles in them. */
  grid: {
    columns: TimeBar[];
    outlets: OutletTimes[];
  };
};

/** One row of the table: how many articles of an outlet fall in each column, and where its links lead. */
export type OutletTimes = {
  name: string;
  href: string;
  /** As `rangeHref` above, of this outlet alone. */
  rangeHref: string;
  cells: number[];
  unknown: number;
};

/** A larger table is hard to read and makes the page heavy: where there are many columns it has fewer outlets. */
const MOST_CELLS = 240;
const FEWEST_OUTLETS = 5;

/** "31 May 2016", "May 2016", "2016". */
export const periodName = (period: string): string =>
  period.length <= 4 ? period : formatArticleDate(period);

type Dates = Pick<ArticleFilter, "after" | "before" | "undated">;
const NO_DATES: Dates = { after: null, before: null, undated: false };
/** Placeholders for the two ends of a range. */
const ANY_RANGE = { after: "FROM", before: "UNTIL" };

const monthsOf = ({ months, unknown }: Histogram) => [...months, { month: null, articles: unknown }];

/** The part of an axis that a filter chooses, as shares of its length. All steps are equally wide. */
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

const withDates = (filter: ArticleFilter, dates: Partial<Dates>): ArticleFilter => ({
  ...filter,
  ...NO_DATES,
  ...dates,
});

const mostOf = (bars: readonly Bar[], besides = 0): number =>
  Math.max(0, besides, ...bars.map(({ articles }) => articles));

function viewBars(
  filter: ArticleFilter,
  axis: TimeAxis,
  months: readonly MonthOf[],
  hrefOf: FilterHref,
  unknown = 0,
): BarsView {
  const bars = fillAxis(axis, months).bars.map((bar) => {
    const chosen = !filter.undated && filter.after === bar.period && filter.before === bar.until;
    const range = chosen ? {} : { after: bar.period, before: bar.until };
    return {
      ...bar,
      label: periodName(bar.period),
      href: hrefOf(withDates(filter, range)),
      ...(chosen ? { chosen } : {}),
    };
  });
  return {
    unit: axis.unit,
    heading: t(`times.heading.${axis.unit}`, { most: mostOf(bars, unknown) }),
    bars,
    places: countPlaces(bars.length, unknown > 0),
    ticks: listTicks(bars, unknown > 0),
    chosen: chosenSpan(axis, filter),
  };
}

/** The most years shown month by month. */
const MOST_FINE_YEARS = 3;

/** The months of the chosen years; null where no years are chosen, or too many. */
export function viewMonths(
  filter: ArticleFilter,
  { steps }: TimeAxis,
  months: readonly MonthOf[],
  hrefOf: FilterHref,
): TimesView["finer"] {
  const [first, last] = [steps[0], steps.at(-1)];
  if ((filter.after === null && filter.before === null) || filter.undated || !first || !last) return null;
  const start = Number(filter.after?.slice(0, 4) ?? first);
  // the end is exclusive
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
  const view = viewBars(filter, { unit: "month", steps: monthsOfYears }, within, hrefOf);
  const heading = t("times.heading.monthsOf", {
    ...{ years: from === to ? "one" : "several", from: `${from}`, to: `${to}` },
    most: mostOf(view.bars),
  });
  return { ...view, heading };
}

/** The histogram and the table of a filter. Each link leads to exactly as many articles as its count says. */
export function viewTimes(
  filter: ArticleFilter,
  { all, days, outlets }: Times,
  hrefOf: FilterHref,
): TimesView {
  const months = monthsOf(all);
  const axis = timeAxis(months);
  const columns = viewBars(filter, axis, months, hrefOf, all.unknown);
  const byDay = days?.map(({ day, articles }) => ({ month: day, articles }));
  const view = byDay
    ? viewBars(filter, dayAxis(byDay.map(({ month }) => month)), byDay, hrefOf, all.unknown)
    : columns;
  const rows = Math.max(FEWEST_OUTLETS, Math.floor(MOST_CELLS / Math.max(1, columns.bars.length)));
  return {
    ...view,
    unknown:
      all.unknown > 0
        ? {
            articles: all.unknown,
            chosen: filter.undated,
            href: hrefOf(withDates(filter, { undated: !filter.undated })),
          }
        : null,
    finer: axis.unit === "year" ? viewMonths(filter, axis, months, hrefOf) : null,
    rangeHref: hrefOf(withDates(filter, ANY_RANGE)),
    clearHref: filter.after || filter.before || filter.undated ? hrefOf(withDates(filter, {})) : null,
    tableHref: `/times${printFilter(filter)}`,
    grid: {
      columns: columns.bars,
      outlets: outlets.slice(0, rows).map((outlet) => viewOutlet(filter, axis, outlet, hrefOf)),
    },
  };
}

function viewOutlet(
  filter: ArticleFilter,
  axis: TimeAxis,
  outlet: Times["outlets"][number],
  hrefOf: FilterHref,
): OutletTimes {
  const { bars, unknown } = fillAxis(axis, monthsOf(outlet));
  const alone = onlyValue(filter, "outlet", outlet.value);
  return {
    name: outlet.name,
    href: hrefOf(withDates(alone, {})),
    rangeHref: hrefOf(withDates(alone, ANY_RANGE)),
    cells: bars.map(({ articles }) => articles),
    unknown,
  };
}
