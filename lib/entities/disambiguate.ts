import type { FoundName } from "./found-name";
import type { KnownName } from "./known/known-names";

/** Two places with one spelling: `listed`, or else `otherwise` if the article mentions none of `neighbours`. */
type Homograph = { listed: string; neighbours: ReadonlySet<string>; otherwise: KnownName };

const HOMOGRAPHS: readonly Homograph[] = [
  {
    listed: "amman",
    neighbours: new Set(["jordan", "irbid", "zarqa", "mafraq", "ramtha", "zaatari"]),
    otherwise: { type: "place", key: "oman", name: "Oman" },
  },
  {
    listed: "georgia",
    neighbours: new Set(
      "tbilisi russia abkhazia south ossetia armenia azerbaijan caucasus moscow".split(" "),
    ),
    otherwise: { type: "place", key: "georgia us state", name: "Georgia" },
  },
];

/**
 * Corrects listed places that share a spelling with another place: عمان is Amman in an article that mentions Jordan, else
 * Oman; Georgia is the country in an article that mentions its neighbours, else the American state.
 * @param textOf the characters of a name in the article
 */
export function resolveHomographs(
  found: readonly FoundName[],
  textOf: (name: FoundName) => string,
): FoundName[] {
  const keys = new Set(found.map(({ known }) => known?.key));
  return found.map((name) => {
    const homograph = HOMOGRAPHS.find(({ listed }) => listed === name.known?.key);
    if (!homograph || [...homograph.neighbours].some((key) => keys.has(key))) return name;
    // in Latin letters, or with its m marked as doubled, Amman is not ambiguous
    if (homograph.listed === "amman" && /^\p{Script=Latin}|\u0651/u.test(textOf(name))) return name;
    return { ...name, known: homograph.otherwise };
  });
}

/** The capitals of a name: "International Cricket Council" → ICC. */
const initialsOf = (name: string): string => name.match(/\b\p{Lu}/gu)?.join("") ?? "";

/**
 * Gives listed acronyms to the article's own organisations: ICC in an article about the International Cricket Council is
 * not the court, unless the article also spells out the court's name.
 * @param textOf the characters of a name in the article
 */
export function resolveAcronyms(
  found: readonly FoundName[],
  textOf: (name: FoundName) => string,
): FoundName[] {
  const byInitials = new Map<string, FoundName>();
  const spelledOut = new Set<string>();
  for (const name of found) {
    if (name.type !== "organization") continue;
    const written = textOf(name);
    const acronym = /^[\p{Lu}\p{N}]+$/u.test(written);
    if (name.known && !acronym) spelledOut.add(name.known.key);
    if (!name.known && !acronym && !name.origin) byInitials.set(initialsOf(written), name);
  }
  if (byInitials.size === 0) return [...found];
  return found.map((name) => {
    const owner = name.known && !spelledOut.has(name.known.key) ? byInitials.get(textOf(name)) : undefined;
    if (!owner) return name;
    const { known: _listed, ...rest } = name;
    return { ...rest, type: owner.type, origin: { field: owner.field, start: owner.start, end: owner.end } };
  });
}
