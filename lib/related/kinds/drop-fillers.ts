import { LINK_KIND, type LinkKind } from "./link-kinds";

/** A link that may be shown: its kind, and whether the owner has decided on it. */
type Shown = { kind: LinkKind; decided?: string | null };

/** A link that claims no more than a topic is shown among the first of its list, or not at all. */
const FIRST = 5;

/**
 * Leaves out links of filler kinds (same topic) further down a list. Those that the owner has decided on stay.
 * @param links best first
 */
export const dropFillers = <Link extends Shown>(links: readonly Link[]): Link[] =>
  links.filter(({ kind, decided }, rank) => !LINK_KIND[kind].filler || decided || rank < FIRST);
