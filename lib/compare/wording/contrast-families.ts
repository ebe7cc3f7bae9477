import type { Alignment } from "../align-sentences";
import { isAcross } from "../read-side";
import type { ReadSide } from "../sides";
import { senseOf } from "../words/senses";
import { FAMILIES } from "./families";
import { type Designation, findDesignations } from "./find-designations";
import { type Contrast, gatherWordings, type SameThing } from "./group-wordings";

/** All that a side calls somebody or something. */
export const listDesignations = ({ articles, sentences }: ReadSide): Designation[] =>
  sentences.flatMap((sentence) =>
    findDesignations(sentence, articles[sentence.article]?.[sentence.field] ?? ""),
  );

/** Troops and governments are one thing where they are of one people; of the others only those of the people named most. */
const OF_A_PEOPLE = new Set(["forces", "state"]);

/** The people whose troops or government both sides speak of most; of those as often, the one that the texts name more. */
function mainPeople(all: readonly Designation[], sides: readonly ReadSide[]): string | null {
  const counts = new Map<string, number>();
  for (const { people } of all) if (people) counts.set(people, (counts.get(people) ?? 0) + 1);
  const named = (people: string): number =>
    sides
      .flatMap(({ sentences }) => sentences)
      .reduce((sum, { words }) => sum + words.filter(({ stem }) => stem.startsWith(people)).length, 0);
  return (
    [...counts].sort(([x, n], [y, m]) => m - n || named(y) - named(x) || (x < y ? -1 : 1))[0]?.[0] ?? null
  );
}

/** What headlines say counts twice: everybody reads them. Those that have less in common may tell of two things. */
const HEADLINE_SCORE = 2;
const LIKE_HEADLINES = 0.1;
/** Words of saying are compared last: outlets vary them for the sound of it. */
const FACTOR: Record<string, number> = {
  armed: 1.5,
  forces: 1.3,
  state: 1.2,
  dead: 1.1,
  saying: 0.4,
  base: 0.7,
};

/** Of the words of saying these alone say what the writer thinks of what is said. */
const DOUBTING = new Set(
  `claim alleg admit insist assert deni boast purport acknowledg conced reveal زعم زعمت ادعي ادعت اعترف اعترفت اقر كشف`.split(
    " ",
  ),
);

type Pair = { a: readonly number[]; b: readonly number[]; score: number };

/** The pairs of passages that say the same; the headlines are one where they have something in common. */
function listPairs({ both, headlines }: Alignment): Pair[] {
  const passages = both.map((passage) => ({ a: passage.a, b: passage.b, score: 0.5 + passage.likeness }));
  return headlines >= LIKE_HEADLINES ? [{ a: [0], b: [0], score: HEADLINE_SCORE }, ...passages] : passages;
}

/** Whether two passages call a thing otherwise: no word for it in common, and one that the other side never uses. */
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
  if (id === "saying" && ![...ofA, ...ofB].some(({ head }) => DOUBTING.has(head))) return null;
  const own = [ofA.some(({ key }) => !keys[1]?.has(key)), ofB.some(({ key }) => !keys[0]?.has(key))];
  if (contrasts.length === 0 && !own.every(Boolean)) return null;
  const [foundA, foundB] = [ofA, ofB].map((all) =>
    all.map(({ key, text, ...place }) => ({ key, text, place: placeOf(place) })),
  );
  const score = contrasts.reduce((sum, contrast) => sum + contrast.score, 0) * (FACTOR[id] ?? 1);
  return {
    ...{ id, label, score },
    a: gatherWordings(foundA ?? [], foundB ?? []),
    b: gatherWordings(foundB ?? [], foundA ?? []),
    contrasts: contrasts.sort((x, y) => y.score - x.score).map(({ a, b }) => ({ a, b })),
  };
}

const placeOf = ({ article, field, start, end, sentence }: Omit<Designation, "key" | "text">) => ({
  ...{ article, field, start, end, sentence },
});

/** Across languages a word is another only where it means something else; words of unknown meaning are left out. */
const bySense = (all: readonly Designation[]): Designation[] =>
  all.flatMap((one) => {
    const sense = senseOf(one.head);
    return sense ? [{ ...one, key: sense }] : [];
  });

/**
 * The families of words (words/families.ts) of which the two sides use different ones. Those that they use where they say
 * the same, in aligned passages or in their headlines, have contrasts; of the others nothing says that they mean one thing.
 */
export function contrastFamilies(
  sides: readonly [ReadSide, ReadSide],
  found: readonly [Designation[], Designation[]],
  alignment: Alignment,
): SameThing[] {
  const pairs = listPairs(alignment);
  const across = isAcross(sides);
  return FAMILIES.flatMap((family) => {
    if (across && family.id === "saying") return [];
    const own = found
      .map((all) => all.filter((one) => one.family === family.id))
      .map(across ? bySense : (all) => all);
    const main = OF_A_PEOPLE.has(family.id) ? mainPeople(own.flat(), sides) : null;
    const [ofA = [], ofB = []] = own.map((all) =>
      all.filter(({ people }) => !main || !people || people === main),
    );
    return contrastFamily(family, [ofA, ofB], pairs) ?? [];
  });
}
