/**
 * How articles thread into stories, one at a time as they come in.
 *
 * Single-pass clustering as in topic detection and tracking (Allan, Papka and Lavrenko 1998), in the form that works
 * for multilingual news streams (Miranda et al. 2018: compare with what a story is about, then merge stories), over
 * the typed links of lib/related instead of plain likeness (event threading: Nallapati et al. 2004). A new article
 * joins if it passes two tests:
 * - ties: the mean of its three strongest ties into the story (or as many as the story has). Single-link clustering,
 *   where one tie is enough, chains everything into one story; average-link over all members closes a story that has
 *   run for years to what happens next. The three nearest members are between the two.
 * - core: its share of the rare terms that the story's articles have in common (shared-terms.ts), so that an article
 *   tied to three members at the edge of the story does not join.
 * An article in a story stays until it falls below lower bounds, so that articles near a threshold do not flip in and
 * out.
 */

/**
 * One of an article's ties. Articles of one `piece` are translations of one another and count once. `across`: to an
 * article in another language. `sure`: a translation or near-copy. `anchored`: by a common event or a citation, so it
 * is more than likeness. `sameEvent`: both report the same event.
 */
export type Tie = {
  id: number;
  piece: number;
  story: number | null;
  strength: number;
  across: boolean;
  sure: boolean;
  anchored: boolean;
  sameEvent: boolean;
};

/**
 * A story that an article is tied to: its number of pieces, and the share of its core that the article contains
 * (null: the core has no terms in the article's language).
 */
export type CandidateStory = { id: number; pieces: number; fit: number | null };

export type Decision =
  | { action: "join"; story: number }
  | { action: "begin"; others: Tie[] }
  | { action: "nothing" };

const NEAREST = 3;

/**
 * Fitted by eye on the samples, whose stories are known, and on a library of 800 articles on one war, where
 * everything has one subject: nearly everything that belongs together is above these, hardly anything that only has
 * the subject in common.
 */
export const BOUNDS = {
  /** Minimum support by ties, minimum share of the core, and minimum of both combined. */
  join: 0.18,
  fit: 0.15,
  both: 0.58,
  /** Minimum share of the core that the articles of two stories have in common before the stories merge. */
  mergeFit: 0.2,
  /** Weight of the share of the core relative to ties. */
  fitWeight: 1.5,
  /** Minimum strength of a tie by a common event or citation that is enough by itself. */
  anchored: 0.7,
  /** Minimum strength of a tie by likeness that is enough by itself, and minimum share of the core beside it. */
  alone: { tie: 0.7, fit: 0.35 },
  /** Minimum strength of a tie across languages, where words cannot be compared. */
  across: 0.25,
  /**
   * Minimum strength of a tie with which two articles begin a story; if they are only alike, minimum number of shared
   * terms that are rare in the library.
   */
  begin: 0.25,
  beginTerms: 2,
  /**
   * Minimum core weight of a story from a single outlet that does not refer to itself: its reports of a kind are
   * alike anyway.
   */
  aloneWeight: 2.5,
  /** An article or story stays down to this share of the bounds. */
  stay: 0.5,
} as const;

/** The mean of the strongest ties, over as many as there could be: a missing tie counts as 0. */
export function support(ties: readonly Tie[], pieces: number): number {
  const strongest = new Map<number, number>();
  for (const { piece, strength } of ties) strongest.set(piece, Math.max(strength, strongest.get(piece) ?? 0));
  const candidates = Math.max(1, Math.min(NEAREST, pieces));
  const nearest = [...strongest.values()].sort((a, b) => b - a).slice(0, candidates);
  return nearest.reduce((sum, strength) => sum + strength, 0) / candidates;
}

/**
 * How well an article belongs to a story, above 0 if it belongs at all. @param ease below 1 for an article that is
 * already in it
 */
export function belonging(ties: readonly Tie[], story: CandidateStory, ease = 1): number {
  const into = ties.filter((tie) => tie.story === story.id);
  if (into.some(({ sure }) => sure)) return 1;
  const { pieces, fit } = story;
  const strongestAcross = Math.max(0, ...into.filter(({ across }) => across).map(({ strength }) => strength));
  if (fit === null && strongestAcross >= BOUNDS.across * ease) return strongestAcross;
  // An article anchored to a member belongs where that member does, and so does one that is very much like a member and has much of
  // what the story's articles have in common. Otherwise a single tie, however strong, shows that two articles belong together, not that
  // this one belongs to the story.
  const anchored = Math.max(0, ...into.filter(({ anchored }) => anchored).map(({ strength }) => strength));
  const single = new Set(into.map(({ piece }) => piece)).size < 2;
  const central = (fit ?? 0) >= BOUNDS.alone.fit && support(into, 1) >= BOUNDS.alone.tie;
  if (ease === 1 && pieces >= NEAREST && single && anchored < BOUNDS.anchored && !central) return 0;
  const tied = Math.max(support(into, pieces), anchored >= BOUNDS.anchored ? anchored / 2 : 0);
  return fits(tied, fit, pieces, ease) ? tied + BOUNDS.fitWeight * (fit ?? BOUNDS.fit) : 0;
}

/** Both tests at once: the stronger the ties, the less of the core is needed, and vice versa. */
function fits(tied: number, fit: number | null, pieces: number, ease: number): boolean {
  if (tied < BOUNDS.join * ease) return false;
  // A story with only one other piece has only the tie with it, and in another language there is no core.
  if (fit === null || pieces <= 1) return true;
  return fit >= BOUNDS.fit * ease && tied + BOUNDS.fitWeight * fit >= BOUNDS.both * ease;
}

/**
 * The story that an article of another story moves to: one that covers its event, while its own does not. This
 * happens when the first reports of an event arrive after articles on its consequences. Null if it stays.
 */
export function betterPlace(
  ties: readonly Tie[],
  stories: readonly CandidateStory[],
  own: number,
): number | null {
  if (ties.some(({ story, sameEvent, sure }) => story === own && (sameEvent || sure))) return null;
  const anchored = new Set(
    ties.flatMap(({ story, sameEvent, sure }) => (sameEvent || sure ? (story ?? []) : [])),
  );
  const [best] = stories
    .filter(({ id }) => anchored.has(id))
    .map((story) => ({ id: story.id, value: belonging(ties, story) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.id - b.id);
  return best?.id ?? null;
}

/**
 * Decides what happens to an article that is in no story. The best tied of the articles that it may begin one with
 * comes first.
 */
export function decideStory(ties: readonly Tie[], stories: readonly CandidateStory[]): Decision {
  const fitting = stories
    .map((story) => ({ id: story.id, value: belonging(ties, story) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.id - b.id);
  const [best] = fitting;
  // An article and its translation are one piece: a story needs another one.
  const free = ties
    .filter(({ story, strength, sure }) => story === null && !sure && strength >= BOUNDS.begin)
    .sort((a, b) => b.strength - a.strength || a.id - b.id);
  if (best) return { action: "join", story: best.id };
  return free.length > 0 ? { action: "begin", others: free } : { action: "nothing" };
}

/**
 * Whether two stories are the same, by how the articles of the smaller one relate to the larger: the mean of their
 * ties into it, and of their shares of its core (null: the core has no terms in their languages).
 * @param between `pieces`: the larger story's number of pieces
 */
export const areSameStory = ({
  tied,
  fit,
  pieces,
}: {
  tied: number;
  fit: number | null;
  pieces: number;
}): boolean => (fit === null ? tied >= BOUNDS.across : fit >= BOUNDS.mergeFit && fits(tied, fit, pieces, 1));
