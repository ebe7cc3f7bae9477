import { normalise } from "../../text/normalise";
import { stemWord } from "../../text/tokenise";
import { getGlossary } from "../glossary";
import { IN_HEADLINE, IN_LEAD, kindOf, type Profile, placeAt, VAGUE } from "../profile/packed-profile";
import { inverseFrequency, type Rarity, termStrength } from "../profile/term-weights";
import type { KnownGlossary } from "../scoring/score-translated";
import { findPlaces, searchedText, surfaceAt } from "./find-places";
import { isWeakWord } from "./reason-words";
import { HEADLINES, HEADS, type Place, type ProfiledText, type SharedThing } from "./shared-thing";

/** Maximum number of glossary concepts that two articles are said to share. */
const MAX_CONCEPTS = 4;
const HEAD = IN_HEADLINE | IN_LEAD;
/** Names and counted figures tell more than words. */
const WORD_FACTOR = 0.7;
const FIGURE_FACTOR = 1.2;

/** The heaviest term of each concept in an article, as an index into its profile. */
function heaviestTerms(profile: Profile, known: KnownGlossary): Map<number, number> {
  const heaviest = new Map<number, number>();
  const strength = (index: number): number =>
    termStrength(profile.counts[index] ?? 1, profile.flags[index] ?? 0);
  profile.ids.forEach((id, index) => {
    const concept = known.of.get(id)?.concept;
    if (concept === undefined) return;
    const best = heaviest.get(concept);
    if (best === undefined || strength(index) > strength(best)) heaviest.set(concept, index);
  });
  return heaviest;
}

/**
 * What headlines or leads of two articles in different languages share by the glossary: words for the same thing, the
 * rarest and most emphasised first, and figures that count the same.
 */
export function glossaryThings(
  a: ProfiledText,
  b: ProfiledText,
  known: KnownGlossary,
  rarity: Rarity,
): SharedThing[] {
  const there = heaviestTerms(b.profile, known);
  const words = [...heaviestTerms(a.profile, known)].flatMap(([concept, i]) => {
    const j = there.get(concept);
    const thing = j === undefined ? null : sharedConcept(a, b, [i, j], rarity);
    return thing ?? [];
  });
  words.sort((x, y) => y.weight - x.weight || x.term - y.term);
  return [...countedAlike(a, b, rarity), ...words.slice(0, MAX_CONCEPTS)];
}

function sharedConcept(
  a: ProfiledText,
  b: ProfiledText,
  [i, j]: [number, number],
  rarity: Rarity,
): SharedThing | null {
  const [flags, also] = [a.profile.flags[i] ?? 0, b.profile.flags[j] ?? 0];
  const part = flags & also & IN_HEADLINE ? HEADLINES : flags & HEAD && also & HEAD ? HEADS : null;
  if (part === null) return null;
  const surfaces = [
    surfaceAt(a.fields, placeAt(a.profile, i)),
    surfaceAt(b.fields, placeAt(b.profile, j)),
  ] as const;
  const generic = ((flags | also) & VAGUE) > 0 || surfaces.some((surface) => isWeakWord(normalise(surface)));
  if (generic && part !== HEADLINES) return null;
  const id = a.profile.ids[i] ?? 0;
  const strength = termStrength(a.profile.counts[i] ?? 1, flags);
  const places = placesOf(a, b, surfaces);
  if (!places) return null;
  return {
    term: id,
    kind: "word",
    part,
    weight: WORD_FACTOR * strength * inverseFrequency(rarity, id, generic),
    places,
  };
}

function placesOf(
  a: ProfiledText,
  b: ProfiledText,
  surfaces: readonly [string, string],
): [Place[], Place[]] | null {
  const here = findPlaces(searchedText(a.fields), surfaces[0], false);
  const there = findPlaces(searchedText(b.fields), surfaces[1], false);
  return here.length > 0 && there.length > 0 ? [here, there] : null;
}

/** The figures that both articles have, with what they count: by the glossary it is the same. */
function countedAlike(a: ProfiledText, b: ProfiledText, rarity: Rarity): SharedThing[] {
  const figures: { id: number; i: number; flags: number }[] = [];
  a.profile.flags.forEach((flags, i) => {
    if (kindOf(flags) === "figure" && !(flags & VAGUE)) figures.push({ id: a.profile.ids[i] ?? 0, i, flags });
  });
  return figures.flatMap(({ id, i, flags }) => {
    const j = b.profile.ids.indexOf(id);
    if (j < 0) return [];
    const [here, other] = [countedAt(a, placeAt(a.profile, i)), countedAt(b, placeAt(b.profile, j))];
    if (!here || !other || here.concept !== other.concept) return [];
    const also = b.profile.flags[j] ?? 0;
    const part = flags & also & IN_HEADLINE ? HEADLINES : HEADS;
    const weight =
      FIGURE_FACTOR * termStrength(a.profile.counts[i] ?? 1, flags) * inverseFrequency(rarity, id, false);
    return [
      {
        term: id,
        kind: "figure" as const,
        part,
        weight,
        places: [[here.place], [other.place]] as [Place[], Place[]],
      },
    ];
  });
}

/** The figure at a place with the noun after it, and the noun's concept; null where the glossary does not know it. */
function countedAt(
  { fields }: ProfiledText,
  { field, start, end }: Place,
): { place: Place; concept: number } | null {
  const noun = /^ ([\p{L}\p{M}]+)/u.exec(fields[field].slice(end, end + 30));
  const concept = noun?.[1] && getGlossary().get(stemWord(normalise(noun[1])))?.concept;
  if (!noun || concept === undefined || typeof concept === "string") return null;
  return { place: { field, start, end: end + noun[0].length }, concept };
}
