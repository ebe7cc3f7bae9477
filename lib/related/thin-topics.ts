/** A link as it is to be shown: its kind, its score, whether both articles' dates are known, what the owner has said of it. */
type Shown = { kind: string; score: number; dated: boolean; decided?: string | null };

/** With so many links of other kinds a list is not thin; a thin one is filled up to twice as many by what is on the same topic. */
const THIN = 5;
/** What belongs together as surely as this is shown as same topic however full the list is. */
const SURE = 0.06;

/**
 * Leaves out what is merely on the same topic where a list has enough besides. Where a date is not known nothing can be
 * said of before and after, so there it stays; as does what the owner has decided.
 * @param links best first
 */
export function thinTopics<Link extends Shown>(links: readonly Link[]): Link[] {
  const rest = links.filter(({ kind }) => kind !== "sameTopic").length;
  let room = rest >= THIN ? 0 : 2 * THIN - rest;
  return links.filter(({ kind, score, dated, decided }) => {
    if (kind !== "sameTopic" || !dated || decided || score >= SURE) return true;
    room -= 1;
    return room >= 0;
  });
}
