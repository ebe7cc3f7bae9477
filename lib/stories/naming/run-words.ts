import { isNoNoun, isTitle, isVerbLike, isWeakWord } from "../../related/evidence/reason-words";
import { isFunctionWord } from "../../text/common-words";
import { hasArabic, normalise } from "../../text/normalise";
import { stemWord } from "../../text/tokenise";
import { readWordList } from "../../text/word-list";

const list = readWordList("stories/words/naming");
const wordsOf = (section: string): ReadonlySet<string> => new Set(list.words(section).map(normalise));

const JUDGEMENTS = new Set([...wordsOf("judgements")].map(stemWord));
const ACTORS = wordsOf("actors");
const EVENTS = wordsOf("events");
const ARABIC_EVENT_STEMS = new Set([...wordsOf("events in Arabic")].map(stemWord));
const JOINING = wordsOf("joining");
const UNFIT_ALONE = wordsOf("unfit alone");
const NOUNS_AFTER_NOUNS = wordsOf("nouns after nouns");
const PLACE_KINDS = wordsOf("kinds of places");
const UNFIT_FIRST = wordsOf("unfit to begin");
const UNFIT_LAST = wordsOf("unfit to end");
const NATIONALITIES: ReadonlySet<string> = new Set(
  readWordList("entities/words/english-cues").words("nationalities").map(normalise),
);
const ARABIC_TITLES: ReadonlySet<string> = new Set(
  readWordList("entities/words/arabic-cues").words("titles").map(normalise),
);
const ARABIC_SAYING: ReadonlySet<string> = new Set(
  readWordList("entities/words/arabic-cues").words("verbs of saying").map(normalise),
);

/** The third person of an English verb. */
function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
const VERBS = new Set([...wordsOf("verbs")].flatMap((verb) => [verb, thirdPerson(verb)]));

/** True for a word that judges, or that one side calls the other. */
export const isJudgement = (plain: string): boolean => JUDGEMENTS.has(stemWord(plain));

/** True for a noun that says what happened. */
export const isEvent = (plain: string): boolean =>
  EVENTS.has(plain) || (hasArabic(plain) && ARABIC_EVENT_STEMS.has(stemWord(plain)));

/** True for a form of a verb: no phrase reaches over one. */
export const isVerb = (plain: string): boolean =>
  VERBS.has(plain) || (!EVENTS.has(plain) && isVerbLike(plain));

const isFigure = (plain: string): boolean => /^\p{N}/u.test(plain);

/** Arabic verbs of the present begin so; nouns that do are few, and mostly names. */
const ARABIC_VERB = /^[يت]\p{L}{3,}$/u;
const isArabicVerb = (plain: string): boolean => ARABIC_VERB.test(plain) || ARABIC_SAYING.has(plain);
/** A definite noun or adjective, with which an Arabic phrase is complete. */
const DEFINITE = /^(?:[بك]?ال|لل)\p{L}{2}/u;

/** Whether the last word of a phrase is a verb after all, by who stands before it: "court rules". */
export const isAction = (actor: string, plain: string): boolean =>
  ACTORS.has(actor) && (plain.endsWith("s") || actor.endsWith("s")) && VERBS.has(plain);

/** Function words up to this length are articles and prepositions: the "The" of a name is left out, the "Ever" is not. */
const MAX_ARTICLE = 3;

const isJoining = (plain: string, named: boolean): boolean =>
  isFunctionWord(plain) && !(named && plain.length > MAX_ARTICLE);

/**
 * True for a word with which a phrase may begin: no verb, title or figure. @param named it has a capital that no
 * sentence requires: "Planned Parenthood"
 */
export const mayBegin = (plain: string, named: boolean): boolean =>
  plain.length > 1 &&
  !isJoining(plain, named) &&
  !isFigure(plain) &&
  !UNFIT_FIRST.has(plain) &&
  (hasArabic(plain) ? !isArabicVerb(plain) && !ARABIC_TITLES.has(plain) : named || !isVerb(plain));

/** True for a word with which a phrase may end: a noun. @param several the phrase has other words before it. @param named as of mayBegin */
export function mayEnd(plain: string, several: boolean, named: boolean): boolean {
  if (plain.length < 2 || isJoining(plain, named && several) || isFigure(plain) || UNFIT_LAST.has(plain))
    return false;
  if (!several && UNFIT_ALONE.has(plain)) return false;
  if (hasArabic(plain)) return several ? DEFINITE.test(plain) : plain.length > 3 && !isArabicVerb(plain);
  if (isEvent(plain)) return true;
  if (!several && isWeakWord(plain)) return false;
  if (named && several) return !plain.endsWith("ed") && !isTitle(plain) && !NATIONALITIES.has(plain);
  return !isTitle(plain) && !isNoNoun(plain) && !isVerb(plain) && !NATIONALITIES.has(plain);
}

/** True for a word that a phrase may have inside. */
export function mayStandInside(plain: string, named: boolean): boolean {
  if (isFunctionWord(plain)) return JOINING.has(plain);
  return hasArabic(plain) ? !isArabicVerb(plain) && !plain.startsWith("وال") : named || !isVerb(plain);
}

/** True for a word that belongs to a noun before it or goes on with it: the noun alone is half a phrase. */
export const goesOn = (plain: string): boolean =>
  NOUNS_AFTER_NOUNS.has(plain) ||
  (!isFunctionWord(plain) && !isFigure(plain) && (hasArabic(plain) ? !isArabicVerb(plain) : !isVerb(plain)));

/** True for "Syrian" and the like. */
export const isNationality = (plain: string): boolean => NATIONALITIES.has(plain);

/** True for a word that says what kind of place the name beside it is, or which part of it. */
export const isPlaceKind = (plain: string): boolean => PLACE_KINDS.has(plain);
