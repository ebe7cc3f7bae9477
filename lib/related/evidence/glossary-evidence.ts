import { type Profile, placeAt } from "../profile/packed-profile";
import { inverseFrequency, type Rarity, termStrength } from "../profile/term-weights";
import type { KnownGlossary } from "../scoring/score-translated";
import type { Evidence, ProfiledText } from "./pick-evidence";

/** Maximum number of glossary concepts shown as evidence for a link. */
const MAX_CONCEPTS = 4;

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
 * Words for the same thing in two articles in different languages, by the glossary; the rarest and most emphasised
 * first.
 */
export function glossaryEvidence(
  a: ProfiledText,
  b: ProfiledText,
  known: KnownGlossary,
  rarity: Rarity,
): Evidence[] {
  const there = heaviestTerms(b.profile, known);
  const shared = [...heaviestTerms(a.profile, known)].flatMap(([concept, i]) => {
    const j = there.get(concept);
    if (j === undefined) return [];
    const id = a.profile.ids[i] ?? 0;
    const strength = termStrength(a.profile.counts[i] ?? 1, a.profile.flags[i] ?? 0);
    return [{ id, i, j, weight: strength * inverseFrequency(rarity, id, false) }];
  });
  return shared
    .sort((x, y) => y.weight - x.weight || x.id - y.id)
    .slice(0, MAX_CONCEPTS)
    .map(({ id, i, j }) => {
      const places: Evidence["places"] = [placeAt(a.profile, i), placeAt(b.profile, j)];
      const [here, other] = places;
      const texts: Evidence["texts"] = [
        a.fields[here.field].slice(here.start, here.end),
        b.fields[other.field].slice(other.start, other.end),
      ];
      return { term: id, kind: "word" as const, texts, places };
    });
}
