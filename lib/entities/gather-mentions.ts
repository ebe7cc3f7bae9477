import { skeletonOf } from "../text/names/consonant-skeleton";
import { nameKey } from "../text/normalise";
import type { Field, Found } from "./found";
import { addSurnames, keysOf, listPeople } from "./gather-people";
import { getPlaceBySound } from "./known-names";
import type { EntityMention, MentionPlace } from "./mention";

const byPlace = (a: MentionPlace, b: MentionPlace): number =>
  a.field === b.field ? a.start - b.start : a.field === "headline" ? -1 : 1;

/** Running text before the headline: it says names in full. */
const inReading = (a: Found, b: Found): number =>
  a.field === b.field ? a.start - b.start : a.field === "text" ? -1 : 1;

const surfaceOf = (parts: readonly Field[], { field, start, end }: MentionPlace): string =>
  (parts.find((part) => part.field === field)?.text ?? "").slice(start, end).replace(/\s+/g, " ");

/** Of the ways in which a name is written the longest; of equally long ones the first that is not all in capitals. */
function fullest(surfaces: readonly string[]): string {
  const value = (name: string) => name.length * 2 - (name === name.toUpperCase() && /\s/.test(name) ? 1 : 0);
  return surfaces.reduce((best, name) => (value(name) > value(best) ? name : best), surfaces[0] ?? "");
}

type Group = Pick<EntityMention, "type" | "key" | "lookup" | "surnameOnly"> & { places: Found[] };

function groupPeople(found: readonly Found[]): Group[] {
  const reading = [...found].sort(inReading);
  const people = listPeople(reading);
  addSurnames(reading, people);
  return people.all.map((person) => ({ type: "person", ...keysOf(person), places: person.places }));
}

/** "the" and "al-" begin names or not. */
const thingKey = (surface: string): string => nameKey(surface).replace(/^(?:the|al) (?=.)/, "");

function groupThings(parts: readonly Field[], found: readonly Found[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of found) {
    const written = name.known?.key ?? thingKey(surfaceOf(parts, name.origin ?? name));
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
  return joinShorter([...groups.values()]);
}

/** "Defence Ministry" is the article's "Russian Defence Ministry" where no other name ends so. */
function joinShorter(groups: Group[]): Group[] {
  const lastWord = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);
  const organisations = groups.filter(({ type }) => type === "organization");
  const byLastWord = new Map<string, Group[]>();
  for (const group of organisations) {
    const held = byLastWord.get(lastWord(group.key));
    if (held) held.push(group);
    else byLastWord.set(lastWord(group.key), [group]);
  }
  const joined = new Set<Group>();
  for (const short of organisations) {
    // what the lists know stands for itself
    if (short.lookup === null) continue;
    const longer = (byLastWord.get(lastWord(short.key)) ?? []).filter(({ key }) =>
      key.endsWith(` ${short.key}`),
    );
    const [only, ...others] = longer;
    if (!only || others.length > 0) continue;
    only.places.push(...short.places);
    joined.add(short);
  }
  return groups.filter((group) => !joined.has(group));
}

/** Puts together what the article says of each entity. */
export function gatherMentions(parts: readonly Field[], found: readonly Found[]): EntityMention[] {
  const people = groupPeople(found.filter(({ type }) => type === "person"));
  const things = groupThings(
    parts,
    found.filter(({ type }) => type !== "person"),
  );
  // two listed names or groups may come to one key: they are one entity
  const merged = new Map<string, Group>();
  for (const group of [...people, ...things]) {
    const id = `${group.type} ${group.key}`;
    const held = merged.get(id);
    if (held) held.places.push(...group.places);
    else merged.set(id, group);
  }
  return [...merged.values()]
    .map(({ places, ...group }) => {
      const sorted = places.map(({ field, start, end }) => ({ field, start, end })).sort(byPlace);
      const name = fullest(sorted.map((place) => surfaceOf(parts, place)));
      return { ...group, name, places: sorted, count: sorted.length };
    })
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
