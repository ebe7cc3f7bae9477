import type { Found } from "./found";
import type { KnownName } from "./known-names";
import { type PersonName, personKeys, readPersonName, sameFullName, sameToken } from "./person-name";

/** A person of one article, with everywhere the article names them. */
export type Person = { names: PersonName[]; known: KnownName | undefined; places: Found[] };

/** A name that may be joined to others by its words, not only a surname. */
export const isFullName = ({ person }: Found): boolean => (person?.tokens.length ?? 0) > 1;

const joins = (person: Person, { known, person: name }: Found): boolean =>
  (known !== undefined && person.known?.key === known.key) ||
  (name !== undefined && person.names.some((other) => sameFullName(other, name)));

/** The people whom the article names in full, in the order in which they come. Variants of a name are one person. */
export function listPeople(found: readonly Found[]): Person[] {
  const people: Person[] = [];
  for (const name of found) {
    if (!name.person || !isFullName(name)) continue;
    const held = people.find((person) => joins(person, name));
    const person = held ?? { names: [], known: name.known, places: [] };
    if (!held) people.push(person);
    person.names.push(name.person);
    person.known ??= name.known;
    person.places.push(name);
  }
  return people;
}

/**
 * Who a surname alone names: of the people of the article with that surname the one named in full last before it; before
 * any of them, and in the headline, the one named most. Nobody of that surname: the one whom the lists know by it.
 */
function ownerOf(surname: string, { field, start }: Found, people: readonly Person[]): Person | undefined {
  const bearers = people.filter(({ names }) => names.some((name) => sameToken(name.surname, surname)));
  if (bearers.length < 2) return bearers[0];
  const lastNamed = (person: Person): number =>
    field === "headline"
      ? -1
      : Math.max(
          -1,
          ...person.places
            .filter((place) => place.field === "text" && place.start < start && isFullName(place))
            .map((place) => place.start),
        );
  const fullyNamed = (person: Person): number => person.places.filter(isFullName).length;
  return bearers.reduce((best, person) => {
    const later = lastNamed(person) - lastNamed(best);
    return later > 0 || (later === 0 && fullyNamed(person) > fullyNamed(best)) ? person : best;
  });
}

/** Gives each surname that stands alone to a person; those that are nobody's in the article become people of one word. */
export function addSurnames(found: readonly Found[], people: Person[]): void {
  for (const name of found) {
    if (!name.person || isFullName(name)) continue;
    const { surname } = name.person;
    const owner = ownerOf(surname, name, people);
    if (owner) owner.places.push(name);
    else people.push({ names: [name.person], known: name.known, places: [name] });
  }
}

/** The fullest name of a person and the keys that it makes. */
export function keysOf({ names, known }: Person): { key: string; lookup: string; surnameOnly: boolean } {
  const fullest = names.reduce((best, name) => (name.tokens.length > best.tokens.length ? name : best));
  if (!known) return { ...personKeys(fullest), surnameOnly: fullest.tokens.length === 1 };
  const { lookup } = personKeys(readPersonName(known.key.split(" ")));
  return { key: known.key, lookup, surnameOnly: false };
}
