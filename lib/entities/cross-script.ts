import { skeletonOf, soundsAlike } from "../text/names/consonant-skeleton";
import { hasArabic, nameKey } from "../text/normalise";
import { isAcronym, listNameEntries } from "./known-names";
import { SPELT_NAMES } from "./lexicon/given-names";
import type { EntityType } from "./mention";
import { personKeys, readPersonName, sameFullName, sameToken } from "./person-name";
import { listEntries } from "./word-lists";

/** What else a name may be called, as far as the lists and the sounds of its letters tell. */
export type CrossScript = {
  /** Entities of the lists that are called so: they have these keys in every library. */
  keys: { type: EntityType; key: string }[];
  /** Lookup keys under which a library's entities that may be called so stand, in either script. */
  lookups: string[];
  /** Other ways of writing the name that the lists have, those in the other script first. */
  spellings: string[];
};

/** All spellings of one name of the lists. `key`: of the entity, where the spellings are not only of a word of names. */
type Spelt = { type: EntityType; key: string | null; spellings: string[] };

let spelt: Map<string, Spelt[]> | undefined;

const ARTICLE = /^(?:al|el|ad|as|ash|at|az|ez|an|ar|the)$/;
/** Without articles, which a query may have or not: "bashar assad" is Bashar al-Assad. */
const bareKey = (name: string): string =>
  nameKey(name)
    .split(" ")
    .filter((word, _, words) => words.length === 1 || !ARTICLE.test(word))
    .map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""))
    .join(" ");

/** Surnames of the lists: "Bashar al-Assad?" says that "Assad" alone is asked for, with its article and without. */
function surnamesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!/[!?]$/.test(name)) return [];
    const surname = name.slice(0, -1).split(" ").at(-1) ?? "";
    return [surname.replace(/^al-/i, ""), surname];
  });
}

function getSpelt(): Map<string, Spelt[]> {
  if (spelt) return spelt;
  const all = new Map<string, Spelt[]>();
  const put = (one: Spelt) => {
    for (const spelling of new Set(one.spellings.map(bareKey)))
      if (spelling) all.set(spelling, [...(all.get(spelling) ?? []), one]);
  };
  for (const { type, entry } of listNameEntries()) {
    const written = [...entry.english, ...entry.arabic];
    const spellings = written.map((name) => name.replace(/[!?]$/, ""));
    put({ type, key: nameKey(spellings[0] ?? ""), spellings });
    if (type !== "person") continue;
    // a surname with "?" is several people's
    const sure = written.some((name) => name.endsWith("!"));
    put({ type, key: sure ? nameKey(spellings[0] ?? "") : null, spellings: surnamesOf(written) });
  }
  for (const { english, arabic } of listEntries(SPELT_NAMES))
    put({ type: "person", key: null, spellings: [...english, ...arabic] });
  spelt = all;
  return all;
}

/** "who" is no World Health Organization; "unhcr" can be nothing else. */
const SHORTEST_SMALL_ACRONYM = 4;
const isMeant = (name: string, { spellings }: Spelt): boolean => {
  const same = spellings.filter((spelling) => bareKey(spelling) === bareKey(name));
  if (same.some((spelling) => !isAcronym(spelling))) return true;
  return name === name.toUpperCase() || bareKey(name).length >= SHORTEST_SMALL_ACRONYM;
};

/**
 * What else a word or words of a query may be written as, if they are a name: Putin is بوتين, Idleb is Idlib and إدلب, Mohamed is
 * Muhammad and محمد. Anything that is no name of the lists has lookups alone.
 */
export function crossScript(name: string): CrossScript {
  const known = told.get(name);
  if (known) return known;
  const read = readOther(name);
  if (told.size >= KEPT) told.clear();
  told.set(name, read);
  return read;
}

/** A page asks the same of a query several times: for its counts, its list, its snippets. */
const KEPT = 2_000;
const told = new Map<string, CrossScript>();

function readOther(name: string): CrossScript {
  const own = bareKey(name);
  const words = nameKey(name).split(" ").filter(Boolean);
  if (!own) return { keys: [], lookups: [], spellings: [] };
  const meant = (getSpelt().get(own) ?? []).filter((one) => isMeant(name, one));
  const keys = meant.flatMap(({ type, key }) => (key === null ? [] : [{ type, key }]));
  // by what they are without the article; the first, which has none, finds the others too
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

/** More entities are no help to somebody who has typed but a letter or two. */
const MOST_BEGUN = 200;

/**
 * The keys of the lists' entities of a type one of whose spellings, in either script, has words that begin like those of a text
 * that is still being typed: "ولاديمير بو" and "vlad put" are Vladimir Putin.
 */
export function listKeysBegun(text: string, type: EntityType): string[] {
  const begun = bareKey(text).split(" ").filter(Boolean);
  if (begun.length === 0) return [];
  const keys = new Set<string>();
  for (const [spelling, meant] of getSpelt()) {
    const words = spelling.split(" ");
    if (!begun.every((part) => words.some((word) => word.startsWith(part)))) continue;
    for (const one of meant) if (one.type === type && one.key !== null) keys.add(one.key);
    if (keys.size >= MOST_BEGUN) break;
  }
  return [...keys];
}

/** An entity that a library holds, with the names under which its articles mention it. */
export type NamedEntity = { type: EntityType; key: string; names: readonly string[] };

/** True where a query's words may be the name of an entity: its whole name in either script, or a person's surname. */
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
 * The spellings that a library has for a name of a query: of the entities found under crossScript's keys and lookups those that
 * may be meant, in the words in which their articles write them. For a surname alone the surnames.
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
