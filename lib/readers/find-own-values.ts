import "server-only";
import type { Facet } from "../filters/facets";
import { type FindView, findView } from "../filters/find-view";
import type { QueryValues } from "../filters/parse-filter";
import { aroundStart, wholeHrefOf } from "./open-saved";
import { getReader } from "./reader";
import { listSavedFilters } from "./saved-filters";

/** A facet's values as the reader who asks is to see them: counted by their own marks, leading around their start page. */
export async function findOwnValues(facet: Facet, values: QueryValues): Promise<FindView> {
  const reader = await getReader();
  const [view, saved] = await Promise.all([findView(facet, values, reader), listSavedFilters(reader)]);
  return aroundStart(view, wholeHrefOf(saved));
}
