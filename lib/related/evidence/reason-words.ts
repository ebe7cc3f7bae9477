import { isFunctionWord } from "../../text/common-words";
import { normalise, normaliseWord } from "../../text/normalise";
import { readWordList } from "../../text/word-list";

const list = readWordList("related/words/reason-words");
const wordsOf = (section: string): ReadonlySet<string> => new Set(list.words(section).map(normalise));

const VERBS = wordsOf("verbs");
const WEAK = wordsOf("weak");
const NOUNS = wordsOf("nouns");
const AFFAIRS = wordsOf("affairs");
const NOT_COUNTED = wordsOf("not counted");
const ABBREVIATIONS = wordsOf("abbreviations");
const AGENCIES = wordsOf("agencies");
const PAGE = wordsOf("page");
const BELONGING = wordsOf("belonging");
const HONORIFICS = wordsOf("honorifics");
const TITLES: ReadonlySet<string> = new Set(readWordList("text/words/names").words("titles"));
const ROLES = new Set([...wordsOf("roles"), ...TITLES]);

const givenList = readWordList("entities/words/given-names");
const GIVEN = new Set(
  [
    ...givenList.words("others"),
    ...givenList.rows("spellings").flatMap(([latin = ""]) => latin.split(/\s*,\s*/)),
  ].map(normalise),
);

/** True for a title that precedes a person's name. */
export const isTitle = (plain: string): boolean => TITLES.has(plain);

/** True for a title, or another word for a role that stands before a person's name. */
export const isRole = (plain: string): boolean => ROLES.has(plain);

/** True for "Britain-based" and the like: what belongs somewhere, not a name. */
export const tellsBelonging = (name: string): boolean => endsCompound(/-(\p{Ll}+)$/u.exec(name)?.[1] ?? "");

/** True for the last word of such a compound. */
export const endsCompound = (plain: string): boolean => BELONGING.has(plain);

/** True for an Arabic form of address. */
export const isHonorific = (plain: string): boolean => HONORIFICS.has(plain);

/** True for a known given name. */
export const isGivenName = (plain: string): boolean => GIVEN.has(plain);

/** A person's name without the role before it: "Special Counsel Robert Mueller". Other names stay as they are. */
export function withoutRole(name: string): string {
  if (name.indexOf(" ") === name.lastIndexOf(" ")) return name;
  const words = name.split(" ");
  const given = words.findIndex((word) => isGivenName(normaliseWord(word)));
  if (given <= 0 || given === words.length - 1) return name;
  return words.slice(0, given).every((word) => isRole(normaliseWord(word)))
    ? words.slice(given).join(" ")
    : name;
}

/** Endings of English verb forms and adverbs, and of adjectives. Word-list entries are exempt. */
const VERB_ENDING = /(?:[^e]ed|ing|ly)$/;
const ADJECTIVE_ENDING = /(?:ic|ous|ive|ful|less|able|ible|ish|[^r]ial|ical|ional|ual)$/;

/** True for a form of a common verb: no noun phrase begins with it. */
export const isCommonVerb = (plain: string): boolean => VERBS.has(plain);

/** The same words are asked for link after link. */
const MAX_CACHED = 50_000;
type Judged = { verb: boolean; noNoun: boolean; weak: boolean };
const judged = new Map<string, Judged>();

function judge(plain: string): Judged {
  const known = judged.get(plain);
  if (known) return known;
  const noun = NOUNS.has(plain);
  const verb = VERBS.has(plain) || (!noun && VERB_ENDING.test(plain));
  const noNoun = verb || (!noun && ADJECTIVE_ENDING.test(plain));
  const made = { verb, noNoun, weak: noNoun || WEAK.has(plain) };
  if (judged.size >= MAX_CACHED) judged.clear();
  judged.set(plain, made);
  return made;
}

/** True for a normalised word that is most likely a verb or adverb: a noun phrase does not reach over it. */
export const isVerbLike = (plain: string): boolean => judge(plain).verb;

/** True for a normalised word that is most likely no noun, so that it is nothing to name. */
export const isNoNoun = (plain: string): boolean => judge(plain).noNoun;

/** True for a normalised word that tells nothing as the only thing shared. */
export const isWeakWord = (plain: string): boolean => judge(plain).weak;

/** True for one of the listed words that say too little, whatever their ending: "Pacific" is none. */
export const isListedWeak = (plain: string): boolean => WEAK.has(plain);

/** True for a noun that names an affair together with the name before it: "Mueller report". */
export const isAffair = (plain: string): boolean => AFFAIRS.has(plain);

/** True if a number can count this normalised word: "85 civilians", never "23 including". */
export const canBeCounted = (plain: string): boolean =>
  !NOT_COUNTED.has(plain) && !isFunctionWord(plain) && !plain.endsWith("ly");

/** True for an abbreviation that merely looks like a name: "Ret.", "Conn.". */
export const isAbbreviation = (plain: string): boolean => ABBREVIATIONS.has(plain);

/** True for the name of a news agency or service, which stands in credits and footers. */
export function isAgency(name: string): boolean {
  const plain = normaliseWord(name);
  return AGENCIES.has(plain) || AGENCIES.has(plain.replace(/'?s$/, ""));
}

/** True for what has a word of the page around an article: "Hide Caption". */
export const isOfPage = (name: string): boolean =>
  name.split(/[\s-]+/).some((word) => PAGE.has(normaliseWord(word)));
