import { getGlossary } from "../../related/glossary";
import { isFunctionWord } from "../../text/common-words";
import { stemWord } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import type { Alignment } from "../align-sentences";
import { isAcross } from "../read-side";
import type { ReadSide } from "../sides";
import { getFamilies, senseOf } from "./families";
import { type Designation, findDesignations } from "./find-designations";
import { groupWordings, type SameThing } from "./group-wordings";

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
const MIN_HEADLINE_LIKENESS = 0.3;
const FACTOR: Record<string, number> = {
  armed: 1.5,
  forces: 1.3,
  state: 1.2,
  dead: 1.1,
  base: 0.7,
};

type Pair = { a: readonly number[]; b: readonly number[]; score: number };

/** The pairs of passages that say the same, with the headlines if they are alike. */
function listPairs({ both, headlines }: Alignment): Pair[] {
  const passages = both.map((passage) => ({ a: passage.a, b: passage.b, score: 0.5 + passage.likeness }));
  return headlines >= MIN_HEADLINE_LIKENESS
    ? [{ a: [0], b: [0], score: HEADLINE_SCORE }, ...passages]
    : passages;
}

/** How far around a word its place in the sentence reaches, in words. */
const SLOT = 4;

/** The words around a designation, which stand for its place in the sentence. */
function slotOf(one: Designation, { sentences }: ReadSide, across: boolean): Set<string> {
  const words = sentences[one.sentence]?.words ?? [];
  const first = words.findIndex(({ start }) => start >= one.start);
  const last = words.findLastIndex(({ end }) => end <= one.end);
  const around = [
    ...words.slice(Math.max(0, first - SLOT), first),
    ...words.slice(last + 1, last + 1 + SLOT),
  ];
  return new Set(
    around
      .filter(({ plain }) => !isFunctionWord(plain))
      .map(({ stem }) => (across ? String(getGlossary().get(stem)?.concept ?? stem) : stem)),
  );
}

/** A designation by meaning, so that "airstrike" and "raid" are one; what describes it counts: "regime forces". */
const senseKey = ({ key, head }: Designation): string => {
  const end = [head, `${head}e`].find((word) => key.endsWith(word));
  const sense = end
    ? `${key.slice(0, -end.length).replace(/\bair $/, "")}${senseOf(head) ?? head}`
    : (senseOf(stemWord(key)) ?? key);
  // "air strikes" and "airstrikes" differ in spelling alone
  return sense.replace(/[ -]|e$/g, "");
};

const isJudging = wordTest("compare/words/descriptions", "judging", stemWord);

/** True for two words, and for one word that a side judges: "the alleged attack", but not "the army offensive". */
function differInJudgement(a: Designation, b: Designation): boolean {
  if ((senseOf(a.head) ?? a.head) !== (senseOf(b.head) ?? b.head)) return true;
  const [ofA, ofB] = [a, b].map(({ key }) => key.split(" ").filter((word) => isJudging(word)));
  return ofA?.join(" ") !== ofB?.join(" ");
}

type Different = { a: Designation; b: Designation; score: number };

/** Where two passages that say the same have different words in one place, and one of them never has the other's. */
function listDifferent(
  [ofA, ofB]: readonly [Designation[], Designation[]],
  pairs: readonly Pair[],
  sides: readonly [ReadSide, ReadSide],
): Different[] {
  const across = isAcross(sides);
  const keys = [ofA, ofB].map((all) => new Set(all.map(senseKey)));
  return pairs.flatMap((pair) => {
    const inA = ofA.filter(({ sentence }) => pair.a.includes(sentence));
    const inB = ofB.filter(({ sentence }) => pair.b.includes(sentence));
    const both = new Set(inA.map(senseKey).filter((key) => inB.some((other) => senseKey(other) === key)));
    return inA.flatMap((a) => {
      const slot = slotOf(a, sides[0], across);
      const b = inB.find((other) => [...slotOf(other, sides[1], across)].some((word) => slot.has(word)));
      if (!b || both.has(senseKey(a)) || both.has(senseKey(b)) || !differInJudgement(a, b)) return [];
      const own = !keys[1]?.has(senseKey(a)) || !keys[0]?.has(senseKey(b));
      return own ? [{ a, b, score: pair.score }] : [];
    });
  });
}

function contrastFamily(
  { id }: { id: string },
  found: readonly [Designation[], Designation[]],
  pairs: readonly Pair[],
  sides: readonly [ReadSide, ReadSide],
): SameThing | null {
  const different = listDifferent(found, pairs, sides);
  if (different.length === 0) return null;
  const [usesA, usesB] = (["a", "b"] as const).map((side, at) => {
    const keys = new Set(different.map((pair) => pair[side].key));
    return (found[at] ?? [])
      .filter(({ key }) => keys.has(key))
      .map(({ key, text, ...place }) => ({ key, text, place: placeOf(place) }));
  });
  const score = different.reduce((sum, one) => sum + one.score, 0) * (FACTOR[id] ?? 1);
  return {
    ...{ id, kind: id, score },
    a: groupWordings(usesA ?? [], usesB ?? []),
    b: groupWordings(usesB ?? [], usesA ?? []),
    contrasts: different
      .sort((x, y) => y.score - x.score)
      .map(({ a, b }) => ({ a: a.sentence, b: b.sentence })),
  };
}

const placeOf = ({ article, field, start, end, sentence }: Omit<Designation, "key" | "text">) => ({
  ...{ article, field, start, end, sentence },
});

/** For comparing two languages: designations of known meaning. */
const withSense = (all: readonly Designation[]): Designation[] =>
  all.flatMap((one) => {
    const sense = senseOf(one.head);
    return sense ? [{ ...one, key: sense, head: sense }] : [];
  });

/**
 * The families of which the two sides use different words in the same place of sentences or headlines that say the same.
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
    const own = found
      .map((all) => all.filter((one) => one.family === family.id))
      .map(across ? withSense : (all) => all);
    const main = NATIONAL_FAMILIES.has(family.id) ? mainNation(own.flat(), sides) : null;
    const [ofA = [], ofB = []] = own.map((all) =>
      all.filter(({ nation }) => !main || !nation || nation === main),
    );
    return contrastFamily(family, [ofA, ofB], pairs, sides) ?? [];
  });
}
