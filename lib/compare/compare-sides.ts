import { type Alignment, alignSentences } from "./align-sentences";
import { compareCounts, type FigureComparison } from "./figures/compare-figures";
import { listQuoted, type QuotedSide } from "./quotes/list-speakers";
import { type OnlySentence, rankOnly } from "./rank-unmatched";
import { isAcross, readSide } from "./read-side";
import type { ReadSide, Side } from "./sides";
import { type LibraryCounts, listKeys, weighTerms } from "./weigh-terms";
import { contrastFamilies, listDesignations } from "./wording/contrast-families";
import { contrastNames } from "./wording/contrast-names";
import { compareWords, type TellingWord } from "./wording/distinctive-words";
import type { Designation } from "./wording/find-designations";
import type { SameThing } from "./wording/group-wordings";

/** Two sides compared. Nothing in it says who is right; everything in it stands somewhere in the two texts. */
export type Comparison = {
  a: ReadSide;
  b: ReadSide;
  /** The two sides are in different languages: only names, figures and dates can meet. */
  across: boolean;
  alignment: Alignment;
  onlyA: OnlySentence[];
  onlyB: OnlySentence[];
  /** The words for the same things, the most telling first. */
  things: SameThing[];
  /** Words of one kind that differ, where nothing says that they are for the same thing. */
  kinds: SameThing[];
  designations: { a: Designation[]; b: Designation[] };
  figures: FigureComparison;
  quoted: { a: QuotedSide; b: QuotedSide };
  /** Null across languages. */
  words: { a: TellingWord[]; b: TellingWord[] } | null;
};

/** Words for what was done or said: without sentences that say the same they are of other acts anyway. */
const OF_ONE_ACT = new Set(["saying", "attack", "hold", "holder"]);

/**
 * Compares two sides, each one article or several.
 * @param countTerms asks the library in how many articles terms and entities stand
 */
export async function compareSides(
  sides: readonly [Side, Side],
  countTerms: (keys: { terms: string[]; entities: string[] }) => Promise<LibraryCounts>,
): Promise<Comparison> {
  const read = [readSide(sides[0]), readSide(sides[1])] as const;
  return compareRead(read, await countTerms(listKeys(read)));
}

/** Compares two sides that are taken apart already. */
export function compareRead([a, b]: readonly [ReadSide, ReadSide], counts: LibraryCounts): Comparison {
  const across = isAcross([a, b]);
  const weightOf = weighTerms([a, b], counts);
  const alignment = alignSentences(a, b, weightOf, across);
  const designations = { a: listDesignations(a), b: listDesignations(b) };
  const families = contrastFamilies([a, b], [designations.a, designations.b], alignment);
  const byScore = (x: SameThing, y: SameThing) => y.score - x.score || (x.id < y.id ? -1 : 1);
  return {
    ...{ a, b, across, alignment, designations },
    onlyA: rankOnly(a, b, alignment.onlyA, weightOf, across),
    onlyB: rankOnly(b, a, alignment.onlyB, weightOf, across),
    things: [...families.filter(({ contrasts }) => contrasts.length > 0), ...contrastNames([a, b])].sort(
      byScore,
    ),
    kinds: families.filter(({ contrasts, id }) => contrasts.length === 0 && !OF_ONE_ACT.has(id)),
    figures: compareCounts([a, b], alignment, designations),
    quoted: { a: listQuoted(a), b: listQuoted(b) },
    words: across ? null : compareWords([a, b], (stem) => counts.terms.get(stem) ?? 0),
  };
}
