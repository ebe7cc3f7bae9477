import "server-only";
import { readNames } from "../../db/facets/value-rows";
import type { Connection } from "../../db/statements";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import type { ArticleIndex } from "../../index/articles/article-index";
import {
  countDays,
  countMonths,
  countOutletMonths,
  type DayBar,
  type Histogram,
  listMonths,
  type MonthRanges,
} from "../../index/count/histogram";
import { TopList } from "../../index/count/top-list";
import { TooCostly } from "../../index/match/filter-context";
import type { Matches } from "../../index/match/matches";
import { isForAll, withMatches } from "../../index/open-index";

/** The most outlets with a row in the table. */
const MOST_OUTLETS = 12;

/** When the articles that all but the dates leave came out, in all and by outlet, those with most in the whole filter first. */
export type Times = {
  all: Histogram;
  /** Where all are of a few months. */
  days: DayBar[] | null;
  outlets: (Histogram & { value: string; name: string })[];
};

/** The months of each index, computed on first use. */
const months = new WeakMap<ArticleIndex, MonthRanges>();

function monthsOf(index: ArticleIndex): MonthRanges {
  const known = months.get(index) ?? listMonths(index);
  months.set(index, known);
  return known;
}

function countTimes(matches: Matches, connection: Connection): Times {
  const { index } = matches.context;
  const ranges = monthsOf(index);
  const others = matches.without("date");
  const top = new TopList(MOST_OUTLETS);
  for (const [outlet, articles] of matches.all.countColumn(index.columns.outlet).entries())
    if (outlet > 0) top.offer(outlet, articles);
  const outlets = top.list.map(({ value }) => value);
  const names = readNames(connection, "outlet", outlets);
  const counts = countOutletMonths(others, ranges, outlets);
  const all = countMonths(others, ranges);
  return {
    all,
    days: countDays(others, all),
    outlets: outlets.flatMap((outlet, at) => {
      const [named, count] = [names.get(outlet), counts[at]];
      return named && count ? [{ ...count, value: named.value, name: named.name }] : [];
    }),
  };
}

/** Counts a filter's articles over time. @returns null where the search for its words took too long, which the list says */
export async function listTimes(filter: ArticleFilter, reader: string | null): Promise<Times | null> {
  const make = () =>
    withMatches(filter, reader, countTimes).catch((error: unknown) => {
      if (error instanceof TooCostly) return null;
      throw error;
    });
  return isForAll(filter) ? cachedByVersion(`times ${printFilter(filter)}`, make) : make();
}
