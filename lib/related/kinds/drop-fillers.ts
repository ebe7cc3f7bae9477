import { LINK_KIND, type LinkKind } from "./link-kinds";

/** A link that may be shown: its kind and score, whether the dates of both articles are known, and what the owner has decided on it. */
type Shown = { kind: LinkKind; score: number; dated: boolean; decided?: string | null };

/** A list with this many links of other kinds is long enough; a shorter one is filled up to twice this length. */
const LONG_ENOUGH = 5;
/** A link with this score is shown even in a long list. */
const SURE = 0.06;

/**
 * Leaves out links of filler kinds (same topic) where a list is long enough without them. They stay where a date is unknown,
 * since nothing can then be said of before and after, and where the owner has decided on them.
 * @param links best first
 */
export function dropFillers<Link extends Shown>(links: readonly Link[]): Link[] {
  const others = links.filter(({ kind }) => !LINK_KIND[kind].filler).length;
  let room = others >= LONG_ENOUGH ? 0 : 2 * LONG_ENOUGH - others;
  return links.filter(({ kind, score, dated, decided }) => {
    if (!LINK_KIND[kind].filler || !dated || decided || score >= SURE) return true;
    room -= 1;
    return room >= 0;
  });
}
