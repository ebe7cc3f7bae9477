import "server-only";
import { findNames } from "../../db/facets/find-names";
import type { Connection } from "../../db/statements";
import type { ArticleFilter } from "../../filters/article-filter";
import { type Facet, isStored } from "../../filters/facets";
import { countFacet, countGiven, type ValueCount } from "../../index/count/count-facets";
import { TooCostly } from "../../index/match/filter-context";
import type { Matches } from "../../index/match/matches";
import { withMatches } from "../../index/open-index";
import { t } from "../../messages/t";
import { nameKey } from "../../text/normalise";
import { type FacetCount, inOrder, nameValues } from "../rail/list-facets";

/** The most values listed. */
export const MAX_FOUND = 200;
/** The longest name to search for, in characters. */
export const MAX_FIND_LENGTH = 80;

/** The values of a facet whose names contain a text, those with most articles first. `total`: null if it is not known. */
export type FoundValues = { values: FacetCount[]; total: number | null; note: string | null };

function countFound(matches: Matches, connection: Connection, facet: Facet, find: string): FoundValues {
  const listed = (values: readonly ValueCount[], total: number | null): FoundValues => ({
    values: inOrder(facet, nameValues(connection, facet, values)),
    total,
    note: null,
  });
  if (find === "") {
    const { values } = countFacet(matches, facet, MAX_FOUND);
    return listed(values, values.length < MAX_FOUND ? values.length : null);
  }
  if (isStored(facet)) {
    const counted = countGiven(matches, facet, findNames(connection, facet, find));
    return listed(counted.slice(0, MAX_FOUND), counted.length);
  }
  // the names of codes are not in the store, so all of them are compared
  const { values } = countFacet(matches, facet, Number.POSITIVE_INFINITY);
  const key = nameKey(find);
  const named = inOrder(facet, nameValues(connection, facet, values)).filter(({ name }) =>
    nameKey(name).includes(key),
  );
  return { values: named.slice(0, MAX_FOUND), total: named.length, note: null };
}

/**
 * Finds values of a facet by name. Their articles are counted over those that match the rest of the filter.
 * @param find a name or part of one, in either script; empty: the values with most articles
 */
export function findValues(
  filter: ArticleFilter,
  reader: string | null,
  facet: Facet,
  find: string,
): Promise<FoundValues> {
  return withMatches(filter, reader, (matches, connection) =>
    countFound(matches, connection, facet, find),
  ).catch((error: unknown) => {
    if (error instanceof TooCostly) return { values: [], total: null, note: t("filters.tooCostly") };
    throw error;
  });
}
