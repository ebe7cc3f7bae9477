import { skeletonOf } from "../../text/names/consonant-skeleton";
import { nameKey } from "../../text/normalise";
import { listWords } from "../../text/tokenise";
import { readWordList } from "../../text/word-list";
import type { EntityType } from "../mention";
import { type NameEntry, nameEntry, readNameEntries } from "./name-entries";

/** An entity of the word lists: its key is the same in every language. */
export type KnownName = { type: EntityType; key: string; name: string };

/**
 * The name that ends at a node. `capitals`: found only in capitals. `surname`: "whole" for a full name; for a surname
 * alone "sure" if it means this person, "asks" if the library decides whose it is.
 */
export type KnownEnd = { known: KnownName; capitals: boolean; surname: "whole" | "sure" | "asks" };

/** A tree of normalised words: each branch is a known name or the beginning of one. */
export type KnownNode = { end?: KnownEnd; next: Map<string, KnownNode> };

const LEVANT = "entities/words/places-levant";
const CODES = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].flatMap((a, _, letters) => letters.map((b) => a + b));
/** States that no longer exist: CLDR gives them the name of a successor. */
const FORMER_STATES = /^(?:DD|SU|YU)$/;

/** True for a name in capitals and figures only. */
export const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}.]{2,}$/u.test(name.replace(/[-&]/g, ""));

function addName(root: KnownNode, name: string, end: KnownEnd): void {
  let node = root;
  for (const { plain } of listWords(name)) {
    const branch = node.next.get(plain) ?? { next: new Map() };
    node.next.set(plain, branch);
    node = branch;
  }
  if (node === root) return;
  // earlier lists take precedence, but "Nasa" listed after "NASA" also finds it in small letters
  const looser = node.end?.capitals && !end.capitals && node.end.known.key === end.known.key;
  if (!node.end || looser) node.end = end;
}

function addEntry(root: KnownNode, type: EntityType, { english, arabic }: NameEntry): void {
  const own = english[0]?.replace(/[!?]$/, "") ?? "";
  const known = { type, key: nameKey(own), name: own };
  const withAnd = english.flatMap((name) => (name.includes(" & ") ? [name.replace(" & ", " and ")] : []));
  const withoutApostrophe = english.flatMap((name) =>
    /'s? /.test(name) ? [name.replace(/'(?=s? )/, "")] : [],
  );
  for (const written of [...english, ...withAnd, ...withoutApostrophe, ...arabic]) {
    const name = written.replace(/[!?]$/, "");
    addName(root, name, { known, capitals: isAcronym(name), surname: "whole" });
    if (type !== "person" || name === written) continue;
    const surname = name.split(" ").at(-1) ?? "";
    const end = { known, capitals: false, surname: written.endsWith("!") ? "sure" : "asks" } as const;
    addName(root, surname, end);
    if (/^(?:al-|ال)/.test(surname)) addName(root, surname.replace(/^(?:al-|ال)/, ""), end);
  }
}

/** The names of countries and territories: those that newspapers write, then CLDR's. */
function readCountries(): NameEntry[] {
  const list = readWordList("entities/words/countries");
  const listed = new Map(
    list.rows("names").map(([code = "", english, arabic]) => [code, nameEntry(english, arabic)]),
  );
  const noTerritory = new Set(list.words("no territory"));
  const noArabic = new Set(list.words("without CLDR's Arabic name"));
  const [english, arabic] = ["en", "ar"].map(
    (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
  );
  return CODES.filter((code) => !noTerritory.has(code)).flatMap((code) => {
    const own = listed.get(code) ?? nameEntry();
    const former = FORMER_STATES.test(code);
    const inEnglish = former ? undefined : english?.of(code);
    const inArabic = former || noArabic.has(code) ? undefined : arabic?.of(code);
    const entry = {
      english: [...own.english, ...(inEnglish ? [inEnglish] : [])],
      arabic: [...own.arabic, ...(inArabic ? [inArabic] : [])],
    };
    return entry.english.length > 0 ? [entry] : [];
  });
}

/** All known names with their types, in order of precedence. Reads the word lists anew. */
export const readKnownNames = (): { type: EntityType; entry: NameEntry }[] =>
  (
    [
      ["organization", readNameEntries("entities/words/organisations")],
      ["place", readNameEntries(LEVANT)],
      ["place", readCountries()],
      ["place", readNameEntries("entities/words/places-world")],
      ["place", readNameEntries("entities/words/cities")],
      ["person", readNameEntries("entities/words/people")],
    ] as const
  ).flatMap(([type, entries]) => entries.map((entry) => ({ type, entry })));

let tree: KnownNode | undefined;

/** The tree of known names, compiled at the first call and kept. */
export function getKnownNames(): KnownNode {
  if (!tree) {
    tree = { next: new Map() };
    for (const { type, entry } of readKnownNames()) addEntry(tree, type, entry);
  }
  return tree;
}

let placesBySound: Map<string, KnownName | null> | undefined;

/** Shorter sounds are shared by too many places. */
const MIN_SOUND_LENGTH = 4;

const soundOf = (key: string): string =>
  key
    .split(" ")
    .filter((word) => !/^(?:al|el|ad|as|ash|at|az|ez|an|ar)$/.test(word))
    .map(skeletonOf)
    .join(" ");

function readPlacesBySound(): Map<string, KnownName | null> {
  const places = new Map<string, KnownName | null>();
  for (const { english } of readNameEntries(LEVANT))
    for (const name of english) {
      const known: KnownName = { type: "place", key: nameKey(english[0] ?? ""), name: english[0] ?? "" };
      const sound = soundOf(nameKey(name));
      const other = places.get(sound);
      places.set(sound, other === undefined || other?.key === known.key ? known : null);
    }
  return places;
}

/** The only listed place that sounds like this key: "Jisr al-Shaghour" is another spelling of Jisr al-Shughur. */
export function getPlaceBySound(key: string): KnownName | undefined {
  placesBySound ??= readPlacesBySound();
  const sound = soundOf(key);
  if (sound.replace(/ /g, "").length < MIN_SOUND_LENGTH) return undefined;
  return placesBySound.get(sound) ?? undefined;
}
