import { hasArabic } from "../text/normalise";
import type { FoundName } from "./found-name";
import type { KnownName } from "./known/known-names";
import {
  beginningOf,
  beginsLike,
  type PersonName,
  personKeys,
  readPersonName,
  sameInArticle,
  sameToken,
} from "./person-name";

/** A person of one article, with every place that names them. */
export type Person = { names: PersonName[]; known: KnownName | undefined; places: FoundName[] };

type FoundPerson = FoundName & { person: PersonName };
const isPerson = (found: FoundName): found is FoundPerson => found.person !== undefined;

const isFullName = ({ person }: FoundName): boolean => (person?.tokens.length ?? 0) > 1;

/** The people of an article, indexed by the sound of their surname: a text may name thousands. */
class People {
  readonly all: Person[] = [];
  readonly #bySound = new Map<string, Person[]>();
  readonly #byKey = new Map<string, Person>();
  readonly #byBeginning = new Map<string, Person[]>();

  /** Everybody who may have this surname, in the order in which the article names them. */
  bearers = (name: PersonName): readonly Person[] => this.#bySound.get(personKeys(name).lookup) ?? [];

  /** Adds a name to the person it belongs to, or to a new one. */
  add(found: FoundPerson): void {
    const { known, person: name } = found;
    const held =
      (known && this.#byKey.get(known.key)) ??
      (isFullName(found)
        ? (this.bearers(name).find(({ names }) => names.some((other) => sameInArticle(other, name))) ??
          this.#begunLike(name))
        : undefined);
    const person: Person = held ?? { names: [], known, places: [] };
    if (!held) this.all.push(person);
    person.places.push(found);
    person.known ??= known;
    if (person.known) this.#byKey.set(person.known.key, person);
    if (person.names.some(({ tokens }) => tokens.join(" ") === name.tokens.join(" "))) return;
    person.names.push(name);
    const sound = personKeys(name).lookup;
    const alike = this.#bySound.get(sound) ?? [];
    if (!alike.includes(person)) this.#bySound.set(sound, [...alike, person]);
    const beginning = beginningOf(name);
    if (beginning === null) return;
    const begun = this.#byBeginning.get(beginning) ?? [];
    if (!begun.includes(person)) this.#byBeginning.set(beginning, [...begun, person]);
  }

  /** The one person all of whose names go on from this Arabic name, or are its beginning. */
  #begunLike(name: PersonName): Person | undefined {
    const [only, ...others] = (this.#byBeginning.get(beginningOf(name) ?? "") ?? []).filter(({ names }) =>
      names.every((other) => beginsLike(other, name)),
    );
    return others.length === 0 ? only : undefined;
  }
}

/**
 * Groups the names of an article's people: full names that may be one person's first, then surnames alone.
 * @param found in reading order
 */
export function groupPeople(found: readonly FoundName[]): Person[] {
  const people = new People();
  const names = found.filter(isPerson);
  for (const name of names) if (isFullName(name)) people.add(name);
  for (const name of names) {
    if (isFullName(name)) continue;
    const owner = ownerOf(name, people) ?? onlyOneCalled(name, people);
    if (owner) owner.places.push(name);
    else people.add(name);
  }
  return people.all;
}

/**
 * The person whom a surname alone means: of those with that surname the one last named in full before it; before any is
 * named, and in the headline, the one named in full most often. Undefined if the article has nobody of that surname.
 */
function ownerOf({ field, start, person: bare }: FoundPerson, people: People): Person | undefined {
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
  const timesNamed = (person: Person): number => person.places.filter(isFullName).length;
  return bearers.reduce((best, person) => {
    const later = lastNamed(person) - lastNamed(best);
    return later > 0 || (later === 0 && timesNamed(person) > timesNamed(best)) ? person : best;
  });
}

/** The one person whose full name begins with a name alone: "his son, Steven," is Steven Hammond, "Mr Ri" is Ri Yong-ho. */
function onlyOneCalled({ known, person: bare }: FoundPerson, people: People): Person | undefined {
  if (known || hasArabic(bare.surname)) return undefined;
  const [only, ...others] = people.all.filter(({ names }) =>
    names.some(({ tokens }) => tokens.length > 1 && tokens[0] === bare.surname),
  );
  return others.length === 0 ? only : undefined;
}

/** The keys made from a person's fullest name. */
export function keysOf({ names, known }: Person): { key: string; lookup: string; surnameOnly: boolean } {
  const fullest = names.reduce((best, name) => (name.tokens.length > best.tokens.length ? name : best));
  if (!known) return { ...personKeys(fullest), surnameOnly: fullest.tokens.length === 1 };
  const { lookup } = personKeys(readPersonName(known.key.split(" ")));
  return { key: known.key, lookup, surnameOnly: false };
}
