import type { ArticleFilter } from "../../filters/article-filter";
import type { FilterHref } from "../library/filter-href";
import type { StateCounts } from "./list-states";
import type { BranchView, RailGroup } from "./rail-view";

/** What the reader has marked: read, unread or saved. Saved articles can be excluded, too. */
export function viewStates(filter: ArticleFilter, states: StateCounts, hrefOf: FilterHref): RailGroup {
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
    href: hrefOf({ ...filter, ...href }),
    ...(name === "saved" && saved !== false ? { outHref: hrefOf({ ...filter, saved: false }) } : {}),
  });
  return {
    id: "state",
    label: "Your reading",
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
