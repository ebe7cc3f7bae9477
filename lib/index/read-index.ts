import {
  ARTICLE_COLUMNS,
  countArticles,
  countValues,
  eachArticle,
  eachMember,
  eachValue,
  MEMBER_FACETS,
} from "../db/articles/index-rows";
import { yieldToEventLoop } from "../db/event-loop";
import type { Connection } from "../db/statements";
import { CODE_FACETS, isCode, LIST_NAMES, type ListName, recordOf } from "../filters/facets";
import { Codes } from "./articles/codes";
import { makeArrays, type StoredIndex } from "./articles/stored-index";
import { listsOf, type StoredLists } from "./articles/value-lists";

/** How many rows are read before the process can do something else: some hundredths of a second. */
const BATCH = 20_000;

/**
 * Builds the index from the library, in one transaction of the given connection, which must have no other use. Takes seconds for a
 * million articles, during which the process can do other things.
 */
export async function readIndex(connection: Connection): Promise<StoredIndex> {
  const base = countArticles(connection);
  const arrays = makeArrays(base);
  const codes = recordOf(CODE_FACETS, () => new Codes());
  const columns = ARTICLE_COLUMNS.map((facet) => ({
    values: arrays.columns[facet],
    codes: isCode(facet) ? codes[facet] : null,
  }));
  let [at, dated] = [0, 0];
  for (const [id, order, words, ...values] of eachArticle(connection)) {
    arrays.ids[at] = id;
    arrays.orders[at] = order ?? Number.NaN;
    arrays.words[at] = Math.max(0, words);
    // a million rows: no iterator for each of them
    for (let place = 0; place < columns.length; place++) {
      const [column, value] = [columns[place], values[place] ?? null];
      if (column)
        column.values[at] = column.codes
          ? column.codes.numberOf(value === null ? null : String(value))
          : Number(value);
    }
    if (order !== null) dated++;
    if (++at % BATCH === 0) await yieldToEventLoop();
  }
  const ordinals = ordinalsOf(arrays.ids.subarray(0, base));
  for (const facet of MEMBER_FACETS)
    for (const [article, value] of eachMember(connection, facet))
      arrays.columns[facet][ordinals[article] ?? 0] = value;
  const lists = recordOf(LIST_NAMES, () => listsOf([]));
  for (const list of LIST_NAMES) lists[list] = await readLists(connection, list, ordinals, base);
  return { ...arrays, base, dated, codes: recordOf(CODE_FACETS, (facet) => codes[facet].known), lists };
}

function ordinalsOf(ids: Uint32Array): Uint32Array {
  let largest = 0;
  for (const id of ids) largest = Math.max(largest, id);
  const ordinals = new Uint32Array(largest + 1);
  for (let at = 0; at < ids.length; at++) ordinals[ids[at] ?? 0] = at;
  return ordinals;
}

/** Reads the articles of each value, and turns them into the values of each article. */
async function readLists(
  connection: Connection,
  list: ListName,
  ordinals: Uint32Array,
  base: number,
): Promise<StoredLists> {
  const total = countValues(connection, list);
  const members = new Uint32Array(total);
  const ends: [number, number][] = [];
  const offsets = new Uint32Array(base + 1);
  let at = 0;
  let last = 0;
  for (const [number, articles] of eachValue(connection, list)) {
    for (const article of articles) {
      const ordinal = ordinals[article] ?? 0;
      members[at++] = ordinal;
      offsets[ordinal + 1] = (offsets[ordinal + 1] ?? 0) + 1;
    }
    ends.push([number, at]);
    if (at - last > BATCH) {
      last = at;
      await yieldToEventLoop();
    }
  }
  for (let ordinal = 0; ordinal < base; ordinal++)
    offsets[ordinal + 1] = (offsets[ordinal + 1] ?? 0) + (offsets[ordinal] ?? 0);
  const values = new Uint32Array(total);
  const next = offsets.slice();
  at = 0;
  for (const [number, end] of ends)
    for (; at < end; at++) {
      const ordinal = members[at] ?? 0;
      const place = next[ordinal] ?? 0;
      values[place] = number;
      next[ordinal] = place + 1;
    }
  return { offsets, values };
}
