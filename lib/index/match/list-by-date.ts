import type { Sort } from "../../filters/article-filter";
import type { Cursor } from "../../filters/cursor";
import type { ArticleIndex } from "../articles/article-index";
import { byDate } from "../articles/article-order";
import { bisect } from "../articles/bisect";
import { type Bits, hasBit } from "../articles/bits";

type Placed = { id: number; order: number | null };

function placeOf(index: ArticleIndex, ordinal: number): Placed {
  const order = index.orderOf(ordinal);
  return { id: index.idOf(ordinal), order: Number.isNaN(order) ? null : order };
}

/** The ordinals of a set in a range, ascending or descending. */
function* walk(bits: Bits, from: number, to: number, backwards: boolean): Generator<number> {
  if (backwards) {
    for (let at = to - 1; at >= from; at--)
      if ((at & 31) === 31 && !bits[at >>> 5]) at -= 31;
      else if (hasBit(bits, at)) yield at;
  } else
    for (let at = from; at < to; at++)
      if ((at & 31) === 0 && !bits[at >>> 5]) at += 31;
      else if (hasBit(bits, at)) yield at;
}

/** The first ordinal not before a place in the order of dates, among those that the index was built from. */
function ordinalAt(index: ArticleIndex, place: Placed): number {
  const { base, dated } = index.stored;
  const [from, to] = place.order === null ? [dated, base] : [0, dated];
  return bisect(from, to, (at) => byDate(placeOf(index, at), place) < 0);
}

/**
 * The articles of a set after a cursor by date, oldest or newest first, those without a date last in both cases.
 * @returns their numbers and places, at most `most`
 */
export function listByDate(
  index: ArticleIndex,
  bits: Bits,
  sort: Exclude<Sort, "relevance">,
  cursor: Cursor | null,
  most: number,
): Placed[] {
  const { base, dated } = index.stored;
  const newest = sort === "newest";
  const compare = (a: Placed, b: Placed): number => {
    if (a.order === null || b.order === null) if (a.order !== b.order) return a.order === null ? 1 : -1;
    return newest ? byDate(b, a) : byDate(a, b);
  };
  const isAfter = (place: Placed) => !cursor || compare(place, cursor) > 0;
  const later: Placed[] = [];
  for (const at of walk(bits, base, index.size, false)) {
    const place = placeOf(index, at);
    if (isAfter(place)) later.push(place);
  }
  later.sort(compare);
  const start = cursor ? ordinalAt(index, cursor) : newest ? dated : 0;
  const [from, to] = newest ? [0, Math.min(start + 1, dated)] : [start, dated];
  const [undatedFrom, undatedTo] =
    cursor?.order === null ? (newest ? [dated, Math.min(start + 1, base)] : [start, base]) : [dated, base];
  const ranges = [
    ...(cursor?.order === null ? [] : [walk(bits, from, to, newest)]),
    walk(bits, undatedFrom, undatedTo, newest),
  ];
  const listed: Placed[] = [];
  for (const range of ranges)
    for (const at of range) {
      const place = placeOf(index, at);
      if (!isAfter(place)) continue;
      while (later[0] && compare(later[0], place) < 0 && listed.length < most)
        listed.push(...later.splice(0, 1));
      if (listed.length >= most) return listed;
      listed.push(place);
    }
  return [...listed, ...later].slice(0, most);
}
