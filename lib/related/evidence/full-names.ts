import { normaliseWord } from "../../text/normalise";
import type { Field } from "../../text/spans";
import { listFullNames, type Profile } from "../profile/packed-profile";
import { type SearchedText, sameLengthLower, surfaceAt } from "./find-places";
import { isGivenName, withoutRole } from "./reason-words";
import type { Place } from "./shared-thing";

type Named = { profile: Profile; fields: Record<Field, string> };

const known = new WeakMap<Profile, string[]>();

/** Words with single spaces around each, to be found within longer names. */
const spaced = (name: string): string => ` ${name.includes("-") ? name.replace(/-/g, " ") : name} `;

/** The names of several words in an article, as it writes them at first. */
function fullNamesOf({ profile, fields }: Named): string[] {
  const before = known.get(profile);
  if (before) return before;
  const names = listFullNames(profile).map((place) => surfaceAt(fields, place));
  known.set(profile, names);
  return names;
}

/** The longer names in the article of which this one is a part. */
export function listLongerNames(article: Named, name: string): string[] {
  const longer: string[] = [];
  for (const full of fullNamesOf(article)) {
    if (full.length <= name.length || !full.includes(name) || !spaced(full).includes(spaced(name))) continue;
    const bare = withoutRole(full);
    if (bare.length > name.length) longer.push(bare);
  }
  return longer;
}

/** True for a person's full name: a known given name, initials or none, and this surname. */
function isPersonWith(surname: string, full: string): boolean {
  if (!full.endsWith(` ${surname}`) || full.includes(" of ")) return false;
  return isGivenName(normaliseWord(full.split(/[ -]/, 1)[0] ?? ""));
}

/** True if the place is inside one of the longer names. */
const isInside = (text: string, name: string, { start }: Place, longer: readonly string[]): boolean =>
  longer.some((full) => text.startsWith(full, start - full.indexOf(name)));

/** The longer names around a name in either article. */
export type LongerNames = readonly [readonly string[], readonly string[]];

/** What a name stands for in two articles: where by itself, and the fullest form that either uses. */
export type NameUse = { places: [Place[], Place[]]; name?: string };

/**
 * Tells whether a name that two articles share means the same in both, and what its fullest form is. "Robinson" is not
 * shared by an article on Laura Robinson and one on Phil Robinson, nor is "New York" where one of them only has the New
 * York Times.
 * @param longer the longer names of each article around it (listLongerNames)
 * @param places where each article has the name
 * @returns null where the name stands for different things
 */
export function readNameUse(
  articles: readonly [Named, Named],
  name: string,
  longer: LongerNames,
  places: [Place[], Place[]],
): NameUse | null {
  if (longer[0].length === 0 && longer[1].length === 0) return { places };
  const people = longer.map((list) => list.filter((full) => isPersonWith(name, full)));
  const [here = [], there = []] = people;
  const both = here.filter((full) => there.some((other) => full.endsWith(other) || other.endsWith(full)));
  if (here.length > 0 && there.length > 0 && both.length === 0) return null;
  const alone = ([0, 1] as const).map((side) => {
    const others = longer[side].filter((full) => !people[side]?.includes(full));
    const { fields } = articles[side];
    return places[side].filter((place) => !isInside(fields[place.field], name, place, others));
  }) as [Place[], Place[]];
  if (alone[0].length === 0 || alone[1].length === 0) return null;
  const fullest = new Set(both.length > 0 ? both : [...here, ...there]);
  const [only] = fullest;
  return { places: alone, ...(fullest.size === 1 && only ? { name: only } : {}) };
}

/** A longer name around this one that both articles have, however they capitalise it: "Paris climate agreement". */
export function findLonger(longer: LongerNames, texts: readonly [SearchedText, SearchedText]): string | null {
  let longest: string | null = null;
  for (const full of [...longer[0], ...longer[1]]) {
    const wanted = sameLengthLower(full);
    if (full.length > (longest?.length ?? 0) && hasText(texts[0], wanted) && hasText(texts[1], wanted))
      longest = full;
  }
  return longest;
}

const hasText = ({ lower }: SearchedText, wanted: string): boolean =>
  lower.headline.includes(wanted) || lower.text.includes(wanted);
