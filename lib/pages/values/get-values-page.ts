import "server-only";
import type { Facet } from "../../filters/facets";
import type { QueryValues } from "../../filters/parse-filter";
import { getReader } from "../../readers/reader";
import { listSavedFilters } from "../../readers/saved-filters";
import { aroundStart, wholeHrefOf } from "../library/saved-on-library-page";
import { type FindView, findView } from "./find-view";

/** A facet's values as the reader who asks is to see them: counted by their own marks, leading around their start page. */
export async function findOwnValues(facet: Facet, values: QueryValues): Promise<FindView> {
  const reader = await getReader();
  const [view, saved] = await Promise.all([findView(facet, values, reader), listSavedFilters(reader)]);
  return aroundStart(view, wholeHrefOf(saved));
}
