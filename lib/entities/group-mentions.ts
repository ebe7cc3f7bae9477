import { DATELINE_LETTERS, isInCapitals, withoutCapitals } from "../text/names/capitals";
import { skeletonOf } from "../text/names/consonant-skeleton";
import { nameKey } from "../text/normalise";
import type { FieldWords, FoundName } from "./found-name";
import { groupPeople, keysOf } from "./group-people";
import { getPlaceBySound } from "./known/known-names";
import { comparePlaces, type EntityMention, type MentionPlace } from "./mention";

/** The running text before the headline: there, names are written in full. */
const compareInReading = (a: FoundName, b: FoundName): number =>
  a.field === b.field ? a.start - b.start : a.field === "text" ? -1 : 1;

const writtenForm = (parts: readonly FieldWords[], { field, start, end }: MentionPlace): string =>
  (parts.find((part) => part.field === field)?.text ?? "").slice(start, end).replace(/\s+/g, " ");

/** The longest form of a name; of equally long ones the first that is not all in capitals. */
function fullestForm(forms: readonly string[]): string {
  const rank = (name: string) => name.length * 2 - (name === name.toUpperCase() ? 1 : 0);
  return forms.reduce((best, name) => (rank(name) > rank(best) ? name : best), forms[0] ?? "");
}

type Group = Pick<EntityMention, "type" | "key" | "lookup" | "surnameOnly"> & { places: FoundName[] };

/** A key without "the" or "al-", which may be left out. */
const thingKey = (written: string): string => nameKey(written).replace(/^(?:the|al) (?=.)/, "");

function groupOrganisationsAndPlaces(parts: readonly FieldWords[], found: readonly FoundName[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of found) {
    const written = name.known?.key ?? thingKey(writtenForm(parts, name.origin ?? name));
    const known = name.known ?? (name.type === "place" ? getPlaceBySound(written) : undefined);
    const key = known?.key ?? written;
    const lookup = known ? null : `${name.type}:${key.split(" ").map(skeletonOf).join(" ")}`;
    const group = groups.get(`${name.type} ${key}`) ?? {
      type: name.type,
      key,
      lookup,
      surnameOnly: false,
      places: [],
    };
    group.places.push(name);
    groups.set(`${name.type} ${key}`, group);
  }
  return joinShorterNames([...groups.values()]);
}

/** "Defence Ministry" means the article's "Russian Defence Ministry" if no other name ends like that. */
function joinShorterNames(groups: Group[]): Group[] {
  const lastWord = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);
  const organisations = groups.filter(({ type }) => type === "organization");
  const byLastWord = new Map<string, Group[]>();
  for (const group of organisations) {
    const others = byLastWord.get(lastWord(group.key));
    if (others) others.push(group);
    else byLastWord.set(lastWord(group.key), [group]);
  }
  const joined = new Set<Group>();
  for (const short of organisations) {
    // a listed name means itself
    if (short.lookup === null) continue;
    const [only, ...others] = (byLastWord.get(lastWord(short.key)) ?? []).filter(({ key }) =>
      key.endsWith(` ${short.key}`),
    );
    if (!only || others.length > 0) continue;
    only.places.push(...short.places);
    joined.add(short);
  }
  return groups.filter((group) => !joined.has(group));
}

/** Groups the names found in an article by entity, the most frequent entity first. */
export function groupMentions(parts: readonly FieldWords[], found: readonly FoundName[]): EntityMention[] {
  const people = groupPeople(found.filter(({ type }) => type === "person").sort(compareInReading)).map(
    (person): Group => ({ type: "person", ...keysOf(person), places: person.places }),
  );
  const others = groupOrganisationsAndPlaces(
    parts,
    found.filter(({ type }) => type !== "person"),
  );
  // several listed names or groups may have the same key
  const merged = new Map<string, Group>();
  for (const group of [...people, ...others]) {
    const id = `${group.type} ${group.key}`;
    const same = merged.get(id);
    if (same) same.places.push(...group.places);
    else merged.set(id, group);
  }
  return [...merged.values()]
    .map(({ places, ...group }) => {
      const sorted = places.map(({ field, start, end }) => ({ field, start, end })).sort(comparePlaces);
      const written = fullestForm(sorted.map((place) => writtenForm(parts, place)));
      const isDateline = group.type !== "organization" && isInCapitals(written, DATELINE_LETTERS);
      return {
        ...group,
        name: isDateline ? withoutCapitals(written) : written,
        places: sorted,
        count: sorted.length,
      };
    })
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
