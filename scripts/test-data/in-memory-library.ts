import type { ProfiledText } from "../../lib/related/evidence/shared-thing";
import { makeProfile, type ProfileSource } from "../../lib/related/profile/make-profile";
import { numberProfile } from "../../lib/related/profile/packed-profile";
import { type Rarity, weighProfile } from "../../lib/related/profile/term-weights";

/** A library in memory for tests: profiles weighed with all articles held, terms numbered from 1. */
export function makeLibrary(sources: readonly Pick<ProfileSource, "headline" | "text">[]) {
  const numbers = new Map<string, number>();
  const frequencies = new Map<number, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size + 1;
    numbers.set(term, number);
    return number;
  };
  const bare = sources.map((source) => numberProfile(makeProfile({ ...source, inLanguage: "en" }), numberOf));
  for (const { ids } of bare) for (const id of ids) frequencies.set(id, (frequencies.get(id) ?? 0) + 1);
  const frequency = (id: number): number => frequencies.get(id) ?? 0;
  const rarity: Rarity = { articles: sources.length, frequency };
  const told = bare.map((profile, index): ProfiledText => {
    const { headline = "", text = "" } = sources[index] ?? {};
    return { profile: weighProfile(profile, rarity), fields: { headline, text, abstract: "" } };
  });
  const termOf = new Map([...numbers].map(([term, number]) => [number, term]));
  return { told, rarity, termOf };
}

/** Two tellings of one made-up event, another event in the same town, and two articles on other things. */
export const HARBOUR = [
  {
    headline: "Storm breaks ferry landing at Port Amal",
    text: "A storm broke the landing stage at Port Amal on 3 March 2017 and stopped the ferry to the outer islands. Some 1,400 islanders wait for bread and post, said the harbour master, Karim Nasser. The landing stage was built in May 1961.",
  },
  {
    headline: "Islanders cut off after landing stage collapses",
    text: "The ferry to the outer islands lies idle since the landing stage at Port Amal fell in a storm. Karim Nasser, who runs the harbour, promised bread by boat for the 1,400 islanders. A new landing stage is to cost 2.5 million dinars.",
  },
  {
    headline: "Port Amal elects its first woman mayor",
    text: "Voters in Port Amal chose Lina Farouk, a teacher, as mayor. Her list won eleven seats of the town council. The old mayor wished her luck and left the hall.",
  },
  {
    headline: "Bees return to the northern orchards",
    text: "Apple growers in the northern valleys report more bees than in any spring since they began to count. A mild winter and fewer sprays helped the hives, a study found.",
  },
  {
    headline: "Chess club loses its lease",
    text: "The oldest chess club of the capital must leave its rooms above the bakery. The owner wants to build flats. Members play on in the park until the rain drives them in.",
  },
];
