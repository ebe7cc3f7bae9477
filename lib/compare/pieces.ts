import type { Sentence } from "./sides";

/** What is marked in a sentence: a thing that both say, a word for which the other side has another, a thing of this side alone. */
export type MarkKind = "shared" | "word" | "own";
/** Offsets are into the sentence's field. */
export type Mark = { start: number; end: number; kind: MarkKind };
/** A stretch of a sentence, marked or not; all pieces together are the sentence. */
export type Piece = { text: string; mark: MarkKind | null };

const RANK: Record<MarkKind, number> = { shared: 0, own: 0, word: 1 };

/**
 * A sentence cut at its marks. Where marks meet, a word for the same thing goes before what is shared, and the longer
 * before the shorter; what is left of the other keeps its mark. Neighbours of one kind with only a space between are one.
 */
export function cutPieces(
  sentence: Pick<Sentence, "start" | "end" | "text">,
  marks: readonly Mark[],
): Piece[] {
  const { start: begins, text } = sentence;
  if (marks.length === 0) return text ? [{ text, mark: null }] : [];
  const kinds: (MarkKind | null)[] = Array.from({ length: text.length }, () => null);
  const sorted = [...marks].sort(
    (x, y) => RANK[x.kind] - RANK[y.kind] || x.end - x.start - (y.end - y.start),
  );
  for (const { start, end, kind } of sorted)
    for (let at = Math.max(0, start - begins); at < Math.min(text.length, end - begins); at++)
      kinds[at] = kind;
  bridgeSpaces(text, kinds);
  const pieces: Piece[] = [];
  for (let from = 0, at = 1; from < text.length; at++) {
    if (at < text.length && kinds[at] === kinds[from]) continue;
    pieces.push({ text: text.slice(from, at), mark: kinds[from] ?? null });
    from = at;
  }
  return pieces;
}

function bridgeSpaces(text: string, kinds: (MarkKind | null)[]): void {
  for (let at = 1; at + 1 < text.length; at++) {
    const before = kinds[at - 1] ?? null;
    if (kinds[at] === null && before !== null && before === kinds[at + 1] && /[\s-]/.test(text[at] ?? ""))
      kinds[at] = before;
  }
}
