import { isBroadName } from "../text/names/broad-names";
import type { Comparison } from "./compare-sides";
import type { Mark } from "./pieces";
import type { ReadSide, Sentence, SentenceTerm, SideName } from "./sides";

/** The marks of each sentence, by its number. */
export type MarkedSides = Record<SideName, Map<number, Mark[]>>;

const keysOf = (read: ReadSide, sentences: readonly number[]): Set<string> =>
  new Set(sentences.flatMap((index) => read.sentences[index]?.terms.map(({ key }) => key) ?? []));

const add = (marks: Map<number, Mark[]>, sentence: number, ...more: Mark[]) => {
  marks.set(sentence, [...(marks.get(sentence) ?? []), ...more]);
};

/** "Syrian" by itself stands in every sentence of both. */
const isPeople = ({ text, start: from }: Sentence, { kind, start, end }: SentenceTerm): boolean =>
  kind === "word" && isBroadName(text.slice(start - from, end - from));

const asMark = ({ start, end }: Pick<SentenceTerm, "start" | "end">): Mark => ({
  start,
  end,
  kind: "shared",
});

/**
 * What is marked in the sentences: in passages that say the same, what both have; everywhere, the words for which the
 * other side has another word (those that are in one side's list of a thing alone).
 */
export function markedPassages({ a, b, alignment, things }: Comparison): MarkedSides {
  const marked: MarkedSides = { a: new Map(), b: new Map() };
  for (const passage of alignment.both) {
    const [inA, inB] = [keysOf(a, passage.a), keysOf(b, passage.b)];
    const mark = (side: SideName, read: ReadSide, sentences: readonly number[], theirs: Set<string>) => {
      for (const index of sentences) {
        const sentence = read.sentences[index];
        const shared =
          sentence?.terms.filter((term) => theirs.has(term.key) && !isPeople(sentence, term)) ?? [];
        add(marked[side], index, ...shared.map(asMark));
      }
    };
    mark("a", a, passage.a, inB);
    mark("b", b, passage.b, inA);
  }
  for (const thing of things)
    for (const side of ["a", "b"] as const)
      for (const { shared, places } of thing[side])
        if (!shared && thing.id !== "saying")
          for (const { sentence, start, end } of places)
            add(marked[side], sentence, { start, end, kind: "word" });
  return marked;
}
