import { FACET_NAMES, FACETS, type Facet } from "../filters/facets";
import { printQuery } from "../filters/query/print-query";
import type { NamedFilter } from "./name-filter";

/** A filter in words, for its name when it is saved and for the title of its feed; empty for the whole library. */
export function filterInWords({ filter, names }: Omit<NamedFilter, "notes">): string {
  const { query, after, before, undated, read, saved } = filter;
  const typed = printQuery(query);
  // a query that uses the grammar is quoted as typed
  const parts = typed ? [/[":()]|^-| -/.test(typed) ? typed : `“${typed}”`] : [];
  for (const facet of FACET_NAMES) {
    const { include, exclude } = filter.facets[facet];
    const named = (values: string[]) => values.map((value) => nameOf(names, facet, value)).join(" or ");
    if (include.length > 0) parts.push(named(include));
    if (exclude.length > 0) parts.push(`not ${named(exclude)}`);
  }
  if (read !== null) parts.push(read ? "read" : "unread");
  if (saved !== null) parts.push(saved ? "saved" : "not saved");
  if (after) parts.push(`from ${after}`);
  if (before) parts.push(`before ${before}`);
  if (undated) parts.push("date not known");
  return parts.join(", ");
}

function nameOf(names: NamedFilter["names"], facet: Facet, value: string): string {
  const name = names[facet][value] ?? value;
  return FACETS[facet].source.kind === "length" ? `${name} articles` : name;
}
