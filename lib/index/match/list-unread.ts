import type { ArticleIndex } from "../articles/article-index";
import { type Bits, hasBit } from "../articles/bits";

/** Articles to mark: the first of them, and how many there are in all. */
export type ToMark = { ids: number[]; total: number };

/**
 * The unread articles of a set with numbers up to `upto`: the last added or changed, then the newest by date, then those without a date.
 * @param most the maximum number listed
 */
export function listUnread(
  index: ArticleIndex,
  bits: Bits,
  read: ReadonlySet<number>,
  upto: number,
  most: number,
): ToMark {
  const { base, dated } = index.stored;
  const ids: number[] = [];
  let total = 0;
  const take = (from: number, to: number) => {
    for (let at = to - 1; at >= from; at--) {
      if ((at & 31) === 31 && !bits[at >>> 5]) {
        at -= 31;
        continue;
      }
      if (!hasBit(bits, at)) continue;
      const id = index.idOf(at);
      if (id > upto || read.has(id)) continue;
      total += 1;
      if (ids.length < most) ids.push(id);
    }
  };
  take(base, index.size);
  take(0, dated);
  take(dated, base);
  return { ids, total };
}
