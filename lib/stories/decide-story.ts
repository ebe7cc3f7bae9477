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
 * in another language.
 */
export type Tie = { id: number; piece: number; story: number | null; strength: number; across: boolean };

/** A story that an article is tied to: how many pieces it has, and what share of its core the article holds (null: no word of it is in the article's language). */
export type StoryAsked = { id: number; pieces: number; fit: number | null };

export type Decision =
  | { does: "join"; story: number }
  | { does: "found"; other: number }
  | { does: "nothing" };

const NEAREST = 3;

/**
 * Fitted by eye on the samples, whose stories are known, and on a library of 800 articles on one war, where everything is
 * of one subject: of what belongs, nearly all is over these, of what is of the same subject alone nearly nothing is.
 */
export const BOUNDS = {
  /** Ties into a story, and less where the article holds much of what it is about. */
  join: 0.2,
  joinClose: 0.15,
  close: 0.4,
  /** What an article holds of a story's core. The core of two or three articles holds much by chance. */
  fit: 0.3,
  fitSmall: 0.2,
  small: 3,
  /** A tie across languages, where words cannot be compared. */
  across: 0.25,
  /** Two articles of no story begin one. */
  found: 0.3,
  /** What is in stays in down to this share of the bounds. */
  stay: 0.6,
  /** Translations and near-copies. */
  sure: 0.9,
} as const;

/** The mean of the strongest ties, of as many as there could be: what is missing counts as none. */
export function support(ties: readonly Tie[], pieces: number): number {
  const strongest = new Map<number, number>();
  for (const { piece, strength } of ties) strongest.set(piece, Math.max(strength, strongest.get(piece) ?? 0));
  const asked = Math.max(1, Math.min(NEAREST, pieces));
  const nearest = [...strongest.values()].sort((a, b) => b - a).slice(0, asked);
  return nearest.reduce((sum, strength) => sum + strength, 0) / asked;
}

const isSure = ({ strength }: Tie): boolean => strength >= BOUNDS.sure;

/** How well an article belongs to a story, over 0 where it does at all. @param ease below 1 for one that is in already */
export function belonging(ties: readonly Tie[], story: StoryAsked, ease = 1): number {
  const into = ties.filter((tie) => tie.story === story.id);
  if (into.some(isSure)) return 1;
  const { pieces, fit } = story;
  const strongestAcross = Math.max(0, ...into.filter(({ across }) => across).map(({ strength }) => strength));
  if (fit === null && strongestAcross >= BOUNDS.across * ease) return strongestAcross;
  const tied = support(into, pieces);
  const close = (fit ?? 0) >= BOUNDS.close;
  const fits = fit === null || fit >= ease * (pieces <= BOUNDS.small ? BOUNDS.fitSmall : BOUNDS.fit);
  return fits && tied >= ease * (close ? BOUNDS.joinClose : BOUNDS.join) ? tied * (0.5 + (fit ?? 0.5)) : 0;
}

/** What becomes of an article that is in no story. */
export function decideStory(ties: readonly Tie[], stories: readonly StoryAsked[]): Decision {
  const fitting = stories
    .map((story) => ({ id: story.id, value: belonging(ties, story) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.id - b.id);
  const [best] = fitting;
  if (best) return { does: "join", story: best.id };
  const free = ties
    .filter(({ story, strength }) => story === null && strength >= BOUNDS.found)
    .sort((a, b) => b.strength - a.strength || a.id - b.id);
  // A piece and its translation tell the same: they need another piece to be a story.
  const partner = free.find((tie) => !isSure(tie));
  return partner ? { does: "found", other: partner.id } : { does: "nothing" };
}

/** Whether two stories are one: the smaller one's articles are tied to the larger, and both are about the same. */
export function areOne({ support: tied, likeness }: { support: number; likeness: number | null }): boolean {
  if (likeness === null) return tied >= BOUNDS.across;
  return likeness >= BOUNDS.fit && tied >= (likeness >= BOUNDS.close ? BOUNDS.joinClose : BOUNDS.join);
}
