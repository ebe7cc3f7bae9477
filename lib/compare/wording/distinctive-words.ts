import { isFunctionWord, isVagueStem } from "../../text/common-words";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic } from "../../text/normalise";
import type { Place, ReadSide } from "../sides";

/** A word that one side uses more than the other and than the library would lead one to expect. */
export type TellingWord = {
  text: string;
  stem: string;
  /** Standard deviations by which its log-odds differ between the sides. */
  z: number;
  here: number;
  there: number;
  places: (Place & { sentence: number })[];
};

/** How much the prior weighs against the two texts: set by eye, so that a word must come thrice to be told. */
const PRIOR_SHARE = 0.25;
/** Less is chance: of words alike on both sides one in ten would be over it. */
const LEAST_Z = 1.28;
/** Words of news of every subject must differ more to say anything. */
const LEAST_Z_OF_VAGUE = 2;
const FEWEST = 2;
const MOST_WORDS = 12;

type Use = { surface: string; place: Place & { sentence: number } };

/** The words of a side by stem, without names, figures and words that only join; headlines are text as well. */
function listUses({ sentences }: ReadSide): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { words, names, article, field, index } of sentences)
    for (const { surface, plain, stem, start, end } of words) {
      if (plain.length < (hasArabic(plain) ? 3 : 4) || isFunctionWord(plain) || /\d/.test(plain)) continue;
      if (isBroadName(surface)) continue;
      if (names.some((name) => name.start <= start && name.end >= end)) continue;
      const known = uses.get(stem);
      const use = { surface, place: { article, field, start, end, sentence: index } };
      if (known) known.push(use);
      else uses.set(stem, [use]);
    }
  return uses;
}

const size = (uses: Map<string, Use[]>): number =>
  [...uses.values()].reduce((sum, list) => sum + list.length, 0);

function commonest(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const { surface } of uses)
    counts.set(surface.toLowerCase(), (counts.get(surface.toLowerCase()) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0]?.[0] ?? "";
}

/**
 * The words that tell two texts apart: the log-odds ratio with an informative Dirichlet prior, as a z-score (Monroe,
 * Colaresi and Quinn 2008, "Fightin' Words", equations 16, 19 and 20). The prior is the library's: each word has a part of
 * it by the number of articles it stands in, and all of it weighs a quarter of the two texts. Names and figures are
 * left out: they say what is told, not in which words.
 * @param articlesOf in how many articles of the library a stem stands
 */
export function compareWords(
  [a, b]: readonly [ReadSide, ReadSide],
  articlesOf: (stem: string) => number,
): { a: TellingWord[]; b: TellingWord[] } {
  const [usesA, usesB] = [listUses(a), listUses(b)];
  const [sizeA, sizeB] = [size(usesA), size(usesB)];
  const stems = [...new Set([...usesA.keys(), ...usesB.keys()])].sort();
  const prior = (stem: string): number => Math.max(0.5, articlesOf(stem));
  const whole = stems.reduce((sum, stem) => sum + prior(stem), 0);
  const mass = (sizeA + sizeB) * PRIOR_SHARE;
  const told: { stem: string; z: number }[] = stems.map((stem) => {
    const alpha = (prior(stem) / whole) * mass;
    const [inA, inB] = [usesA.get(stem)?.length ?? 0, usesB.get(stem)?.length ?? 0];
    const odds = (count: number, all: number) => Math.log((count + alpha) / (all + mass - count - alpha));
    const difference = odds(inA, sizeA) - odds(inB, sizeB);
    return { stem, z: difference / Math.sqrt(1 / (inA + alpha) + 1 / (inB + alpha)) };
  });
  const pick = (own: Map<string, Use[]>, other: Map<string, Use[]>, sign: number): TellingWord[] =>
    told
      .map(({ stem, z }) => ({ stem, z: z * sign }))
      .filter(
        ({ stem, z }) =>
          z >= (isVagueStem(stem) ? LEAST_Z_OF_VAGUE : LEAST_Z) && (own.get(stem)?.length ?? 0) >= FEWEST,
      )
      .sort((x, y) => y.z - x.z || (x.stem < y.stem ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ stem, z }) => {
        const uses = own.get(stem) ?? [];
        const places = uses.map(({ place }) => place);
        return {
          stem,
          z,
          text: commonest(uses),
          here: uses.length,
          there: other.get(stem)?.length ?? 0,
          places,
        };
      });
  return { a: pick(usesA, usesB, 1), b: pick(usesB, usesA, -1) };
}
