import type { RowTypes } from "../articles/row-types";
import type { ValueLists } from "../articles/value-lists";
import type { Selection } from "../match/selection";
import { type Counted, TopList } from "./top-list";
import type { ValueOrder } from "./value-order";

/** The values of one type in a list, with the type of every row of the list. */
export type ListedValues = { lists: ValueLists; types: RowTypes; type: number; order: ValueOrder };

/** The cost of counting one value of an article, in the unit of ValueLists.costOf. */
const TALLY_STEP = 3;
/** Up to this many values of later articles are counted one by one. */
const MAX_FRESH = 1_000;

/**
 * The values that most of the selected articles have, with exact counts. For few articles, values are counted article by article; for
 * many, value by value from the commonest on, until no further value can be among the top, since none is in more of the selected
 * articles than in all of them (Fagin's threshold).
 */
export function topValues(selection: Selection, values: ListedValues, most: number): Counted[] {
  const { lists, order } = values;
  if (most <= 0 || selection.size === 0) return [];
  const tallyCost = selection.steps * lists.valuesEach * TALLY_STEP + 1.5 * lists.totals.length;
  if (!selection.isAll) {
    const share = selection.size / selection.index.articles;
    const least = share * (order.sizes[Math.min(most, order.sizes.length) - 1] ?? 0);
    const found =
      order.costAbove(least) < tallyCost ? topByThreshold(selection, values, most, 2 * tallyCost) : null;
    if (found) return found;
  }
  const counts = selection.isAll ? lists.totals : selection.countLists(lists);
  const top = new TopList(most);
  const offer = (value: number) => {
    const articles = counts[value] ?? 0;
    if (articles > 0) top.offer(value, articles);
  };
  for (const value of order.values) offer(value);
  for (const value of lists.newValues.slice(order.newValues))
    if (values.types.typeOf(value) === values.type) offer(value);
  return top.list;
}

/** Counts value by value; null once that has cost more than counting by article would. */
function topByThreshold(
  { bits }: Selection,
  { lists, types, type, order }: ListedValues,
  most: number,
  budget: number,
): Counted[] | null {
  const fresh = lists.freshIn(bits);
  if (fresh.size > MAX_FRESH) return null;
  const top = new TopList(most);
  for (const value of fresh) if (types.typeOf(value) === type) top.offer(value, lists.countIn(bits, value));
  let spent = 0;
  for (let at = 0; at < order.values.length; at++) {
    if ((order.sizes[at] ?? 0) < top.least) return top.list;
    const value = order.values[at] ?? 0;
    if (fresh.has(value)) continue;
    spent += lists.costOf(value);
    if (spent > budget) return null;
    const articles = lists.countIn(bits, value);
    if (articles > 0) top.offer(value, articles);
  }
  return top.list;
}
