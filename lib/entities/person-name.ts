import { skeletonOf, soundsAlike } from "../text/names/consonant-skeleton";
import { hasArabic, normalise } from "../text/normalise";
import { SPELT_NAMES } from "./lexicon/given-names";
import { listEntries } from "./word-lists";

/** A person's name taken apart: its words in one spelling, without articles and "son of", the surname last. */
export type PersonName = { tokens: readonly string[]; surname: string };

/** The article before a name, and what stands between a name and the father's. */
const ARTICLES = /^(?:al|el|ad|ar|as|ash|at|az|an|bin|ibn|bint|ben|ال|بن|ابن|بنت|ال)$/;
const SERVANT = /^(?:abd|abdel|abdul|abdal|abed|عبد)$/;
const FATHER = /^(?:abu|abou|ابو|ابي|ابا)$/;

let spellings: Map<string, string> | undefined;

function getSpellings(): Map<string, string> {
  if (spellings) return spellings;
  spellings = new Map();
  for (const { english, arabic } of listEntries(SPELT_NAMES))
    for (const name of [...english, ...arabic].map(normalise))
      if (!spellings.has(name)) spellings.set(name, normalise(english[0] ?? ""));
  return spellings;
}

/** True for a given name that the lists spell, in Latin or Arabic letters. */
export const isSpeltName = (plain: string): boolean => getSpellings().has(plain);

const withoutArticle = (plain: string): string =>
  /^ال\p{L}{2}/u.test(plain) && !plain.startsWith("الل") ? plain.slice(2) : plain;

/** Double letters, and the ways of writing i at a name's end. */
const plainSpelling = (token: string): string =>
  token.replace(/(\p{L})\1+/gu, "$1").replace(/(?:iy|ii|yy|ey|ei|y)$/, "i");

/** A word of a name: the first of its spellings where the lists have it. */
function readToken(plain: string): string {
  const bare = withoutArticle(plain);
  const spelt = getSpellings().get(bare) ?? getSpellings().get(plain);
  return spelt ?? bare;
}

/** "Abd al-Rahman", "Abdel Rahman", "Abdulrahman" and عبد الرحمن, عبدالرحمن come to one word. */
function readServant(word: string): string {
  const [, , rest = ""] = isSpeltName(word) ? [] : (/^(abd[aeu]l-?|abdu|عبدال)(.{3,})$/.exec(word) ?? []);
  return rest ? `abd ${readToken(rest)}` : readToken(word);
}

/** Takes a person's name apart. @param words its words, normalised, without titles */
export function readPersonName(words: readonly string[]): PersonName {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? "").replace(/'s?$/, "");
    if (at > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(word)) continue;
    if (!word || (ARTICLES.test(word) && !(at === 0 && word === "ben"))) continue;
    const binds = SERVANT.test(word) ? "abd" : FATHER.test(word) ? "abu" : "";
    if (!binds) {
      tokens.push(readServant(word));
      continue;
    }
    do at++;
    while (ARTICLES.test(words[at] ?? ""));
    const rest = words[at] ?? "";
    if (binds === "abd" && /^(?:الله|لله|allah|ullah)$/.test(rest)) tokens.push("abdullah");
    else tokens.push(rest ? `${binds} ${readToken(rest)}` : binds);
  }
  return { tokens, surname: tokens.at(-1) ?? "" };
}

const sameScript = (a: string, b: string): boolean => hasArabic(a) === hasArabic(b);

/** True where two words of names, as readPersonName gives them, may be one. */
export function sameToken(a: string, b: string): boolean {
  if (a === b) return true;
  if (sameScript(a, b)) return !hasArabic(a) && plainSpelling(a) === plainSpelling(b);
  return hasArabic(a) ? soundsAlike(b, a) : soundsAlike(a, b);
}

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);
const sameGiven = (a: string, b: string): boolean =>
  sameToken(a, b) || isInitialOf(a, b) || isInitialOf(b, a);

/**
 * True where two full names may be one person's: first names and surnames are the same, and what stands between them in
 * both is the same or in one of them alone. George W. Bush is not George H. W. Bush; both may be George Bush.
 */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.tokens.length < 2 || b.tokens.length < 2 || !sameToken(a.surname, b.surname)) return false;
  if (!sameGiven(a.tokens[0] ?? "", b.tokens[0] ?? "")) return false;
  const [ours, theirs] = [a.tokens.slice(1, -1), b.tokens.slice(1, -1)];
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (few.length === many.length) return few.every((token, at) => sameGiven(token, many[at] ?? ""));
  return (
    few.every((token) => many.some((other) => sameGiven(token, other))) &&
    (few.length === 0 || many.length > 1)
  );
}

/** The key of a name and the key under which people of its surname are looked up. */
export const personKeys = ({ tokens, surname }: PersonName): { key: string; lookup: string } => ({
  key: tokens.join(" "),
  lookup: `person:${surname.split(" ").map(skeletonOf).join(" ")}`,
});
