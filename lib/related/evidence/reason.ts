import { isBroadName } from "../../text/names/broad-names";
import { isInCapitals, withoutCapitals } from "../../text/names/capitals";
import { hasArabic } from "../../text/normalise";
import { isRare } from "../profile/rarity";
import { isInHead } from "./find-places";
import { isCounted } from "./same-thing";
import type { Evidence } from "./shared-thing";

/** A name in capitals with a word of at least this many letters comes from a dateline; shorter ones are acronyms such as UNICEF. */
const LEAST_CAPITALS = 7;
/** Maximum number of shared things in a reason. */
const MAX_NAMED = 3;
/** Side facts that are named where headlines or leads share something rare. */
const MOST_SIDE = 1;
/** With this many things, countries and peoples add nothing. */
const ENOUGH = 2;
const MAX_NAME_LENGTH = 60;

/** How many of the library's articles have each term now, and how many articles there are. */
export type CurrentRarity = { frequency: (term: number) => number; articles: number };

const isInBothHeads = ({ places }: Evidence): boolean => places.every(isInHead);

/** A country or people, unless both headlines are about it. */
const isBroad = ({ texts, places }: Evidence): boolean =>
  texts.some((text) => isBroadName(text.replace(/s$/, ""))) &&
  !places.every(({ field }) => field === "headline");

/** Dates, bare figures and words in passing tell nothing. Evidence of earlier versions has them. */
const mayBeNamed = (shared: Evidence): boolean =>
  shared.kind !== "date" && (shared.kind !== "figure" || shared.texts.every(isCounted));

/**
 * The shared things that a reason names, at most three, in the order of the evidence: what headlines or leads share, and
 * rare side facts; where there is hardly anything else, countries and peoples that both are about, or at last any one
 * name.
 */
export function chooseNamed(
  evidence: readonly Evidence[],
  { frequency, articles }: CurrentRarity,
): Evidence[] {
  const telling = evidence.filter(mayBeNamed);
  const isKnown = ({ term }: Evidence): boolean => !isRare(frequency(term), articles);
  const head = telling.filter((shared) => isInBothHeads(shared) && !isBroad(shared));
  const isSide = (shared: Evidence): boolean =>
    !isInBothHeads(shared) && !isBroad(shared) && shared.kind !== "word" && !isKnown(shared);
  const most = head.length > 1 && !head.every(isKnown) ? MOST_SIDE : MAX_NAMED;
  const side = telling.filter(isSide).slice(0, most);
  const named = telling.filter((one) => head.includes(one) || side.includes(one)).slice(0, MAX_NAMED);
  const broad = telling.filter((shared) => isBroad(shared) && isInBothHeads(shared));
  if (named.length < ENOUGH) named.push(...broad.slice(0, MAX_NAMED - named.length));
  return named.length > 0 ? named : telling.filter(({ kind }) => kind === "name").slice(0, 1);
}

/** A word in lower case, unless it is a country, a people or an acronym. */
const unsetWord = (word: string): string =>
  isBroadName(word) ? word : word.replace(/^\p{Lu}(?=\p{Ll}+$)/u, (letter) => letter.toLowerCase());

/**
 * A phrase without the capitals of a headline or of the beginning of a sentence.
 * @param displayed it stands in a headline, where any word may have a capital
 */
const unset = (phrase: string, displayed: boolean): string =>
  phrase
    .split(/(?<=[\s-])/u)
    .map((part, at) => {
      const [, word = "", gap = ""] = /^(.*?)([\s-]*)$/su.exec(part) ?? [];
      return displayed || at === 0 ? unsetWord(word) + gap : part;
    })
    .join("");

const isOneScript = ([here, there]: readonly [string, string]): boolean =>
  hasArabic(here) === hasArabic(there);

/** The form that is shown: a name's fullest, a word's plainest; across scripts that of the article being read. */
function formOf({ kind, texts, places, name }: Evidence): string {
  const [here, there] = texts;
  if (name) return name;
  if (!isOneScript(texts) || kind === "figure") return here;
  if (kind === "name") {
    if (here.toUpperCase() === there.toUpperCase() && here !== there)
      return here === here.toUpperCase() ? there : here;
    if (isInCapitals(here, LEAST_CAPITALS)) return withoutCapitals(here);
    if (here === `${there}s`) return there;
    return there.length > here.length + 1 && there.includes(here) ? there : here;
  }
  const plain = places.map(({ field }, side) => (field === "headline" ? null : (texts[side] ?? null)));
  const lower = plain.find((text) => text && /^\p{Ll}/u.test(text)) ?? plain.find((text) => text);
  return unset(lower ?? here, !lower);
}

/** The shared thing in one spelling: in lower case unless it is a name. */
export function nameShared(shared: Evidence): string {
  const line = formOf(shared).replace(/\s+/g, " ").trim();
  return line.length > MAX_NAME_LENGTH ? `${line.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…` : line;
}
