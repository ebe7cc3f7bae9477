/**
 * How articles thread into stories, one at a time as they come in.
 *
 * Single-pass clustering as in topic detection and tracking (Allan, Papka and Lavrenko 1998), in the form that holds for
 * news streams in several languages (Miranda et al. 2018: compare with what a story is about, then merge stories), over the
 * typed links of lib/related in the place of plain likeness (event threading: Nallapati et al. 2004). A newcomer joins by
 * two tests, and both must hold:
 * - ties: the mean of its three strongest ties into the story (as many as the story has, where that is fewer). Single-link
 *   clustering, one tie being enough, chains everything into one; average-link over all members closes a story that has run
 *   for years to what happens next in it. Three nearest members are between the two.
 * - core: what it holds of the rare terms that the story's articles share (core.ts). So what is tied to three members that
 *   were themselves at the rim does not come in.
 * An article that is in stays in down to a lower bound, so that what is near a threshold does not go in and out.
 */

/**
 * One of an article's ties. Articles of one `piece` are translations of one another and count once. `across`: to an article
 * in another language. `sure`: a translation or near-copy. `told`: somebody tells the same event or cites the other, so it is
 * more than likeness; `retells`: the same event.
 */
export type Tie = {
  id: number;
  piece: number;
  story: number | null;
  strength: number;
  across: boolean;
  sure: boolean;
  told: boolean;
  retells: boolean;
};

/** A story that an article is tied to: how many pieces it has, and what share of its core the article holds (null: no word of it is in the article's language). */
export type StoryAsked = { id: number; pieces: number; fit: number | null };

export type Decision =
  | { does: "join"; story: number }
  | { does: "found"; others: Tie[] }
  | { does: "nothing" };

const NEAREST = 3;

/**
 * Fitted by eye on the samples, whose stories are known, and on a library of 800 articles on one war, where everything is
 * of one subject: of what belongs, nearly all is over these, of what is of the same subject alone nearly nothing is.
 */
export const BOUNDS = {
  /** Ties into a story, and what share of its core an article holds: at least so much of each, and so much of both. */
  join: 0.18,
  fit: 0.15,
  both: 0.58,
  /** Before two stories are one, their articles share so much of the core. */
  mergeFit: 0.2,
  /** How much a share of the core counts beside ties. */
  fitWeight: 1.5,
  /** So strong is the tie of two tellings of one event, or of a citing article that is about the same. */
  retold: 0.7,
  /** A tie across languages, where words cannot be compared. */
  across: 0.25,
  /** Two articles of no story begin one; where they are only alike, they share so many terms that are rare in the library. */
  found: 0.25,
  foundTerms: 2,
  /** What one outlet alone tells, and does not refer to itself, must be about so much: its reports of a kind are alike anyway. */
  aloneWeight: 2.5,
  /** What is in stays in down to this share of the bounds. */
  stay: 0.5,
} as const;

/** The mean of the strongest ties, of as many as there could be: what is missing counts as none. */
export function support(ties: readonly Tie[], pieces: number): number {
  const strongest = new Map<number, number>();
  for (const { piece, strength } of ties) strongest.set(piece, Math.max(strength, strongest.get(piece) ?? 0));
  const asked = Math.max(1, Math.min(NEAREST, pieces));
  const nearest = [...strongest.values()].sort((a, b) => b - a).slice(0, asked);
  return nearest.reduce((sum, strength) => sum + strength, 0) / asked;
}

/** How well an article belongs to a story, over 0 where it does at all. @param ease below 1 for one that is in already */
export function belonging(ties: readonly Tie[], story: StoryAsked, ease = 1): number {
  const into = ties.filter((tie) => tie.story === story.id);
  if (into.some(({ sure }) => sure)) return 1;
  const { pieces, fit } = story;
  const strongestAcross = Math.max(0, ...into.filter(({ across }) => across).map(({ strength }) => strength));
  if (fit === null && strongestAcross >= BOUNDS.across * ease) return strongestAcross;
  // Who tells a member's event once more belongs where it does; else one tie alone, however strong, says that two articles
  // belong together, not that this one belongs to the story.
  const retold = Math.max(0, ...into.filter(({ told }) => told).map(({ strength }) => strength));
  const single = new Set(into.map(({ piece }) => piece)).size < 2;
  if (ease === 1 && pieces >= NEAREST && single && retold < BOUNDS.retold) return 0;
  const tied = Math.max(support(into, pieces), retold >= BOUNDS.retold ? retold / 2 : 0);
  return fits(tied, fit, pieces, ease) ? tied + BOUNDS.fitWeight * (fit ?? BOUNDS.fit) : 0;
}

/** Both tests at once: the more an article is tied, the less it need hold of the core, and the other way round. */
function fits(tied: number, fit: number | null, pieces: number, ease: number): boolean {
  if (tied < BOUNDS.join * ease) return false;
  // Of one other piece alone nothing is known but the tie with it, and in another language there is no core.
  if (fit === null || pieces <= 1) return true;
  return fit >= BOUNDS.fit * ease && tied + BOUNDS.fitWeight * fit >= BOUNDS.both * ease;
}

/**
 * The story that an article of another one goes over to: where its event is told, while nobody tells it in its own, as it
 * is where the first tellings came in after what they lead to. Null where it stays.
 */
export function betterPlace(
  ties: readonly Tie[],
  stories: readonly StoryAsked[],
  own: number,
): number | null {
  if (ties.some(({ story, retells, sure }) => story === own && (retells || sure))) return null;
  const retold = new Set(ties.flatMap(({ story, retells, sure }) => (retells || sure ? (story ?? []) : [])));
  const [best] = stories
    .filter(({ id }) => retold.has(id))
    .map((story) => ({ id: story.id, value: belonging(ties, story) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.id - b.id);
  return best?.id ?? null;
}

/** What becomes of an article that is in no story. Of those that it may begin one with the best tied comes first. */
export function decideStory(ties: readonly Tie[], stories: readonly StoryAsked[]): Decision {
  const fitting = stories
    .map((story) => ({ id: story.id, value: belonging(ties, story) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.id - b.id);
  const [best] = fitting;
  // A piece and its translation tell the same: they need another piece to be a story.
  const free = ties
    .filter(({ story, strength, sure }) => story === null && !sure && strength >= BOUNDS.found)
    .sort((a, b) => b.strength - a.strength || a.id - b.id);
  if (best) return { does: "join", story: best.id };
  return free.length > 0 ? { does: "found", others: free } : { does: "nothing" };
}

/**
 * Whether two stories are one, by what the articles of the smaller one have to do with the larger: the mean of their ties
 * into it, and of what they hold of its core (null: no word of it is in their languages).
 * @param between `pieces`: how many the larger one has
 */
export const areOne = ({
  tied,
  fit,
  pieces,
}: {
  tied: number;
  fit: number | null;
  pieces: number;
}): boolean => (fit === null ? tied >= BOUNDS.across : fit >= BOUNDS.mergeFit && fits(tied, fit, pieces, 1));
