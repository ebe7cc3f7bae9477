import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import type { StateCounts } from "./list-states";
import type { BranchView, RailGroup } from "./rail-view";

const hrefOf = (filter: ArticleFilter) => `/${printFilter(filter)}`;

/** What the reader has marked: each of the two can be asked for, saved ones can be left out. */
export function viewStates(filter: ArticleFilter, states: StateCounts): RailGroup {
  const { read, saved } = filter;
  const value = (
    name: "read" | "unread" | "saved",
    label: string,
    chosen: boolean | null,
    href: Partial<ArticleFilter>,
  ): BranchView => ({
    value: name,
    name: label,
    articles: states[name],
    ...(chosen ? { state: "chosen" } : name === "saved" && saved === false ? { state: "out" } : {}),
    links: {
      href: hrefOf({ ...filter, ...href }),
      onlyHref: null,
      outHref: name === "saved" && saved !== false ? hrefOf({ ...filter, saved: false }) : null,
    },
  });
  return {
    id: "state",
    label: "Your reading",
    // each of its values has links of its own
    links: { href: hrefOf(filter), onlyHref: null, outHref: null },
    shown: [
      value("unread", "Unread", read === false, { read: read === false ? null : false }),
      value("read", "Read", read, { read: read ? null : true }),
      value("saved", "Saved", saved, { saved: saved === null ? true : null }),
    ],
    more: [],
    allHref: hrefOf(filter),
    findWords: null,
  };
}
