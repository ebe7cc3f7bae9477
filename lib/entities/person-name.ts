import { skeletonOf, soundsAlike } from "../text/names/consonant-skeleton";
import { hasArabic, normalise } from "../text/normalise";
import { readWordList } from "../text/word-list";
import { splitColumn } from "../text/word-lookup";
import { type NameEntry, readNameEntries } from "./known/name-entries";

/** A person's name: its words in one standard spelling, without articles and "son of", the surname last. */
export type PersonName = { tokens: readonly string[]; surname: string };

/** The article before a name, and the words for "son of". */
const ARTICLES = /^(?:al|el|ad|ar|as|ash|at|az|an|bin|ibn|bint|ben|ال|بن|ابن|بنت|ال)$/;
const SERVANT = /^(?:abd|abdel|abdul|abdal|abed|عبد)$/;
const FATHER = /^(?:abu|abou|ابو|ابي|ابا)$/;

let standardSpellings: Map<string, string> | undefined;

function getStandardSpellings(): Map<string, string> {
  if (standardSpellings) return standardSpellings;
  standardSpellings = new Map();
  for (const { english, arabic } of readSpelledNames())
    for (const name of [...english, ...arabic].map(normalise))
      if (!standardSpellings.has(name)) standardSpellings.set(name, normalise(english[0] ?? ""));
  return standardSpellings;
}

/** The given names that are written in many ways, in Latin and Arabic letters. The first spelling is the standard one. */
export const readSpelledNames = (): NameEntry[] => readNameEntries("entities/words/given-names", "spellings");

/** True for a given name with a standard spelling, in Latin or Arabic letters. */
export const isSpelledName = (plain: string): boolean => getStandardSpellings().has(plain);

const withoutArticle = (plain: string): string =>
  /^ال\p{L}{2}/u.test(plain) && !plain.startsWith("الل") ? plain.slice(2) : plain;

/** A word without double letters, and with one way of writing i at its end. */
const plainSpelling = (token: string): string =>
  token.replace(/(\p{L})\1+/gu, "$1").replace(/(?:iy|ii|yy|ey|ei|y)$/, "i");

/** A word of a name in its standard spelling, if it has one. */
function readToken(plain: string): string {
  const bare = withoutArticle(plain);
  return getStandardSpellings().get(bare) ?? getStandardSpellings().get(plain) ?? bare;
}

/** Reads "Abd al-Rahman", "Abdel Rahman", "Abdulrahman", عبد الرحمن and عبدالرحمن as one word. */
function readServant(word: string): string {
  const [, , rest = ""] = isSpelledName(word) ? [] : (/^(abd[aeu]l-?|abdu|عبدال)(.{3,})$/.exec(word) ?? []);
  return rest ? `abd ${readToken(rest)}` : readToken(word);
}

/** Reads a person's name. @param words normalised, without titles */
export function readPersonName(words: readonly string[]): PersonName {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? "").replace(/'s?$/, "");
    if (at > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(word)) continue;
    if (!word || (ARTICLES.test(word) && !(at === 0 && word === "ben"))) continue;
    const firstHalf = SERVANT.test(word) ? "abd" : FATHER.test(word) ? "abu" : "";
    if (!firstHalf) {
      tokens.push(readServant(word));
      continue;
    }
    do at++;
    while (ARTICLES.test(words[at] ?? ""));
    const rest = words[at] ?? "";
    if (firstHalf === "abd" && /^(?:الله|لله|allah|ullah)$/.test(rest)) tokens.push("abdullah");
    else tokens.push(rest ? `${firstHalf} ${readToken(rest)}` : firstHalf);
  }
  return { tokens, surname: tokens.at(-1) ?? "" };
}

const sameScript = (a: string, b: string): boolean => hasArabic(a) === hasArabic(b);

/** True if two words of names, as readPersonName returns them, may be the same. */
export function sameToken(a: string, b: string): boolean {
  if (a === b) return true;
  if (sameScript(a, b)) return !hasArabic(a) && plainSpelling(a) === plainSpelling(b);
  const half = /^(?:abd|abu) /.exec(a)?.[0];
  if (half) return b.startsWith(half) && sameToken(a.slice(half.length), b.slice(half.length));
  return hasArabic(a) ? soundsAlike(b, a) : soundsAlike(a, b);
}

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);
const sameGiven = (a: string, b: string): boolean =>
  sameToken(a, b) || isInitialOf(a, b) || isInitialOf(b, a);

/**
 * True if two full names may be one person's: first names and surnames match, and so do the names between them unless
 * only one has any. George W. Bush is not George H. W. Bush; both may be George Bush.
 */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.tokens.length < 2 || b.tokens.length < 2 || !sameToken(a.surname, b.surname)) return false;
  if (!sameGiven(a.tokens[0] ?? "", b.tokens[0] ?? "")) return false;
  const [ours, theirs] = [a.tokens.slice(1, -1), b.tokens.slice(1, -1)];
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (few.length === many.length) return few.every((token, at) => sameGiven(token, many[at] ?? ""));
  // initials are given in order: H. W. is not W.
  if (few[0]?.length === 1 && !sameGiven(few[0], many[0] ?? "")) return false;
  return (
    few.every((token) => many.some((other) => sameGiven(token, other))) &&
    (few.length === 0 || many.length > 1)
  );
}

const listNicknames = (): Map<string, string> =>
  new Map(
    readWordList("entities/words/given-names")
      .rows("short for")
      .flatMap(([full = "", short]) => splitColumn(short).map((name): [string, string] => [name, full])),
  );
let nicknames: Map<string, string> | undefined;

/** A name with its given name in full: "Bill Hullick" → William Hullick. */
function inFull(name: PersonName): PersonName {
  nicknames ??= listNicknames();
  const [given = "", ...rest] = name.tokens;
  return { ...name, tokens: [nicknames.get(given) ?? given, ...rest] };
}

/** True if a name is the end of another: "Vell Hullick" of Nora Vell Hullick. Arabic names end with the father's. */
const isEndOf = (short: PersonName, long: PersonName): boolean =>
  short.tokens.length < long.tokens.length &&
  !(hasArabic(short.surname) || isSpelledName(short.tokens[0] ?? "")) &&
  short.tokens.every((token, at) => token === long.tokens[long.tokens.length - short.tokens.length + at]);

/** The names with which an Arab's name begins, their own and the father's, in either script; null for other names. */
export const beginningOf = ({ tokens }: PersonName): string | null =>
  tokens.length > 1 && tokens.slice(0, 2).every((token) => hasArabic(token) || isSpelledName(token))
    ? tokens.slice(0, 2).join(" ")
    : null;

/** True if one Arabic name is the beginning of the other: "Faisal bin Khalid" of "Faisal bin Khalid bin Abdulaziz". */
export const beginsLike = (a: PersonName, b: PersonName): boolean => {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  return beginningOf(short) !== null && short.tokens.every((token, at) => token === long.tokens[at]);
};

/**
 * True if two full names that one article uses may be one person's: as sameFullName, with nicknames, or by a surname of two
 * words alone.
 */
export const sameInArticle = (a: PersonName, b: PersonName): boolean =>
  sameFullName(a, b) || sameFullName(inFull(a), inFull(b)) || isEndOf(a, b) || isEndOf(b, a);

/** The key of a name, and the key for looking up people whose surname sounds like it. */
export const personKeys = ({ tokens, surname }: PersonName): { key: string; lookup: string } => ({
  key: tokens.join(" "),
  lookup: `person:${surname.split(" ").map(skeletonOf).join(" ")}`,
});
