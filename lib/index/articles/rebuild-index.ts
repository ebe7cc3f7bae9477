import type { ArticleRow } from "../../db/articles/index-rows";
import { CODE_FACETS, COLUMN_FACETS, LIST_NAMES, ROW_FACETS, recordOf } from "../../filters/facets";
import { ArticleIndex } from "./article-index";
import { byDate } from "./article-order";
import { countBits, listBits } from "./bits";
import { Codes } from "./codes";
import { makeArrays } from "./stored-index";
import { listsOf, type StoredLists, type ValueLists } from "./value-lists";

/** The lists of the given ordinals, in their order. */
function gatherLists(lists: ValueLists, ordinals: Uint32Array): StoredLists {
  const offsets = new Uint32Array(ordinals.length + 1);
  for (let at = 0; at < ordinals.length; at++)
    offsets[at + 1] = (offsets[at] ?? 0) + lists.valuesOf(ordinals[at] ?? 0).length;
  const values = new Uint32Array(offsets[ordinals.length] ?? 0);
  for (let at = 0; at < ordinals.length; at++)
    values.set(lists.valuesOf(ordinals[at] ?? 0), offsets[at] ?? 0);
  return { offsets, values };
}

/** The ordinals that are alive, in the order of their articles' dates. */
function inOrder(index: ArticleIndex): Uint32Array {
  const { stored } = index;
  const order = (at: number) => (Number.isNaN(index.orderOf(at)) ? null : index.orderOf(at));
  const compare = (a: number, b: number) =>
    byDate({ id: index.idOf(a), order: order(a) }, { id: index.idOf(b), order: order(b) });
  const all = listBits(index.alive, countBits(index.alive));
  const first = all.findIndex((ordinal) => ordinal >= stored.base);
  if (first < 0) return all;
  // the articles that the index was built from are in order, and too many to sort again
  const later = all.slice(first).sort(compare);
  const merged = new Uint32Array(all.length);
  for (let at = 0, old = 0, next = 0; at < merged.length; at++) {
    const [a, b] = [all[old] ?? 0, later[next]];
    const older = old < first && (b === undefined || compare(a, b) < 0);
    merged[at] = older ? a : (b ?? 0);
    if (older) old++;
    else next++;
  }
  return merged;
}

/** The same articles in an index without dead ordinals and with room for new ones. */
export function rebuildIndex(index: ArticleIndex): ArticleIndex {
  const ordinals = inOrder(index);
  const base = ordinals.length;
  const arrays = makeArrays(base);
  const { stored } = index;
  let dated = 0;
  for (let at = 0; at < base; at++) {
    const from = ordinals[at] ?? 0;
    arrays.ids[at] = stored.ids[from] ?? 0;
    arrays.orders[at] = stored.orders[from] ?? Number.NaN;
    arrays.words[at] = stored.words[from] ?? 0;
    if (!Number.isNaN(arrays.orders[at] ?? Number.NaN)) dated++;
  }
  for (const facet of COLUMN_FACETS) {
    const [values, old] = [arrays.columns[facet], stored.columns[facet]];
    for (let at = 0; at < base; at++) values[at] = old[ordinals[at] ?? 0] ?? 0;
  }
  return new ArticleIndex({
    ...arrays,
    base,
    dated,
    codes: recordOf(CODE_FACETS, (facet) => index.codes[facet].known),
    lists: recordOf(LIST_NAMES, (list) => gatherLists(index.lists[list], ordinals)),
  });
}

/** An index of the given articles, for libraries small enough to be held as rows. */
export function makeIndex(rows: readonly ArticleRow[]): ArticleIndex {
  const sorted = [...rows].sort(byDate);
  const base = sorted.length;
  const arrays = makeArrays(base);
  const codes = recordOf(CODE_FACETS, () => new Codes());
  for (const [at, row] of sorted.entries()) {
    arrays.ids[at] = row.id;
    arrays.orders[at] = row.order ?? Number.NaN;
    arrays.words[at] = row.words;
    for (const facet of ROW_FACETS) arrays.columns[facet][at] = row[facet];
    for (const facet of CODE_FACETS) arrays.columns[facet][at] = codes[facet].numberOf(row[facet]);
  }
  return new ArticleIndex({
    ...arrays,
    base,
    dated: sorted.filter(({ order }) => order !== null).length,
    codes: recordOf(CODE_FACETS, (facet) => codes[facet].known),
    lists: recordOf(LIST_NAMES, (list) => listsOf(sorted.map((row) => row[list]))),
  });
}
