import { LINK_KIND, type LinkKind } from "./link-kinds";

/** A link that may be shown: its kind, and whether the owner has decided on it. */
type Shown = { kind: LinkKind; decided?: string | null };

/** The most links that are shown of those that claim no more than a topic. */
const MOST = 5;

/**
 * Leaves out all but the best links of filler kinds (same topic). Those that the owner has decided on stay.
 * @param links best first
 */
export function dropFillers<Link extends Shown>(links: readonly Link[]): Link[] {
  let room = MOST;
  return links.filter(({ kind, decided }) => {
    if (!LINK_KIND[kind].filler || decided) return true;
    room -= 1;
    return room >= 0;
  });
}
