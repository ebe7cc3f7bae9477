import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { listValues } from "../../filters/article-filter";
import { type Facet, isFacet } from "../../filters/facets";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { cleanText } from "../../filters/query/tokens";
import { nameFilter } from "../../index/name-filter";
import { sayProblem } from "../../index/say-problem";
import { t } from "../../messages/t";
import { getReaderAddresses } from "../addresses/reader-addresses";
import { type Frame, getFrame } from "../frame/get-frame";
import { type ValueView, viewValue } from "../rail/rail-view";
import { findValues, MAX_FIND_LENGTH, MAX_FOUND } from "./find-values";

/** The values of a facet that match a name typed by the reader, or all of them. */
export type ValuesPage = {
  frame: Frame;
  metadata: Metadata;
  facet: Facet;
  /** "Filter by person" */
  title: string;
  find: string;
  values: ValueView[];
  /** How many there are, in words. */
  summary: string;
  notes: string[];
  /** Hidden fields of the form: what it must keep of the address. */
  hidden: { name: string; value: string }[];
  /** The library with the filter chosen so far. */
  backHref: string;
};

/** What the rail shows while the reader types. */
export type FoundValuesJson = Pick<ValuesPage, "values" | "summary">;

/** The page of a facet's values; null where there is no such facet. */
export const getValuesPage = cache(async (name: string, query: QueryValues): Promise<ValuesPage | null> => {
  if (!isFacet(name)) return null;
  const facet = name;
  const asked = parseFilter(query);
  const { filter, notes } = await nameFilter(asked.filter);
  const { reader, hrefOf } = await getReaderAddresses();
  const find = cleanText([query.find ?? ""].flat().at(-1) ?? "").slice(0, MAX_FIND_LENGTH);
  const [found, frame] = await Promise.all([findValues(filter, reader, facet, find), getFrame()]);
  const title = t(`filters.facet.${facet}.by`);
  return {
    ...{ frame, facet, title, find },
    metadata: { title, robots: { index: false } },
    values: found.values.map((value) => viewValue(filter, facet, value, hrefOf)),
    summary: countInWords(facet, find, found.values.length, found.total),
    notes: [...asked.notes.map(sayProblem), ...notes, ...(found.note ? [found.note] : [])],
    hidden: [...(asked.typed ? [{ name: "q", value: asked.typed }] : []), ...listValues(asked.given)],
    backHref: hrefOf(filter),
  };
});

/** Values shown in the rail itself. */
const SHOWN_IN_RAIL = 12;

/** The first values that match, for the rail; null where there is no such facet. */
export async function getValuesJson(name: string, query: QueryValues): Promise<FoundValuesJson | null> {
  const page = await getValuesPage(name, query);
  return page && { values: page.values.slice(0, SHOWN_IN_RAIL), summary: page.summary };
}

/** "12 people called “shoi”.", "The 200 people with most articles, of 1,340." */
function countInWords(facet: Facet, find: string, shown: number, total: number | null): string {
  const count = (values: number) => t(`filters.facet.${facet}.count`, { values });
  if (shown === 0 || total === shown)
    return t(find ? "filters.found.called" : "filters.found.all", { values: count(shown), find });
  return t(total === null ? "filters.found.most" : "filters.found.mostOf", {
    values: count(MAX_FOUND),
    total: total ?? 0,
  });
}
