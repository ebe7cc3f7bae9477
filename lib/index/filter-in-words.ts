import { FACET_NAMES, FACETS, type Facet } from "../filters/facets";
import { printQuery } from "../filters/query/print-query";
import { interfaceLocale } from "../messages/interface-language";
import { listOf } from "../messages/list-of";
import { t } from "../messages/t";
import type { NamedFilter } from "./name-filter";

/** A filter in words, for its name when it is saved and for the title of its feed; empty for the whole library. */
export function filterInWords({ filter, names }: Omit<NamedFilter, "notes">): string {
  const { query, after, before, undated, read, saved } = filter;
  const anyOf = new Intl.ListFormat(interfaceLocale(), { type: "disjunction" });
  const typed = printQuery(query);
  // a query that uses the grammar is quoted as typed
  const parts = typed ? [/[":()]|^-| -/.test(typed) ? typed : t("filters.quoted", { words: typed })] : [];
  for (const facet of FACET_NAMES) {
    const { include, exclude } = filter.facets[facet];
    const named = (values: string[]) => anyOf.format(values.map((value) => nameOf(names, facet, value)));
    if (include.length > 0) parts.push(named(include));
    if (exclude.length > 0) parts.push(t("filters.words.not", { name: named(exclude) }));
  }
  if (read !== null) parts.push(t(read ? "filters.words.read" : "filters.words.unread"));
  if (saved !== null) parts.push(t(saved ? "filters.words.saved" : "filters.words.notSaved"));
  if (after) parts.push(t("filters.words.from", { date: after }));
  if (before) parts.push(t("filters.words.before", { date: before }));
  if (undated) parts.push(t("filters.words.undated"));
  return listOf(parts);
}

function nameOf(names: NamedFilter["names"], facet: Facet, value: string): string {
  const name = names[facet][value] ?? value;
  return FACETS[facet].source.kind === "length" ? t("filters.words.length", { length: name }) : name;
}
