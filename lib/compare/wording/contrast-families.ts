import { hasArabic, normalise } from "../../text/normalise";
import { stemWord } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import type { Alignment } from "../align-sentences";
import { isAcross } from "../read-side";
import type { ReadSide } from "../sides";
import { getFamilies, senseOf } from "./families";
import { type Designation, findDesignations } from "./find-designations";
import { type Contrast, groupWordings, type SameThing } from "./group-wordings";

/** All designations of a side. */
export const listDesignations = ({ articles, sentences }: ReadSide): Designation[] =>
  sentences.flatMap((sentence) =>
    findDesignations(sentence, articles[sentence.article]?.[sentence.field] ?? ""),
  );

/** Families that name one thing only within one nation: of these, only the most mentioned nation's are compared. */
const NATIONAL_FAMILIES = new Set(["forces", "state"]);

/** The nation with most designations; in a tie, the one whose name is most frequent in the texts. */
function mainNation(all: readonly Designation[], sides: readonly ReadSide[]): string | null {
  const counts = new Map<string, number>();
  for (const { nation } of all) if (nation) counts.set(nation, (counts.get(nation) ?? 0) + 1);
  const mentions = (nation: string): number =>
    sides
      .flatMap(({ sentences }) => sentences)
      .reduce((sum, { words }) => sum + words.filter(({ stem }) => stem.startsWith(nation)).length, 0);
  return (
    [...counts].sort(([x, n], [y, m]) => m - n || mentions(y) - mentions(x) || (x < y ? -1 : 1))[0]?.[0] ??
    null
  );
}

/** Headlines count twice: everybody reads them. */
const HEADLINE_SCORE = 2;
/** Minimum likeness of headlines to compare their words: less similar ones may be about different things. */
const MIN_HEADLINE_LIKENESS = 0.1;
/** Verbs of saying come last: writers vary them for style. */
const FACTOR: Record<string, number> = {
  armed: 1.5,
  forces: 1.3,
  state: 1.2,
  dead: 1.1,
  saying: 0.4,
  base: 0.7,
};

/** True for a verb of saying, as a designation's head, that shows what the writer thinks of what is said. */
const isDoubting = wordTest("compare/words/descriptions", "doubting verbs", (word) =>
  hasArabic(word) ? normalise(word) : stemWord(word),
);

type Pair = { a: readonly number[]; b: readonly number[]; score: number };

/** The pairs of passages that say the same, with the headlines if they are alike. */
function listPairs({ both, headlines }: Alignment): Pair[] {
  const passages = both.map((passage) => ({ a: passage.a, b: passage.b, score: 0.5 + passage.likeness }));
  return headlines >= MIN_HEADLINE_LIKENESS
    ? [{ a: [0], b: [0], score: HEADLINE_SCORE }, ...passages]
    : passages;
}

/** True if two passages name a thing differently: with no word in common, and with one that the other side never uses. */
function isContrast(
  a: readonly Designation[],
  b: readonly Designation[],
  keys: readonly Set<string>[],
): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const here = new Set(a.map(({ key }) => key));
  if (b.some(({ key }) => here.has(key))) return false;
  return a.some(({ key }) => !keys[1]?.has(key)) || b.some(({ key }) => !keys[0]?.has(key));
}

function contrastFamily(
  { id, label }: { id: string; label: string },
  [ofA, ofB]: readonly [Designation[], Designation[]],
  pairs: readonly Pair[],
): SameThing | null {
  const keys = [ofA, ofB].map((all) => new Set(all.map(({ key }) => key)));
  const contrasts: (Contrast & { score: number })[] = [];
  for (const pair of pairs) {
    const inA = ofA.filter(({ sentence }) => pair.a.includes(sentence));
    const inB = ofB.filter(({ sentence }) => pair.b.includes(sentence));
    const [a, b] = [inA[0]?.sentence, inB[0]?.sentence];
    if (a !== undefined && b !== undefined && isContrast(inA, inB, keys))
      contrasts.push({ a, b, score: pair.score });
  }
  if (id === "saying" && ![...ofA, ...ofB].some(({ head }) => isDoubting(head))) return null;
  const own = [ofA.some(({ key }) => !keys[1]?.has(key)), ofB.some(({ key }) => !keys[0]?.has(key))];
  if (contrasts.length === 0 && !own.every(Boolean)) return null;
  const [foundA, foundB] = [ofA, ofB].map((all) =>
    all.map(({ key, text, ...place }) => ({ key, text, place: placeOf(place) })),
  );
  const score = contrasts.reduce((sum, contrast) => sum + contrast.score, 0) * (FACTOR[id] ?? 1);
  return {
    ...{ id, label, score },
    a: groupWordings(foundA ?? [], foundB ?? []),
    b: groupWordings(foundB ?? [], foundA ?? []),
    contrasts: contrasts.sort((x, y) => y.score - x.score).map(({ a, b }) => ({ a, b })),
  };
}

const placeOf = ({ article, field, start, end, sentence }: Omit<Designation, "key" | "text">) => ({
  ...{ article, field, start, end, sentence },
});

/** Designations keyed by meaning, for comparing two languages; words of unknown meaning are left out. */
const bySense = (all: readonly Designation[]): Designation[] =>
  all.flatMap((one) => {
    const sense = senseOf(one.head);
    return sense ? [{ ...one, key: sense }] : [];
  });

/**
 * The families of which the two sides use different words. A family has contrasts if they use them where they say the
 * same, in aligned passages or headlines; otherwise nothing proves that the words mean one thing.
 * @param found each side's designations
 */
export function contrastFamilies(
  sides: readonly [ReadSide, ReadSide],
  found: readonly [Designation[], Designation[]],
  alignment: Alignment,
): SameThing[] {
  const pairs = listPairs(alignment);
  const across = isAcross(sides);
  return getFamilies().flatMap((family) => {
    if (across && family.id === "saying") return [];
    const own = found
      .map((all) => all.filter((one) => one.family === family.id))
      .map(across ? bySense : (all) => all);
    const main = NATIONAL_FAMILIES.has(family.id) ? mainNation(own.flat(), sides) : null;
    const [ofA = [], ofB = []] = own.map((all) =>
      all.filter(({ nation }) => !main || !nation || nation === main),
    );
    return contrastFamily(family, [ofA, ofB], pairs) ?? [];
  });
}
