import { isFunctionWord, isVagueStem } from "../../text/common-words";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic } from "../../text/normalise";
import type { Place, ReadSide } from "../sides";

/** A word that one side uses more than the other side and the library lead one to expect. */
export type DistinctiveWord = {
  text: string;
  stem: string;
  /** The difference of its log-odds between the sides, in standard deviations. */
  z: number;
  /** The number of uses on this side and on the other. */
  here: number;
  there: number;
  places: (Place & { sentence: number })[];
};

/** The weight of the prior as a share of the two texts: set by eye, so that a word needs about three uses. */
const PRIOR_SHARE = 0.25;
/** Minimum z-score: one in ten words used alike on both sides exceeds it by chance. */
const MIN_Z = 1.28;
/** Minimum z-score of words that are frequent in news of all subjects. */
const MIN_Z_OF_VAGUE = 2;
const MIN_USES = 2;
const MAX_WORDS = 12;

type Use = { surface: string; place: Place & { sentence: number } };

/** A side's uses of words by stem, headlines included, without names, figures and function words. */
function listUses({ sentences }: ReadSide): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { words, names, article, field, index } of sentences)
    for (const { surface, plain, stem, start, end } of words) {
      if (plain.length < (hasArabic(plain) ? 3 : 4) || isFunctionWord(plain) || /\d/.test(plain)) continue;
      if (isBroadName(surface)) continue;
      if (names.some((name) => name.start <= start && name.end >= end)) continue;
      const others = uses.get(stem);
      const use = { surface, place: { article, field, start, end, sentence: index } };
      if (others) others.push(use);
      else uses.set(stem, [use]);
    }
  return uses;
}

const countUses = (uses: Map<string, Use[]>): number =>
  [...uses.values()].reduce((sum, list) => sum + list.length, 0);

function mostFrequent(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const { surface } of uses)
    counts.set(surface.toLowerCase(), (counts.get(surface.toLowerCase()) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0]?.[0] ?? "";
}

/**
 * The words that are distinctive of each side, by the z-score of the log-odds ratio with an informative Dirichlet prior
 * (Monroe, Colaresi and Quinn 2008, "Fightin' Words", equations 16, 19 and 20). The prior comes from the library: each
 * word has a share of it in proportion to the number of its articles, and all of it weighs a quarter of the two texts.
 * Names and figures are left out: they are content, not choice of words.
 * @param articlesOf the number of the library's articles with a stem
 */
export function findDistinctiveWords(
  [a, b]: readonly [ReadSide, ReadSide],
  articlesOf: (stem: string) => number,
): { a: DistinctiveWord[]; b: DistinctiveWord[] } {
  const [usesA, usesB] = [listUses(a), listUses(b)];
  const [sizeA, sizeB] = [countUses(usesA), countUses(usesB)];
  const stems = [...new Set([...usesA.keys(), ...usesB.keys()])].sort();
  const prior = (stem: string): number => Math.max(0.5, articlesOf(stem));
  const whole = stems.reduce((sum, stem) => sum + prior(stem), 0);
  const mass = (sizeA + sizeB) * PRIOR_SHARE;
  const scored: { stem: string; z: number }[] = stems.map((stem) => {
    const alpha = (prior(stem) / whole) * mass;
    const [inA, inB] = [usesA.get(stem)?.length ?? 0, usesB.get(stem)?.length ?? 0];
    const odds = (count: number, all: number) => Math.log((count + alpha) / (all + mass - count - alpha));
    const difference = odds(inA, sizeA) - odds(inB, sizeB);
    return { stem, z: difference / Math.sqrt(1 / (inA + alpha) + 1 / (inB + alpha)) };
  });
  const pick = (own: Map<string, Use[]>, other: Map<string, Use[]>, sign: number): DistinctiveWord[] =>
    scored
      .map(({ stem, z }) => ({ stem, z: z * sign }))
      .filter(
        ({ stem, z }) =>
          z >= (isVagueStem(stem) ? MIN_Z_OF_VAGUE : MIN_Z) && (own.get(stem)?.length ?? 0) >= MIN_USES,
      )
      .sort((x, y) => y.z - x.z || (x.stem < y.stem ? -1 : 1))
      .slice(0, MAX_WORDS)
      .map(({ stem, z }) => {
        const uses = own.get(stem) ?? [];
        const places = uses.map(({ place }) => place);
        return {
          stem,
          z,
          text: mostFrequent(uses),
          here: uses.length,
          there: other.get(stem)?.length ?? 0,
          places,
        };
      });
  return { a: pick(usesA, usesB, 1), b: pick(usesB, usesA, -1) };
}
