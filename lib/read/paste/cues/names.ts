import { listTokens } from "../../../text/line-tokens";
import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import { hasPhrase, isPhrase, phrases } from "../phrases";
import { isKnownPlace } from "./place";

const agenciesList = readWordList("read/paste/words/agencies");
const creditsList = readWordList("read/paste/words/credits");
const outletsList = readWordList("read/paste/words/outlets");
const sectionsList = readWordList("read/paste/words/sections");

const agencies = phrases(agenciesList.words("agencies"));
const staff = phrases(creditsList.words("staff"));
const sections = phrases(sectionsList.words("sections"));
const roles = phrases(creditsList.words("roles"));
const particles = new Set(creditsList.words("name particles"));
const namesWithWaw = new Set(creditsList.words("names with waw"));
const noArabicName = new Set(creditsList.words("not in Arabic names"));
const officeNouns = new Set(creditsList.words("office nouns"));
const outlets = phrases(outletsList.words("words of names"));
const noLatinName = new Set(creditsList.words("not in Latin names"));

const MAX_NAME_LENGTH = 60;
const MAX_WORDS = 5;
const MAX_ARABIC_WORDS = 4;

/** Several agencies with separators: "Reuters/Agencies". */
export const splitAgencies = (text: string): string[] =>
  text
    .replace(/^[\s(]+|[\s)]+$/g, "")
    .split(/\s*[/+,،&|]\s*|\s+-\s+|\s+and\s+/)
    .filter(Boolean);

/** True for a news or picture agency, alone or several. */
export function isAgency(text: string): boolean {
  const parts = splitAgencies(text);
  return parts.length > 0 && parts.every((part) => isPhrase(listTokens(part), agencies));
}

/** "The Harbour News team": not persons, but named as authors. */
const STAFF_NOUN =
  /^(?:the )?(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:team|staff|editors|desk|editorial board|newsroom|correspondents|reporters)$/iu;

const ARABIC_TEAM = /^(?:فريق|قسم|هيئة|أسرة|غرفة|وحدة)(?:\s[\u0600-\u06FF]+){1,5}$/;

/** True for an author who is not a person. */
export const isStaff = (text: string): boolean =>
  ARABIC_TEAM.test(text) ||
  (text.length <= MAX_NAME_LENGTH &&
    (isPhrase(listTokens(text), staff) || (/^\p{Lu}|^the/u.test(text) && STAFF_NOUN.test(text))));

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:d|l|al|el|ash|as|an|ad)[-'’]\p{Lu}[\p{L}\p{M}'’-]*|["“(]\p{Lu}\p{L}+["”)])$/u;

/** "Political Editor", which may follow a name and is not one. */
const endsWithOffice = (text: string): boolean =>
  officeNouns.has(text.slice(text.lastIndexOf(" ") + 1).toLowerCase());

const isLatinName = (words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(words[0] ?? "") &&
  words.every((word) => NAME_WORD.test(word) || particles.has(word)) &&
  words.some((word) => word.length > 2) &&
  !words.some((word) => noLatinName.has(word.toLowerCase())) &&
  !endsWithOffice(words.at(-1) ?? "");

const MAX_CASELESS_WORDS = 4;

/** True for a script without capitals other than Arabic, which has rules of its own. */
const isCaseless = (text: string): boolean => text.toLowerCase() === text.toUpperCase() && !hasArabic(text);

/** True for words of which one stands in the names of outlets. */
export const hasOutletWord = (text: string): boolean => hasPhrase(listTokens(text), outlets);

/** True for a text with the form of a person's name: two to five capitalised words, two to four in Arabic. */
export function looksLikeName(text: string, fewest = 2): boolean {
  const words = text.split(/[\s\u00A0]+/).filter(Boolean);
  if (words.length < fewest || words.length > MAX_WORDS || text.length > MAX_NAME_LENGTH) return false;
  if (/[\d:;!?؟،,/|@#%&*=<>]/.test(text) || /\.$/.test(text.replace(/\b(?:Jr|Sr|Dr)\.$/, ""))) return false;
  if (isCaseless(text))
    return words.length <= MAX_CASELESS_WORDS && words.every((word) => /^[\p{L}\p{M}.'’"״׳-]+$/u.test(word));
  if (!hasArabic(text)) return isLatinName(words) && !isPhrase(listTokens(text), sections);
  const [first = ""] = words;
  if (words.length > MAX_ARABIC_WORDS || words.some((word) => noArabicName.has(word))) return false;
  if (first.startsWith("و") && first.length > 3 && !namesWithWaw.has(first)) return false;
  return !isPhrase(listTokens(text), sections);
}

/** "Ahmad wa-Sara": splits two Arabic names joined by the letter that is the word "and". */
function splitWaw(text: string): string[] {
  const words = text.split(" ");
  const at = words.findIndex(
    (word, i) => i >= 2 && i <= words.length - 2 && /^و\p{L}{2,}/u.test(word) && !namesWithWaw.has(word),
  );
  if (at < 0) return [text];
  const second = [(words[at] ?? "").slice(1), ...words.slice(at + 1)].join(" ");
  return [words.slice(0, at).join(" "), ...splitWaw(second)];
}

type Part = { text: string; joined: boolean };

const SEPARATOR = /(\s*[,،;]\s*(?:and\s+|و\s+)?|\s+(?:and|und|et|y|e|en|og|och|ve|и|و)\s+|\s*&\s*)/;

/** "José Ortega y Gasset" is one name, "Juan Pérez y Ana Gil" are two. */
const WITHIN_NAME =
  /(?<=^|[,;]\s*)(\p{Lu}[^,;\s]*(?:\s\p{Lu}[^,;\s]*)*)\s(y|e)\s(\p{Lu}[^,;\s]*)(?=\s*(?:$|[,;]))/gu;
const JOINER = "\u2060";

/** Splits a list of names at commas and at words for "and"; joined is true after such a word. */
function splitNames(text: string): Part[] {
  const parts: Part[] = [];
  let joined = false;
  const whole = text.replace(WITHIN_NAME, `$1${JOINER}$2${JOINER}$3`);
  for (const [i, found] of whole.split(SEPARATOR).entries()) {
    const piece = found.replaceAll(JOINER, " ");
    if (i % 2 === 1) joined = /[\p{L}&]/u.test(piece);
    else if (piece.trim())
      for (const [j, name] of splitWaw(piece.trim()).entries())
        parts.push({ text: name, joined: joined || j > 0 });
  }
  return parts;
}

/** Where the name in a byline ends: "… in Cairo", "… for Harbour Weekly", an address, a handle. */
const AFTER_NAME =
  /\s(?:in|for|at|from|reports|reporting|is|with)\s\S.*$|\s?[<(]?[^\s@]{1,60}@\S.*$|\s?\(?@\w+\)?.*$/;

/** A full stop after a name; "Jr." keeps it. */
const TRAILING_STOP = /(?<!\b(?:Jr|Sr))[.\s]+$/;

/** "Jane Doe Staff Reporter": removes an office that follows a name without a separator. */
function cutOffice(text: string): string {
  const tokens = listTokens(text);
  for (let at = 2; at < tokens.length; at++)
    if (isPhrase(tokens.slice(at), roles)) return text.slice(0, tokens[at - 1]?.end);
  return text;
}

export type NameList = { people: string[]; agencies: string[] };

/** Words that occur in place names. */
const placeWords = new Set(creditsList.words("place words"));

/**
 * Two or three capitalised words, none of them of a place, an office or an outlet: "By Jane Doe, Ann Roe" names two.
 */
function isFullName({ text }: Part): boolean {
  const words = text.split(" ");
  const known = words.some((word) => placeWords.has(word.toLowerCase()));
  return /^\p{Lu}/u.test(text) && words.length >= 2 && words.length <= 3 && !known && !hasOutletWord(text);
}

/**
 * The names in what follows the start of a byline. What follows the last name and a comma is a place or an office,
 * unless the list continues.
 * @param fewest minimum number of words of a name
 * @returns null if the text is not a list of names
 */
export function readNames(text: string, fewest: number): NameList | null {
  const parts = splitNames(text)
    .map((part) => ({ ...part, text: part.text.replace(AFTER_NAME, "").replace(TRAILING_STOP, "") }))
    .filter((part) => part.text !== "");
  const lastJoined = parts.findLastIndex((part) => part.joined);
  const isPerson = (part: Part) => looksLikeName(part.text) && !isKnownPlace(part.text);
  const enough = parts.length >= 3 || (parts.length === 2 && parts.every(isFullName));
  const allNames = lastJoined < 0 && enough && parts.every(isPerson);
  const list: NameList = { people: [], agencies: [] };
  for (const [i, part] of parts.entries()) {
    if (isAgency(part.text)) list.agencies.push(...splitAgencies(part.text));
    else if (i === 0 || i <= lastJoined || allNames) {
      if (isStaff(part.text)) list.people.push(part.text);
      const name = cutOffice(part.text);
      if (isStaff(part.text) || endsWithOffice(name)) continue;
      if (!looksLikeName(name, fewest)) return null;
      list.people.push(name);
    }
  }
  return list;
}
