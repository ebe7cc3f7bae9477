import { type Alignment, alignSentences } from "./align-sentences";
import { compareFigures, type FigureComparison } from "./figures/compare-figures";
import { listSpeakers, type QuotedSide } from "./quotes/list-speakers";
import { rankUnmatched, type UnmatchedSentence } from "./rank-unmatched";
import { isAcross, readSide } from "./read-side";
import type { ReadSide, Side } from "./sides";
import { type LibraryCounts, listKeys, weighTerms } from "./weigh-terms";
import { contrastFamilies, listDesignations } from "./wording/contrast-families";
import { contrastNames } from "./wording/contrast-names";
import { type DistinctiveWord, findDistinctiveWords } from "./wording/distinctive-words";
import type { Designation } from "./wording/find-designations";
import type { SameThing } from "./wording/group-wordings";

/** A comparison of two sides. It does not say who is right; everything in it can be found in the two texts. */
export type Comparison = {
  a: ReadSide;
  b: ReadSide;
  /** The sides are in different languages: only names, figures and dates can match. */
  across: boolean;
  alignment: Alignment;
  onlyA: UnmatchedSentence[];
  onlyB: UnmatchedSentence[];
  /** Sentences, by index, of which it is not certain whether the other side says the same. */
  unsure: { a: number[]; b: number[] };
  /** Things that the sides name differently, the greatest difference first. */
  things: SameThing[];
  designations: { a: Designation[]; b: Designation[] };
  figures: FigureComparison;
  quoted: { a: QuotedSide; b: QuotedSide };
  /** Null if the sides are in different languages. */
  words: { a: DistinctiveWord[]; b: DistinctiveWord[] } | null;
};

/**
 * Compares two sides, each one article or several.
 * @param countTerms counts the library's articles with each term and entity
 */
export async function compareSides(
  sides: readonly [Side, Side],
  countTerms: (keys: { terms: string[]; entities: string[] }) => Promise<LibraryCounts>,
): Promise<Comparison> {
  const read = [readSide(sides[0]), readSide(sides[1])] as const;
  return compareRead(read, await countTerms(listKeys(read)));
}

/** Compares two sides that are already read as sentences. */
export function compareRead([a, b]: readonly [ReadSide, ReadSide], counts: LibraryCounts): Comparison {
  const across = isAcross([a, b]);
  const weightOf = weighTerms([a, b], counts);
  const alignment = alignSentences(a, b, weightOf, across);
  const designations = { a: listDesignations(a), b: listDesignations(b) };
  const families = contrastFamilies([a, b], [designations.a, designations.b], alignment);
  const [unmatchedA, unmatchedB] = [
    rankUnmatched(a, b, alignment.leftA, weightOf, across),
    rankUnmatched(b, a, alignment.leftB, weightOf, across),
  ];
  const byScore = (x: SameThing, y: SameThing) => y.score - x.score || (x.id < y.id ? -1 : 1);
  return {
    ...{ a, b, across, alignment, designations },
    onlyA: unmatchedA.only,
    onlyB: unmatchedB.only,
    unsure: { a: unmatchedA.unsure, b: unmatchedB.unsure },
    things: [...families, ...contrastNames([a, b])].sort(byScore),
    figures: compareFigures([a, b], weightOf, across, designations),
    quoted: { a: listSpeakers(a), b: listSpeakers(b) },
    words: across ? null : findDistinctiveWords([a, b], (stem) => counts.terms.get(stem) ?? 0),
  };
}
