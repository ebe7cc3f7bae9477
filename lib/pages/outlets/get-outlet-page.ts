import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { slugOf } from "../../articles/slug";
import { NO_FILTER, onlyValue, printFilter } from "../../filters/article-filter";
import { getReader } from "../../readers/reader";
import { listMarks } from "../../readers/shelf";
import { listArticles } from "../articles/list-articles";
import { type ListPart, viewList } from "../articles/list-view";
import { type Frame, getFrame } from "../frame/get-frame";
import { getOutlet, type Outlet } from "./get-outlet";

/** The newest articles shown on an outlet's own page, near-copies apart. */
const NEWEST = 8;

/** Everything the page of an outlet shows. */
export type OutletPage = {
  frame: Frame;
  metadata: Metadata;
  outlet: Omit<Outlet, "bars" | "topics"> & {
    bars: (Outlet["bars"][number] & { href: string })[];
    topics: { name: string; articles: number; href: string }[];
  };
  /** Its newest articles. */
  parts: ListPart[];
  /** The library page of all its articles; null where all of them are shown here. */
  allHref: string | null;
};

/** The page of an outlet; null where the library has none of this slug. */
export const getOutletPage = cache(async (slug: string): Promise<OutletPage | null> => {
  const outlet = await getOutlet(slugOf({ slug }));
  if (!outlet) return null;
  const filter = onlyValue(NO_FILTER, "outlet", outlet.slug);
  const [list, frame, reader] = await Promise.all([listArticles(filter, null), getFrame(), getReader()]);
  const newest = list.groups.slice(0, NEWEST);
  const ids = newest.flatMap(({ lead, others }) => [lead, ...others]).map(({ id }) => id);
  const marks = await listMarks(reader, ids);
  return {
    frame,
    metadata: {
      title: outlet.name,
      alternates: { canonical: `/outlets/${encodeURIComponent(outlet.slug)}` },
    },
    outlet: {
      ...outlet,
      bars: outlet.bars.map((bar) => ({
        ...bar,
        href: `/library${printFilter({ ...filter, after: bar.period, before: bar.until })}`,
      })),
      topics: outlet.topics.map(({ slug: topic, name, articles }) => ({
        ...{ name, articles },
        href: `/library${printFilter(onlyValue(filter, "topic", topic))}`,
      })),
    },
    parts: viewList(newest, { marks }),
    allHref: outlet.articles > newest.length ? `/library${printFilter(filter)}` : null,
  };
});
