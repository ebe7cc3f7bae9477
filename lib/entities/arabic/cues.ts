import { isFunctionWord, isVagueStem } from "../../text/common-words";
import { normalise } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import type { FieldWords } from "../found-name";
import { isSpelledName } from "../person-name";

const MAX_REMEMBERED = 50_000;

/** A function of one word whose answers are kept: the words of newspapers come again and again. */
export function remembered<Answer>(test: (plain: string) => Answer): (plain: string) => Answer {
  const answers = new Map<string, Answer>();
  return (plain) => {
    const known = answers.get(plain);
    if (known !== undefined) return known;
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    const answer = test(plain);
    answers.set(plain, answer);
    return answer;
  };
}
// Tests for plain forms of words; words/arabic-cues.txt explains its sections.
const cue = (section: string) => wordTest("entities/words/arabic-cues", section);

export const isArabicTitle = cue("titles");
const isGeneralAdjective = cue("adjectives");
export const isNationality = cue("nationalities");
export const isArabicQuality = cue("qualities");
export const isWeakHead = cue("weak organisation heads");
export const isHeadWithAnd = cue("organisation heads with and");
export const isLoosePlaceHead = cue("loose place heads");
export const isSettlement = cue("settlements");
export const isHonour = cue("honours");
export const isHonourOfFacility = cue("honours of facilities");

const isListedDoubtful = cue("doubtful given names");
const isAlsoWord = wordTest("entities/words/given-names-arabic", "doubtful");
/** True for the name of a family or tribe, which is a surname. */
export const isFamily = wordTest("entities/words/families-arabic", "names");
/** True for the name of a family that has no article and is an everyday word or an adjective too: فارسي. */
export const isPlainFamily = wordTest("entities/words/families-arabic", "without the article");
const isListedGiven = wordTest("entities/words/given-names-arabic", "names");
const isEverydayForm = wordTest("entities/words/arabic-common");
const isSayingVerb = cue("verbs of saying");
/** True for what else a name follows: "led by", "his brother". */
export const isIntroducing = cue("introductions");
/** True for what several people are, before their names: "the players". */
export const isPluralTitle = cue("plural titles");
/** True for a given name that is mostly another word: it counts only with what introduces it or with a family. */
export const isSeldomGiven = cue("seldom given names");
/** True for what happens to people: "the appointment of". */
export const isEvent = cue("events");
export const isAbbreviatedTitle = cue("abbreviated titles");

/** True for an adjective that stands in the name of an organisation, or for a nationality. */
export const isArabicAdjective = remembered((plain) => isGeneralAdjective(plain) || isNationality(plain));

/** True for a given name that is an everyday word too. */
export const isDoubtfulGivenName = (plain: string): boolean =>
  isListedDoubtful(plain) || isAlsoWord(plain) || isSeldomGiven(plain);

/** A foreign name with one letter for each sound that outlets write in several ways: غوستافو, جوستافو, قوستافو. */
const foreignSpelling = (plain: string): string => plain.replace(/[جق]/g, "غ").replace(/ط/g, "ت");
const hasForeignSpelling = wordTest("entities/words/given-names-arabic", "names", (word) =>
  foreignSpelling(normalise(word)),
);

/** True for a listed foreign given name as another outlet spells it. */
const isForeignVariant = (plain: string): boolean =>
  /^[^حعصضظء]{5,}$/.test(plain) && hasForeignSpelling(foreignSpelling(plain)) && !isEveryday(plain);

/** True for a given name, in one word with Abd al- too: عبداللطيف. */
export const isArabicGivenName = remembered(
  (plain) =>
    isSpelledName(plain) ||
    isListedGiven(plain) ||
    /^عبد(?:ال)?\p{L}{3,}$/u.test(plain) ||
    isForeignVariant(plain),
);

/** True for a verb that is followed by who speaks, with "and" or "so" or without. */
export const isVerbOfSaying = remembered(
  (plain) => isSayingVerb(plain) || isSayingVerb(plain.replace(/^[وف](?=\p{L}{2})/u, "")),
);

const ENDINGS = /(?:ه|ها|هم|هما|نا|ات|ون|ين|ان|تين|ته|تها|تهم|يه|ا)$/;

/** True for an everyday word of newspapers in just this form. */
export const isListedEveryday = (plain: string): boolean => isEverydayForm(plain);

/** True for an everyday word of newspapers with any prefix or ending. */
export const isEveryday = remembered((plain) => {
  const bare = plain.replace(/^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبكل]|س(?=[يتن]))(?=\p{L}{3})/u, "");
  const stem = bare.replace(ENDINGS, "");
  return [plain, bare, `ال${bare}`, ...(stem.length > 2 ? [stem, `${stem}ه`, `ال${stem}`] : [])].some(
    isEverydayForm,
  );
});

const isListedCommon = cue("common words");
const isOrganisationHead = cue("organisation heads");
const isPlaceHead = cue("place heads");
const isFacility = cue("facilities");

/** True for an everyday word, which is no name without further evidence. */
export const isArabicCommon = ({ plain, stem }: Pick<Word, "plain" | "stem">): boolean =>
  isListedCommon(plain) ||
  isArabicAdjective(plain) ||
  isFunctionWord(plain) ||
  isVagueStem(stem) ||
  isArabicTitle(plain);

/** True for a listed everyday word, whatever its stem. */
export const isArabicListed = (plain: string): boolean =>
  isListedCommon(plain) || isFunctionWord(plain) || isArabicTitle(plain) || isEverydayForm(plain);

/** True for an office or other word that ends a person's name, although it is a given name too. */
export const endsName = (plain: string): boolean => isListedCommon(plain) || isArabicTitle(plain);

export const isDefinite = (plain: string): boolean => /^ال\p{L}{3}/u.test(plain);

/** The number of prefix letters ("and", "for", "by") before a word that passes a test; null if there is none. */
function prefixLength(plain: string, test: (plain: string) => boolean): number | null {
  if (test(plain)) return 0;
  // heads and given names have no article
  if (/^[وف]?لل|^[وفبك]?ال/.test(plain)) return null;
  for (const length of [1, 2])
    if (/^(?:[وف][بلك]?|[بلك])$/.test(plain.slice(0, length)) && test(plain.slice(length))) return length;
  return null;
}

/** The number of prefix letters before an organisation's head word; null if the word is none. */
export const organisationHeadAt = remembered((plain) => prefixLength(plain, isOrganisationHead));

/** The number of prefix letters before a place's head word; null if the word is none. */
export const placeHeadAt = remembered((plain) => prefixLength(plain, isPlaceHead));

/** The number of prefix letters before a given name, which is then longer than two letters; null if it is none. */
export const givenNameAt = remembered((plain) =>
  prefixLength(plain, (word) => isArabicGivenName(word) && (word === plain || word.length > 3)),
);

/** True for what is named after the person or place that follows. */
export const isArabicFacility = (plain: string): boolean =>
  isFacility(plain) || isFacility(plain.replace(/^[وبلف](?=\p{L}{4})/u, ""));

/** The offset after `count` letters of a word. Vowel marks and tatweel do not count. */
export function startAfter(word: Word, count: number): number {
  let at = 0;
  for (let letters = 0; letters < count && at < word.surface.length; at++)
    if (/\p{L}/u.test(word.surface[at] ?? "") && word.surface[at] !== "ـ") letters++;
  return word.start + at;
}

/** True if one space separates the words at `at` and `at + 1`. */
export const isSpaced = ({ text, words }: FieldWords, at: number): boolean =>
  /^[ \u00a0]$/.test(text.slice(words[at]?.end, words[at + 1]?.start));
