import "server-only";
import { listValues, printFilter } from "../../filters/article-filter";
import { FACETS, type Facet } from "../../filters/facets";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { cleanText } from "../../filters/query/tokens";
import { nameFilter } from "../../index/name-filter";
import { type ValueLinks, type ValueView, viewLinks, viewValue } from "../rail/rail-view";
import { findValues, LONGEST_FIND, MOST_FOUND } from "./find-values";

/** A page of the values of a facet, or of those that a text finds. */
export type FindView = {
  facet: Facet;
  label: string;
  find: string;
  values: ValueView[];
  links: ValueLinks;
  /** How many there are, in words. */
  said: string;
  notes: string[];
  /** What the form must carry along, and where the library is with what is chosen so far. */
  hidden: { name: string; value: string }[];
  backHref: string;
};

/** Reads an address that looks for values of a facet, and answers it. */
export async function findView(facet: Facet, values: QueryValues, reader: string | null): Promise<FindView> {
  const asked = parseFilter(values);
  const named = await nameFilter(asked.filter);
  const { filter } = named;
  const find = cleanText([values.find ?? ""].flat().at(-1) ?? "").slice(0, LONGEST_FIND);
  const found = await findValues(filter, reader, facet, find);
  return {
    facet,
    label: FACETS[facet].label,
    find,
    values: found.values.map((value) => viewValue(filter, facet, value)),
    links: viewLinks(filter, facet),
    said: sayFound(facet, find, found.values.length, found.total),
    notes: [...asked.notes, ...named.notes, ...(found.note ? [found.note] : [])],
    hidden: [...(asked.typed ? [{ name: "q", value: asked.typed }] : []), ...listValues(asked.given)],
    backHref: `/${printFilter(filter)}`,
  };
}

/** "12 people", "the 200 people with most articles, of 1,340". */
export function sayFound(facet: Facet, find: string, shown: number, total: number | null): string {
  const { one, many } = FACETS[facet];
  const called = find ? ` called “${find}”` : "";
  if (shown === 0) return `No ${one}${called} is in these articles.`;
  if (total === shown) return `${shown} ${shown === 1 ? one : many}${called}.`;
  const of = total === null ? "" : `, of ${total.toLocaleString("en")}`;
  return `The ${MOST_FOUND} ${many}${called} with most articles${of}. Type more of a name to see others.`;
}
