import { type Bar, fillAxis, type TimeAxis, timeAxis } from "../charts/time-buckets";
import { type ArticleFilter, onlyValue, printFilter } from "./article-filter";
import type { Histogram } from "./index/histogram";
import type { Times } from "./list-times";
import { startOfPeriod } from "./period";

/** One bar: a year or a month, what it is called, and where it leads: to it alone, or, where it is chosen, to all times. */
export type TimeBar = Bar & { label: string; href: string; chosen: boolean };

export type TimesView = {
  unit: "year" | "month";
  bars: TimeBar[];
  /** The articles whose date is not known; null where there are none. */
  unknown: { articles: number; href: string; chosen: boolean } | null;
  /** What is chosen of the axis, as shares of its length; null where no date is. */
  chosen: { from: number; to: number } | null;
  /** The address of any range, with after=FROM and before=UNTIL in it for its two ends. */
  rangeHref: string;
  /** The address without dates; null where none is chosen. */
  clearHref: string | null;
  outlets: OutletTimes[];
};

/** One outlet's articles in each bar, with where each leads. */
export type OutletTimes = { name: string; href: string; cells: TimeCell[]; unknown: number };
export type TimeCell = { articles: number; href: string };

/** A grid of more cells is no picture any more, and too heavy a page: there are fewer outlets where there are many columns. */
const MOST_CELLS = 240;
const FEWEST_OUTLETS = 5;

const monthName = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
/** "May 2016", "2016". */
export const periodName = (period: string): string =>
  period.length > 4 ? monthName.format(startOfPeriod(period)) : period;

const hrefOf = (filter: ArticleFilter) => `/${printFilter(filter)}`;
type Dates = Pick<ArticleFilter, "after" | "before" | "undated">;
const NO_DATES: Dates = { after: null, before: null, undated: false };

const monthsOf = ({ months, unknown }: Histogram) => [...months, { month: null, articles: unknown }];

/** What the dates of a filter choose of an axis, as shares of its length, each step as wide as any other. */
export function chosenSpan({ steps }: TimeAxis, { after, before }: Dates): TimesView["chosen"] {
  if ((after === null && before === null) || steps.length === 0) return null;
  const starts = steps.map(startOfPeriod);
  const end = fillAxis({ unit: steps[0]?.length === 4 ? "year" : "month", steps }, []).bars.at(-1)?.until;
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

/** The histogram and the grid of a filter. Every count is what its link leaves. */
export function viewTimes(filter: ArticleFilter, { all, outlets }: Times): TimesView {
  const months = monthsOf(all);
  const axis = timeAxis(months);
  const { bars, unknown } = fillAxis(axis, months);
  const isChosen = ({ period, until }: Bar) =>
    !filter.undated && filter.after === period && filter.before === until;
  const dates = (chosen: Partial<Dates>) => hrefOf({ ...filter, ...NO_DATES, ...chosen });
  const rows = Math.max(FEWEST_OUTLETS, Math.floor(MOST_CELLS / Math.max(1, bars.length)));
  return {
    unit: axis.unit,
    bars: bars.map((bar) => ({
      ...bar,
      label: periodName(bar.period),
      chosen: isChosen(bar),
      href: dates(isChosen(bar) ? {} : { after: bar.period, before: bar.until }),
    })),
    unknown:
      unknown > 0
        ? { articles: unknown, chosen: filter.undated, href: dates({ undated: !filter.undated }) }
        : null,
    chosen: chosenSpan(axis, filter),
    rangeHref: dates({ after: "FROM", before: "UNTIL" }),
    clearHref: filter.after || filter.before || filter.undated ? dates({}) : null,
    outlets: outlets.slice(0, rows).map((outlet) => {
      const own = fillAxis(axis, monthsOf(outlet));
      const alone = { ...onlyValue(filter, "outlet", outlet.value), ...NO_DATES };
      return {
        name: outlet.name,
        href: hrefOf(alone),
        unknown: own.unknown,
        cells: own.bars.map(({ articles, period, until }) => ({
          articles,
          href: hrefOf({ ...alone, after: period, before: until }),
        })),
      };
    }),
  };
}
