import { skeletonOf, soundsAlike } from "../text/names/consonant-skeleton";
import { hasArabic, nameKey } from "../text/normalise";
import { isAcronym, readKnownNames } from "./known/known-names";
import type { EntityType } from "./mention";
import { personKeys, readPersonName, readSpelledNames, sameFullName, sameToken } from "./person-name";

/** Other spellings of a name, from the word lists and by sound. */
type CrossScript = {
  /** Known entities with this name. Their keys are the same in every library. */
  keys: { type: EntityType; key: string }[];
  /** Keys for looking up the library's entities that may have this name, in either script. */
  lookups: string[];
  /** Other listed spellings, those in the other script first. */
  spellings: string[];
};

/** All spellings of one listed name. `key`: the entity's; null for a given name or a surname that several people share. */
type Spellings = { type: EntityType; key: string | null; spellings: string[] };

const ARTICLE = /^(?:al|el|ad|as|ash|at|az|ez|an|ar|the)$/;
/** A key without articles, which a query may leave out: "bashar assad" is Bashar al-Assad. */
const bareKey = (name: string): string =>
  nameKey(name)
    .split(" ")
    .filter((word, _, words) => words.length === 1 || !ARTICLE.test(word))
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""))
    .join(" ");

/** The surnames that stand for their person (see people.txt): of "Bashar al-Assad?" these are "Assad" and "al-Assad". */
function surnamesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!/[!?]$/.test(name)) return [];
    const surname = name.slice(0, -1).split(" ").at(-1) ?? "";
    return [surname.replace(/^al-/i, ""), surname];
  });
}

let listed: Map<string, Spellings[]> | undefined;

/** The listed names by the bare key of each of their spellings. */
function getListed(): Map<string, Spellings[]> {
  if (listed) return listed;
  const all = new Map<string, Spellings[]>();
  const add = (one: Spellings) => {
    for (const spelling of new Set(one.spellings.map(bareKey)))
      if (spelling) all.set(spelling, [...(all.get(spelling) ?? []), one]);
  };
  for (const { type, entry } of readKnownNames()) {
    const written = [...entry.english, ...entry.arabic];
    const spellings = written.map((name) => name.replace(/[!?]$/, ""));
    const key = nameKey(spellings[0] ?? "");
    add({ type, key, spellings });
    if (type !== "person") continue;
    // several people share a surname marked "?"
    const sure = written.some((name) => name.endsWith("!"));
    add({ type, key: sure ? key : null, spellings: surnamesOf(written) });
  }
  for (const { english, arabic } of readSpelledNames())
    add({ type: "person", key: null, spellings: [...english, ...arabic] });
  listed = all;
  return all;
}

/** Minimum length of an acronym in small letters: "who" is not the World Health Organization, but "unhcr" is unambiguous. */
const MIN_SMALL_ACRONYM = 4;
const isMeant = (name: string, { spellings }: Spellings): boolean => {
  const same = spellings.filter((spelling) => bareKey(spelling) === bareKey(name));
  if (same.some((spelling) => !isAcronym(spelling))) return true;
  return name === name.toUpperCase() || bareKey(name).length >= MIN_SMALL_ACRONYM;
};

/** One page needs the same name several times: for its counts, its list and its snippets. */
const MAX_CACHED = 2_000;
const cache = new Map<string, CrossScript>();

/**
 * Finds other spellings of a query's word or words, in case they are a name: Putin is بوتين, Idleb is Idlib and إدلب,
 * Mohamed is Muhammad and محمد. An unlisted name has only lookups.
 */
export function crossScript(name: string): CrossScript {
  const cached = cache.get(name);
  if (cached) return cached;
  const found = findSpellings(name);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(name, found);
  return found;
}

function findSpellings(name: string): CrossScript {
  const own = bareKey(name);
  const words = nameKey(name).split(" ").filter(Boolean);
  if (!own) return { keys: [], lookups: [], spellings: [] };
  const meant = (getListed().get(own) ?? []).filter((one) => isMeant(name, one));
  const keys = meant.flatMap(({ type, key }) => (key === null ? [] : [{ type, key }]));
  // spellings that differ only in the article are one: the first, without it, also finds the others
  const others = new Map<string, string>();
  for (const one of meant.flatMap(({ spellings }) => spellings))
    if (!others.has(bareKey(one))) others.set(bareKey(one), one);
  others.delete(own);
  const arabic = hasArabic(own);
  const sound = own.split(" ").map(skeletonOf).join(" ");
  return {
    keys: [...new Map(keys.map((one) => [`${one.type} ${one.key}`, one])).values()],
    lookups: [personKeys(readPersonName(words)).lookup, `organization:${sound}`, `place:${sound}`],
    spellings: [...others.values()].sort(
      (a, b) => Number(hasArabic(a) === arabic) - Number(hasArabic(b) === arabic),
    ),
  };
}

/** Maximum number of completions: more are no help to somebody who has typed only a letter or two. */
const MAX_COMPLETIONS = 200;

/**
 * The keys of known entities of a type that a text still being typed may become, in either script: "ولاديمير بو" and
 * "vlad put" are Vladimir Putin. Every word typed must begin a word of the same spelling.
 */
export function listKeysBegun(text: string, type: EntityType): string[] {
  const begun = bareKey(text).split(" ").filter(Boolean);
  if (begun.length === 0) return [];
  const keys = new Set<string>();
  for (const [spelling, meant] of getListed()) {
    const words = spelling.split(" ");
    if (!begun.every((part) => words.some((word) => word.startsWith(part)))) continue;
    for (const one of meant) if (one.type === type && one.key !== null) keys.add(one.key);
    if (keys.size >= MAX_COMPLETIONS) break;
  }
  return [...keys];
}

/** An entity of the library, with the forms in which articles name it. */
export type NamedEntity = { type: EntityType; key: string; names: readonly string[] };

/** True if a query's words may name an entity: by its whole name in either script, or by a person's surname. */
export function mayBeName(name: string, { type, key }: Pick<NamedEntity, "type" | "key">): boolean {
  const words = nameKey(name).split(" ");
  if (type === "person") {
    const [asked, held] = [readPersonName(words), readPersonName(key.split(" "))];
    if (asked.tokens.length > 1) return sameFullName(asked, held);
    return asked.surname !== "" && sameToken(asked.surname, held.surname);
  }
  const [asked, held] = [bareKey(name).split(" "), bareKey(key).split(" ")];
  return (
    asked.length === held.length &&
    asked.every((word, at) => {
      const other = held[at] ?? "";
      if (hasArabic(word) === hasArabic(other)) return word === other;
      return hasArabic(word) ? soundsAlike(other, word) : soundsAlike(word, other);
    })
  );
}

/**
 * The library's spellings, in the other script, of a name in a query. For a surname alone these are surnames.
 * @param entities those found with crossScript's keys and lookups; the ones that the name cannot mean are ignored
 */
export function listSpellings(name: string, entities: readonly NamedEntity[]): string[] {
  const own = bareKey(name);
  const single = !own.includes(" ");
  const spellings = new Map<string, string>();
  for (const entity of entities) {
    if (!mayBeName(name, entity)) continue;
    for (const written of entity.names) {
      const words = written.split(/\s+/);
      const spelling = single && entity.type === "person" ? (words.at(-1) ?? "") : written;
      if (hasArabic(spelling) !== hasArabic(own)) spellings.set(bareKey(spelling), spelling);
    }
  }
  return [...spellings.values()];
}
