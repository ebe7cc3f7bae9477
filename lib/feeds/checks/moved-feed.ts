/** Where a feed was permanently redirected to, and at how many checks in a row. */
export type Move = { to: string; times: number };

/** Once may be a mistake, or the login page of a network; three checks are hours apart. */
export const CHECKS_TO_BELIEVE = 3;

/**
 * Counts the permanent redirects (301, 308) of a feed.
 * @param before what was counted up to the last check
 * @param to where this check was redirected to for good and found the feed; null if it was not
 * @returns what to keep, and the feed's new address once it is believed
 */
export function countMove(
  before: Move | null,
  to: string | null,
): { move: Move | null; movedTo: string | null } {
  if (to === null) return { move: null, movedTo: null };
  const times = before?.to === to ? before.times + 1 : 1;
  return times >= CHECKS_TO_BELIEVE ? { move: null, movedTo: to } : { move: { to, times }, movedTo: null };
}
