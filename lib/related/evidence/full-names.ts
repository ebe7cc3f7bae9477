import type { Field } from "../../text/spans";
import { listFullNames, type Profile } from "../profile/packed-profile";
import { surfaceAt } from "./find-places";
import type { Place } from "./shared-thing";

type Named = { profile: Profile; fields: Record<Field, string> };

type FullName = { full: string; words: string };
const known = new WeakMap<Profile, FullName[]>();

/** Words with single spaces around each, to be found within longer names. */
const spaced = (name: string): string => ` ${name.includes("-") ? name.replace(/-/g, " ") : name} `;

/** The names of several words in an article, as it writes them at first. */
function fullNamesOf({ profile, fields }: Named): FullName[] {
  const before = known.get(profile);
  if (before) return before;
  const found = new Set(listFullNames(profile).map((place) => surfaceAt(fields, place)));
  const names = [...found].map((full) => ({ full, words: spaced(full) }));
  known.set(profile, names);
  return names;
}

/** The longer names in the article of which this one is a part. */
function containing(article: Named, name: string): string[] {
  const wanted = spaced(name);
  const longer: string[] = [];
  for (const { full, words } of fullNamesOf(article))
    if (words.length > wanted.length && words.includes(wanted)) longer.push(full);
  return longer;
}

/** True if the place is inside one of the longer names. */
const isInside = (text: string, name: string, { start }: Place, longer: readonly string[]): boolean =>
  longer.some((full) => text.startsWith(full, start - full.indexOf(name)));

/** What a name stands for in two articles: where by itself, and the fullest form that either uses. */
export type NameUse = { places: [Place[], Place[]]; name?: string };

/**
 * Tells whether a name that two articles share means the same in both, and what its fullest form is. "Robinson" is not
 * shared by an article on Laura Robinson and one on Phil Robinson, nor is "New York" where one of them only has the New
 * York Times.
 * @param places where each article has the name
 * @returns null where the name stands for different things
 */
export function readNameUse(
  articles: readonly [Named, Named],
  name: string,
  places: [Place[], Place[]],
): NameUse | null {
  const longer = articles.map((article) => containing(article, name)) as [string[], string[]];
  if (longer[0].length === 0 && longer[1].length === 0) return { places };
  const endings = longer.map((list) => list.filter((full) => full.endsWith(name))) as [string[], string[]];
  const both = endings[0].filter((full) => endings[1].includes(full));
  const isKin = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);
  const related = endings[0].some((one) => endings[1].some((other) => isKin(one, other)));
  if (endings[0].length > 0 && endings[1].length > 0 && !related) return null;
  const alone = ([0, 1] as const).map((side) => {
    const other = longer[side].filter((full) => !full.endsWith(name));
    const { fields } = articles[side];
    return places[side].filter((place) => !isInside(fields[place.field], name, place, other));
  }) as [Place[], Place[]];
  if (alone[0].length === 0 || alone[1].length === 0) return null;
  const fullest = both.length > 0 ? both : [...endings[0], ...endings[1]];
  const one = new Set(fullest);
  return { places: alone, ...(one.size === 1 && fullest[0] ? { name: fullest[0] } : {}) };
}
