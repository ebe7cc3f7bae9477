import { isFunctionWord } from "../../text/common-words";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic, normaliseWord } from "../../text/normalise";
import { isRare } from "../profile/rarity";
import type { Rarity } from "../profile/term-weights";
import { choosePlaces } from "./choose-places";
import { completeName } from "./complete-name";
import { surfaceAt } from "./find-places";
import { isAgency, isOfPage, isRole } from "./reason-words";
import { stemsOf } from "./same-thing";
import {
  ELSEWHERE,
  type Evidence,
  HEADLINES,
  type Place,
  type ProfiledText,
  type SharedThing,
  tellingOf,
} from "./shared-thing";
import { spellArabic } from "./spell-arabic";
import { listSharedTerms, readTerm, type SeenTerm, seeTerm } from "./term-things";

const MAX_EVIDENCE = 5;
/** Terms that are looked at; some turn out to tell nothing. */
const MAX_SEEN = 9;
/** With this many things that a reason may name no more are looked for. */
const ENOUGH = 3;
/** With this many, what both only mention in passing adds nothing. */
const FEW = 2;

type Stems = [readonly string[], readonly string[]];
/** Something shared that is not told yet by what was found before it. */
type Listed = { stems: Stems; part: SharedThing["part"] };
type Known = Listed & { thing: SharedThing };

/**
 * What best tells a reader why two articles are related: at most 5 shared things, the most telling first: what is rare,
 * what both stress, and what both headlines or leads have. One thing is told once, whatever its
 * form; generic words, bare figures, dates, and the names of outlets and agencies are left out.
 * @param rarity of the terms that both articles share
 * @param found things that were found in another way: entities, concepts of the glossary
 * @param outlets the names of both articles' outlets
 */
export function pickEvidence(
  a: ProfiledText,
  b: ProfiledText,
  rarity: Rarity,
  { found = [], outlets = [] }: { found?: readonly SharedThing[]; outlets?: readonly string[] } = {},
): Evidence[] {
  const picked: Known[] = [];
  const own = outlets.map(outletOf);
  const add = (thing: SharedThing | null): void => {
    if (thing && !isFurniture(a, b, thing, own))
      put(picked, { thing, part: thing.part, stems: stemsAt(a, b, thing) });
  };
  found.forEach(add);
  let told = 0;
  for (const term of listSeen(a, b, rarity)) {
    if (picked.length - found.length >= MAX_EVIDENCE || told >= ENOUGH) break;
    if (term.inPassing && told >= FEW) continue;
    const before = picked.length;
    add(readTerm(a, b, term));
    const tells = term.part < ELSEWHERE || isRare(rarity.frequency(term.term), rarity.articles);
    if (picked.length > before && tells && !isBroad(term.surfaces[0])) told++;
  }
  const ranked = picked.map(({ thing }) => ({
    thing,
    telling: tellingOf(thing, isBroad(surfaceOf(a, thing))),
  }));
  ranked.sort((x, y) => y.telling - x.telling);
  return toEvidence(
    a,
    b,
    ranked.map(({ thing }) => thing),
  );
}

/** The things at the places that tell them best. What overlaps with another there is told by that one. */
function toEvidence(a: ProfiledText, b: ProfiledText, things: readonly SharedThing[]): Evidence[] {
  const chosen = choosePlaces(a, b, things);
  const evidence: Evidence[] = [];
  for (const [at, { term, kind, name }] of things.entries()) {
    const found = chosen[at];
    if (!found) continue;
    const whole = kind === "figure" ? { places: found, isName: false } : completeName(a, b, found);
    const isRun = isRunOfRegions(surfaceAt(a.fields, whole.places[0]));
    const places = isRun ? found : whole.places;
    if (evidence.some((other) => overlap(other.places[0], places[0]) || overlap(other.places[1], places[1])))
      continue;
    const texts: Evidence["texts"] = [surfaceAt(a.fields, places[0]), surfaceAt(b.fields, places[1])];
    if (isRunOfRegions(texts[0])) continue;
    if (isBareRole(texts[0]) && places.some(({ field }) => field !== "headline")) continue;
    const isName = whole.isName || kind === "name";
    const isNamed = name !== undefined && !texts.includes(name);
    const spelt = isNamed
      ? name
      : (spellArabic(a.fields, places[0], isName) ?? spellArabic(b.fields, places[1], isName));
    evidence.push({
      term,
      kind: isName ? "name" : kind,
      texts,
      places,
      ...(spelt ? { name: spelt } : {}),
    });
    if (evidence.length === MAX_EVIDENCE) break;
  }
  return evidence;
}

/** "Attorney General", whoever that is; both headlines may be about the office. */
const isBareRole = (name: string): boolean => {
  const words = name.split(/[ \u00a0]/);
  return words.length > 1 && words.every((word) => isRole(normaliseWord(word)));
};

/** "Russia Turkey", from a list that has lost its commas: two countries, but for "Saudi Arabia". */
const isRunOfRegions = (name: string): boolean => {
  const words = name.split(/[ \u00a0]/);
  return words.length > 1 && words.every(isBroadName) && !isBroadName(name);
};

const overlap = (one: Place, other: Place): boolean =>
  one.field === other.field && one.start < other.end && other.start < one.end;

/** The shared terms that are worth reading in both texts, the most telling first. */
function listSeen(a: ProfiledText, b: ProfiledText, rarity: Rarity): SeenTerm[] {
  const seen: (Listed & { term: SeenTerm })[] = [];
  for (const shared of listSharedTerms(a.profile, b.profile, rarity)) {
    if (seen.length >= MAX_SEEN) break;
    const term = seeTerm(a, b, shared);
    if (!term) continue;
    const [here, there] = term.surfaces;
    put(seen, {
      term,
      part: term.part,
      stems: [stemsOf(here), stemsOf(there)],
    });
  }
  return seen.map(({ term }) => term);
}

const isBroad = (surface: string): boolean => isBroadName(surface.replace(/s$/, ""));

const surfaceOf = (a: ProfiledText, { places: [[first]] }: SharedThing): string =>
  first ? surfaceAt(a.fields, first) : "";

function stemsAt(a: ProfiledText, b: ProfiledText, { places }: SharedThing): Stems {
  const [here, there] = [places[0][0], places[1][0]];
  return [here ? stemsOf(surfaceAt(a.fields, here)) : [], there ? stemsOf(surfaceAt(b.fields, there)) : []];
}

const isPartOf = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.length > 0 && inner.every((stem) => outer.includes(stem));

/** "NFL" stands for "National Football League", "DACA" for the "Deferred Action for Childhood Arrivals program". */
const isShortFor = ([letters = "", ...more]: readonly string[], whole: readonly string[]): boolean =>
  more.length === 0 &&
  letters.length > 1 &&
  whole
    .filter((stem) => !isFunctionWord(stem))
    .map(([first]) => first)
    .join("")
    .startsWith(letters);

/** "Syria" and "Syrian" are one thing to a reader. */
const isSameRegion = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 1 &&
  other.length === 1 &&
  one[0]?.slice(0, 4) === other[0]?.slice(0, 4) &&
  isBroadName(one[0] ?? "") &&
  isBroadName(other[0] ?? "");

/**
 * Adds a thing unless it is told already. A longer form takes the place of a shorter one in the same part of the
 * articles.
 */
function put<One extends Listed>(picked: One[], next: One): void {
  for (const [at, before] of picked.entries()) {
    const [one, two] = next.stems;
    const [first, second] = before.stems;
    if (
      isPartOf(one, first) ||
      isPartOf(two, second) ||
      isSameRegion(one, first) ||
      isSameRegion(two, second) ||
      isShortFor(one, first) ||
      isShortFor(first, one)
    )
      return;
    if (isPartOf(first, one) || isPartOf(second, two)) {
      if (next.part > before.part) return;
      picked.splice(at, 1);
      put(picked, next);
      return;
    }
  }
  picked.push(next);
}

/** What outlets add to their names: "Ahram Online". */
const OUTLET_ENDING = /(?: (?:online|news|international|english|tv)| ?\.com)+$/iu;

/** What tells an outlet by its name: "Ahram" of "Ahram Online", but the whole of "Syria TV". */
function outletOf(name: string): string {
  const rest = name.replace(OUTLET_ENDING, "");
  return stemsOf(isBroadName(rest) || isFunctionWord(rest.toLowerCase()) ? name : rest).join(" ");
}

/**
 * True for an outlet's or agency's name, and words of the page; they tell something only if both headlines are about them.
 * @param own what tells the two outlets (outletOf)
 */
function isFurniture(
  a: ProfiledText,
  b: ProfiledText,
  { part, kind, places }: SharedThing,
  own: readonly string[],
): boolean {
  const [here, there] = [places[0][0], places[1][0]];
  if (!here || !there) return true;
  if (part === HEADLINES) return false;
  const names = [surfaceAt(a.fields, here), surfaceAt(b.fields, there)];
  if (names.some(isOfPage)) return true;
  if (kind !== "name" && !hasArabic(names[0] ?? "")) return false;
  return names.some(
    (name) =>
      isAgency(name) ||
      own.includes(outletOf(name)) ||
      (part === ELSEWHERE && name.split(" ").some((word) => isAgency(word))),
  );
}

/** The same evidence seen from the other article. */
export const swapEvidence = (evidence: Evidence): Evidence => ({
  ...evidence,
  texts: [evidence.texts[1], evidence.texts[0]],
  places: [evidence.places[1], evidence.places[0]],
});
