import { isBroadName } from "../text/names/broad-names";
import type { Comparison } from "./compare-sides";
import type { ReadSide, Sentence, SentenceTerm, SideName } from "./sides";

/** "shared": both sides say it; "word": the other side has another word for it; "own": only this side says it. */
type MarkKind = "shared" | "word" | "own";
/** A marked stretch. Offsets are into the sentence's field. */
export type Mark = { start: number; end: number; kind: MarkKind };
/** A stretch of a sentence, marked or not. Together, its pieces are the sentence. */
export type Piece = { text: string; mark: MarkKind | null };

/** The marks of each sentence, by its index. */
type MarkedSides = Record<SideName, Map<number, Mark[]>>;

const keysOf = (read: ReadSide, sentences: readonly number[]): Set<string> =>
  new Set(sentences.flatMap((index) => read.sentences[index]?.terms.map(({ key }) => key) ?? []));

const add = (marks: Map<number, Mark[]>, sentence: number, ...more: Mark[]) => {
  marks.set(sentence, [...(marks.get(sentence) ?? []), ...more]);
};

/** A nationality such as "Syrian" is in every sentence of both sides. */
const isNationality = ({ text, start: from }: Sentence, { kind, start, end }: SentenceTerm): boolean =>
  kind === "word" && isBroadName(text.slice(start - from, end - from));

/**
 * Marks the sentences of a comparison: in aligned passages what both sides say, and everywhere the wordings that only one
 * side has for a thing.
 */
export function markedPassages({ a, b, alignment, things }: Comparison): MarkedSides {
  const marked: MarkedSides = { a: new Map(), b: new Map() };
  for (const passage of alignment.both) {
    const [inA, inB] = [keysOf(a, passage.a), keysOf(b, passage.b)];
    const mark = (side: SideName, read: ReadSide, sentences: readonly number[], theirs: Set<string>) => {
      for (const index of sentences) {
        const sentence = read.sentences[index];
        const shared =
          sentence?.terms.filter((term) => theirs.has(term.key) && !isNationality(sentence, term)) ?? [];
        add(
          marked[side],
          index,
          ...shared.map(({ start, end }) => ({ start, end, kind: "shared" as const })),
        );
      }
    };
    mark("a", a, passage.a, inB);
    mark("b", b, passage.b, inA);
  }
  for (const thing of things)
    for (const side of ["a", "b"] as const)
      for (const { shared, places } of thing[side])
        if (!shared)
          for (const { sentence, start, end } of places)
            add(marked[side], sentence, { start, end, kind: "word" });
  return marked;
}

const RANK: Record<MarkKind, number> = { shared: 0, own: 0, word: 1 };

/**
 * Cuts a sentence at its marks. Of overlapping marks, "word" takes precedence, then the longer one; the rest of the other
 * keeps its mark. Marks of one kind with only a space between them are joined.
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
