import { skeletonOf } from "../text/names/consonant-skeleton";
import { nameKey } from "../text/normalise";
import { listWords } from "../text/tokenise";
import { BODIES } from "./lexicon/bodies";
import { CITIES } from "./lexicon/cities";
import { LEVANT_PLACES } from "./lexicon/levant";
import { PEOPLE } from "./lexicon/people";
import { NO_ARABIC, NO_TERRITORIES, REGION_NAMES } from "./lexicon/regions";
import { WORLD_PLACES } from "./lexicon/world";
import type { EntityType } from "./mention";
import { listEntries, type NameEntry } from "./word-lists";

/** An entity of the committed lists: its key is the same in every language. */
export type KnownName = { type: EntityType; key: string; name: string };

/** What ends at a node: the entity; whether only in capitals; whether it is but the surname, and then whose. */
export type KnownEnd = { known: KnownName; capitals: boolean; surname: "whole" | "sure" | "asks" };

/** A tree of normalised words: each branch a known name or the beginning of one. */
export type KnownNode = { end?: KnownEnd; next: Map<string, KnownNode> };

const CODES = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].flatMap((a, _, letters) => letters.map((b) => a + b));
/** A name in capitals and figures alone. */
export const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}.]{2,}$/u.test(name.replace(/[-&]/g, ""));

function plant(root: KnownNode, name: string, end: KnownEnd): void {
  let node = root;
  for (const { plain } of listWords(name)) {
    const branch = node.next.get(plain) ?? { next: new Map() };
    node.next.set(plain, branch);
    node = branch;
  }
  // the lists that come first know better
  if (node === root) return;
  // "Nasa" is listed beside "NASA" to be found in small letters too
  const looser = node.end?.capitals && !end.capitals && node.end.known.key === end.known.key;
  if (!node.end || looser) node.end = end;
}

function plantEntry(root: KnownNode, type: EntityType, { english, arabic }: NameEntry): void {
  const own = english[0]?.replace(/[!?]$/, "") ?? "";
  const known = { type, key: nameKey(own), name: own };
  const plain = english.flatMap((name) => (name.includes(" & ") ? [name.replace(" & ", " and ")] : []));
  const bare = english.flatMap((name) => (/'s? /.test(name) ? [name.replace(/'(?=s? )/, "")] : []));
  for (const written of [...english, ...plain, ...bare, ...arabic]) {
    const name = written.replace(/[!?]$/, "");
    plant(root, name, { known, capitals: isAcronym(name), surname: "whole" });
    if (type !== "person" || name === written) continue;
    const surname = name.split(" ").at(-1) ?? "";
    const end = { known, capitals: false, surname: written.endsWith("!") ? "sure" : "asks" } as const;
    plant(root, surname, end);
    if (/^(?:al-|ال)/.test(surname)) plant(root, surname.replace(/^(?:al-|ال)/, ""), end);
  }
}

/** CLDR's names of countries and territories, after those that newspapers write. */
function listRegions(): NameEntry[] {
  const ours = new Map(
    REGION_NAMES.trim()
      .split("\n")
      .map((line) => [line.slice(0, 2), listEntries(line.slice(3))[0]] as const),
  );
  const [english, arabic] = ["en", "ar"].map(
    (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
  );
  return CODES.filter((code) => !NO_TERRITORIES.has(code)).flatMap((code) => {
    const own = ours.get(code) ?? { english: [], arabic: [] };
    // CLDR has a state that is no more by the name of the one that followed it
    const gone = /^(?:DD|SU|YU)$/.test(code);
    const names = gone
      ? {}
      : { english: english?.of(code), arabic: NO_ARABIC.has(code) ? undefined : arabic?.of(code) };
    const entry = {
      english: [...own.english, ...(names.english ? [names.english] : [])],
      arabic: [...own.arabic, ...(names.arabic ? [names.arabic] : [])],
    };
    return entry.english.length > 0 ? [entry] : [];
  });
}

/** All names of the lists, those that know better first. */
export const listNameEntries = (): { type: EntityType; entry: NameEntry }[] =>
  (
    [
      ["organization", listEntries(BODIES)],
      ["place", listEntries(LEVANT_PLACES)],
      ["place", listRegions()],
      ["place", listEntries(WORLD_PLACES)],
      ["place", listEntries(CITIES)],
      ["person", listEntries(PEOPLE)],
    ] as const
  ).flatMap(([type, entries]) => entries.map((entry) => ({ type, entry })));

function compile(): KnownNode {
  const root: KnownNode = { next: new Map() };
  for (const { type, entry } of listNameEntries()) plantEntry(root, type, entry);
  return root;
}

let tree: KnownNode | undefined;
let sounds: Map<string, KnownName | null> | undefined;

/** Fewer consonants are shared by too many places. */
const TELLING_SOUNDS = 4;

const soundOf = (key: string): string =>
  key
    .split(" ")
    .filter((word) => !/^(?:al|el|ad|as|ash|at|az|ez|an|ar)$/.test(word))
    .map(skeletonOf)
    .join(" ");

/** The one listed place whose name sounds like this key: "Jisr al-Shaghour" is Jisr al-Shughur in one more spelling. */
export function getPlaceBySound(key: string): KnownName | undefined {
  if (!sounds) {
    sounds = new Map();
    for (const { english } of listEntries(LEVANT_PLACES))
      for (const name of english) {
        const known: KnownName = { type: "place", key: nameKey(english[0] ?? ""), name: english[0] ?? "" };
        const sound = soundOf(nameKey(name));
        const held = sounds.get(sound);
        sounds.set(sound, held === undefined || held?.key === known.key ? known : null);
      }
  }
  const sound = soundOf(key);
  return sound.replace(/ /g, "").length < TELLING_SOUNDS ? undefined : (sounds.get(sound) ?? undefined);
}

/** The committed names of places, organisations and people, compiled at the first use and kept. */
export function getKnownNames(): KnownNode {
  tree ??= compile();
  return tree;
}
