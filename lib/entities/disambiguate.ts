import type { Found } from "./found-name";
import type { KnownName } from "./known/known-names";

/** Two places of one spelling: which the lists take, and which it is where the article names none of `beside`. */
type Homograph = { listed: string; beside: ReadonlySet<string>; otherwise: KnownName };

const HOMOGRAPHS: readonly Homograph[] = [
  {
    listed: "amman",
    beside: new Set(["jordan", "irbid", "zarqa", "mafraq", "ramtha", "zaatari"]),
    otherwise: { type: "place", key: "oman", name: "Oman" },
  },
  {
    listed: "georgia",
    beside: new Set("tbilisi russia abkhazia south ossetia armenia azerbaijan caucasus moscow".split(" ")),
    otherwise: { type: "place", key: "georgia us state", name: "Georgia" },
  },
];

/**
 * Puts right the places that share their spelling with another: عمان is Amman in an article that names Jordan, else Oman;
 * Georgia the country in one that names its neighbours, else the American state.
 */
export function partHomographs(found: readonly Found[], textOf: (name: Found) => string): Found[] {
  const keys = new Set(found.map(({ known }) => known?.key));
  return found.map((name) => {
    const homograph = HOMOGRAPHS.find(({ listed }) => listed === name.known?.key);
    if (!homograph || [...homograph.beside].some((key) => keys.has(key))) return name;
    // in Latin letters, and with its m doubled, Amman is no other place
    if (homograph.listed === "amman" && /^\p{Script=Latin}|\u0651/u.test(textOf(name))) return name;
    return { ...name, known: homograph.otherwise };
  });
}
