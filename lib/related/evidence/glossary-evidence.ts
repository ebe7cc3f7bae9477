import { type Profile, placeAt } from "../profile/packed-profile";
import { inverseFrequency, type Rarity, termStrength } from "../profile/term-weights";
import type { KnownConcepts } from "../scoring/score-translated";
import type { Evidence, Told } from "./pick-evidence";

/** So many words that two languages have for one thing are kept. */
const MOST_CONCEPTS = 4;

/** Each concept's heaviest term of an article: where it stands in the profile. */
function heaviestTerms(profile: Profile, known: KnownConcepts): Map<number, number> {
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

/** The words for one thing that two articles in different languages have, by the glossary; the rarest and most stressed first. */
export function conceptEvidence(a: Told, b: Told, known: KnownConcepts, rarity: Rarity): Evidence[] {
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
    .slice(0, MOST_CONCEPTS)
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
