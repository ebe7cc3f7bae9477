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

/** The set's ordinals of one stretch, forwards or backwards. */
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

/** The first ordinal that the index was made with and that does not come before a place in the order of dates. */
function ordinalAt(index: ArticleIndex, place: Placed): number {
  const { base, dated } = index.stored;
  const [from, to] = place.order === null ? [dated, base] : [0, dated];
  return bisect(from, to, (at) => byDate(placeOf(index, at), place) < 0);
}

/**
 * The articles of a set by date, oldest or newest first, those without a date last in both; beginning behind a cursor.
 * @returns numbers of articles with their places, at most `most`
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
  const isBehind = (place: Placed) => !cursor || compare(place, cursor) > 0;
  const later: Placed[] = [];
  for (const at of walk(bits, base, index.size, false)) {
    const place = placeOf(index, at);
    if (isBehind(place)) later.push(place);
  }
  later.sort(compare);
  const start = cursor ? ordinalAt(index, cursor) : newest ? dated : 0;
  const [from, to] = newest ? [0, Math.min(start + 1, dated)] : [start, dated];
  const [undatedFrom, undatedTo] =
    cursor?.order === null ? (newest ? [dated, Math.min(start + 1, base)] : [start, base]) : [dated, base];
  const stretches = [
    ...(cursor?.order === null ? [] : [walk(bits, from, to, newest)]),
    walk(bits, undatedFrom, undatedTo, newest),
  ];
  const listed: Placed[] = [];
  for (const stretch of stretches)
    for (const at of stretch) {
      const place = placeOf(index, at);
      if (!isBehind(place)) continue;
      while (later[0] && compare(later[0], place) < 0 && listed.length < most)
        listed.push(...later.splice(0, 1));
      if (listed.length >= most) return listed;
      listed.push(place);
    }
  return [...listed, ...later].slice(0, most);
}
