import type { Found } from "./found-name";
import type { KnownName } from "./known/known-names";
import { type PersonName, personKeys, readPersonName, sameFullName, sameToken } from "./person-name";

/** A person of one article, with everywhere the article names them. */
export type Person = { names: PersonName[]; known: KnownName | undefined; places: Found[] };

/** A name that may be joined to others by its words, not only a surname. */
export const isFullName = ({ person }: Found): boolean => (person?.tokens.length ?? 0) > 1;

/** The people of an article by what their surname sounds like: a text may name thousands. */
export class People {
  readonly all: Person[] = [];
  readonly #bySound = new Map<string, Person[]>();
  readonly #byKnown = new Map<string, Person>();

  /** Whoever may bear this surname, in the order in which the article names them. */
  bearers = (name: PersonName): readonly Person[] => this.#bySound.get(personKeys(name).lookup) ?? [];

  /** Takes a name to whom it names already, or to a new person. */
  add(found: Found & { person: PersonName }): void {
    const { known, person: name } = found;
    const held =
      (known && this.#byKnown.get(known.key)) ??
      (isFullName(found)
        ? this.bearers(name).find(({ names }) => names.some((other) => sameFullName(other, name)))
        : undefined);
    const person: Person = held ?? { names: [], known, places: [] };
    if (!held) this.all.push(person);
    person.places.push(found);
    person.known ??= known;
    if (person.known) this.#byKnown.set(person.known.key, person);
    if (person.names.some(({ tokens }) => tokens.join(" ") === name.tokens.join(" "))) return;
    person.names.push(name);
    const sound = personKeys(name).lookup;
    const alike = this.#bySound.get(sound) ?? [];
    if (!alike.includes(person)) this.#bySound.set(sound, [...alike, person]);
  }
}

const hasName = (found: Found): found is Found & { person: PersonName } => found.person !== undefined;

/** The people whom the article names in full, in the order in which they come. Variants of a name are one person. */
export function listPeople(found: readonly Found[]): People {
  const people = new People();
  for (const name of found) if (hasName(name) && isFullName(name)) people.add(name);
  return people;
}

/**
 * Who a surname alone names: of the people of the article with that surname the one named in full last before it; before
 * any of them, and in the headline, the one named most. Nobody of that surname: the one whom the lists know by it.
 */
function ownerOf(
  { field, start, person: bare }: Found & { person: PersonName },
  people: People,
): Person | undefined {
  const bearers = people
    .bearers(bare)
    .filter(({ names }) => names.some(({ surname }) => sameToken(surname, bare.surname)));
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
export function addSurnames(found: readonly Found[], people: People): void {
  for (const name of found) {
    if (!hasName(name) || isFullName(name)) continue;
    const owner = ownerOf(name, people);
    if (owner) owner.places.push(name);
    else people.add(name);
  }
}

/** The fullest name of a person and the keys that it makes. */
export function keysOf({ names, known }: Person): { key: string; lookup: string; surnameOnly: boolean } {
  const fullest = names.reduce((best, name) => (name.tokens.length > best.tokens.length ? name : best));
  if (!known) return { ...personKeys(fullest), surnameOnly: fullest.tokens.length === 1 };
  const { lookup } = personKeys(readPersonName(known.key.split(" ")));
  return { key: known.key, lookup, surnameOnly: false };
}
