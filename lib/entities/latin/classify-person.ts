import type { NameSpan } from "../../text/names/name-runs";
import type { NamedPart } from "../../text/spans";
import { readPersonName } from "../person-name";
import {
  isArticle,
  isCommon,
  isDemonym,
  isDoubtfulGivenName,
  isFacility,
  isFormOfAddress,
  isGivenName,
  isGroupOpener,
  isHead,
  isOffice,
  isPlaceTail,
  isRole,
} from "./cues";
import { isDescribed, isOfPlace, isSaidOfOne, speaks } from "./person-evidence";
import {
  barePossessive,
  endOf,
  type NameInRun,
  plainOf,
  type RunContext,
  sideBySide,
  withArticle,
} from "./run";

const MAX_WORDS = 6;

const isNeverInPerson = (plain: string): boolean =>
  isCommon(plain) ||
  isHead(plain) ||
  isDemonym(plain) ||
  isPlaceTail(plain) ||
  isGroupOpener(plain) ||
  isOffice(plain);

/** Arabic names continue with the father's and grandfather's, which are given names too. */
const hasFathersName = (words: NamedPart["words"], first: number, last: number): boolean =>
  isGivenName(plainOf(words[first + 1])) ||
  words.slice(first, last).some(({ plain }) => /^(?:bin|ibn|abu|abdel|abdul|abd|al|el)$/.test(plain));

/** The last word of a name in a run that continues with an office or, as in bylines, with another person. */
function endOfName({ part, known }: RunContext, first: number, last: number): number {
  const { words, spelling } = part;
  for (let at = first + 2; at <= last; at++) {
    const plain = plainOf(words[at]);
    const listed = known.some((match) => match.first === at && match.surname === "whole");
    // in "Moon Jae-in" the last syllable is written small
    const syllable = /^\p{Ll}/u.test(words[at]?.surface ?? "") && at === last;
    if (listed || isOffice(plain) || (!syllable && spelling.lower.has(plain))) return at - 1;
    const another = at === first + 2 && last > at && isGivenName(plain);
    if (another && !hasFathersName(words, first, at)) return at - 1;
  }
  return last;
}

/** First words of places and buildings. */
const BEGINS_PLACE = /^(?:lake|mount|mt|fort|port|camp|cape|santa|st|saint|hurricane|superstorm)$/;

/** An office in capitals before a given name: "AG Nora Vell". */
const isAcronymBefore = (words: NamedPart["words"], first: number, last: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(words[first]?.surface ?? "") &&
  first + 1 < last &&
  isGivenName(plainOf(words[first + 1]));

/** The given name, not the Arabic article: "Al Vell" is not al-Vell. */
const isAl = ({ text, words }: NamedPart, at: number): boolean =>
  words[at]?.surface === "Al" && text[words[at].end] === " ";

/** True for two people with a hyphen: "the Hullick-Vell bill". */
function isPair(
  { part: { text, words }, surnames, known }: RunContext,
  first: number,
  last: number,
): boolean {
  if (last !== first + 1 || text[words[first]?.end ?? 0] !== "-") return false;
  return [first, last].every(
    (at) => surnames.has(plainOf(words[at])) || known.some((match) => match.first <= at && match.last >= at),
  );
}

/** True after a role in the same apposition: "the representative, Nora Vell, left". */
const isNamedAfterRole = ({ text, words }: NamedPart, first: number, end: number): boolean =>
  isRole(words[first - 1]?.plain ?? "") &&
  text.slice(words[first - 1]?.end, words[first]?.start) === ", " &&
  /^[,.;]/.test(text.slice(end, end + 1));

/** A stretch of a run that may be a person's name, without offices before and after it. */
type Candidate = NameSpan & {
  /** The first word with an Arabic article before it. */
  begin: number;
  plains: readonly string[];
  /** Without articles. */
  own: readonly string[];
  /** True if the text beside the name says something that it says only of people. */
  described: () => boolean;
};

function readCandidate(context: RunContext, span: NameSpan): Candidate | null {
  const { part } = context;
  const { words, settings } = part;
  let { first } = span;
  while (first < span.last && (isRole(plainOf(words[first])) || isAcronymBefore(words, first, span.last)))
    first++;
  if (isAl(part, first - 1)) first--;
  const last = endOfName(context, first, span.last);
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain, at) => !isArticle(plain) || (at === 0 && isAl(part, first)));
  const end = words[last];
  if (!end || own.length === 0 || own.length > MAX_WORDS) return null;
  const begin = withArticle(part, first);
  let known: boolean | undefined;
  const described = (): boolean => {
    known ??=
      (own.length > 1 && speaks(part, { first, last })) ||
      (own.length > 1 &&
        !isOfPlace(part, begin) &&
        (isDescribed(part, end.end) || isNamedAfterRole(part, begin, end.end)));
    return known;
  };
  const given = isDoubtfulGivenName(plains[0] ?? "") && (!settings[first]?.begins || described());
  // "the mayor, Helen Park, said": only of people
  const tailed = () =>
    plains.length === 2 &&
    (isPlaceTail(plains[1] ?? "") || isFacility(plains[1] ?? "")) &&
    isGivenName(plains[0] ?? "") &&
    (roleBefore(part, begin) !== null || described());
  const never = plains.findIndex((plain, at) => !(given && at === 0) && isNeverInPerson(plain));
  if (never >= 0 && !(never === 1 && tailed())) return null;
  return { first, last, begin, plains, own, described };
}

/** True for what only looks like a person's name: with figures, broken off, a firm, a pair, a street or school. */
function isOther(context: RunContext, { first, last, plains, own }: Candidate): boolean {
  const { part } = context;
  const end = part.words[last];
  // "George H", where a name breaks off at its initials
  if (!end || /\p{N}/u.test(plains.join("")) || (end.surface.length === 1 && own.length > 1)) return true;
  if (/^ ?& ?\p{Lu}/u.test(part.text.slice(end.end, end.end + 4)) || isPair(context, first, last))
    return true;
  // streets and schools are named after people
  return isFacility(plainOf(part.words[last + 1])) && sideBySide(part, last);
}

/** The role before a name, if there is one. */
function roleBefore({ text, words }: NamedPart, begin: number): string | null {
  const role = plainOf(words[begin - 1]);
  const beside = /^(?:[ \u00a0]|\. )$/.test(text.slice(words[begin - 1]?.end, words[begin]?.start));
  return beside && isRole(role) ? role : null;
}

/** A single word counts after a form of address, or if the text says something personal of it. */
function isPersonAlone({ part, surnames }: RunContext, { begin, first, own }: Candidate): boolean {
  const { words, settings, spelling } = part;
  const [word = ""] = own;
  if (settings[first]?.displayed || /^(?:.|jr|sr|ii|iii)$/.test(word)) return false;
  const role = roleBefore(part, begin);
  if (role !== null && isFormOfAddress(role) && settings[begin - 1]?.capital) return true;
  const written = !/^\p{Ll}|\p{Lu}$/u.test(words[first]?.surface ?? "") && !spelling.lower.has(word);
  return begin === first && written && surnames.has(word) && isSaidOfOne(part, first);
}

/**
 * False for a name with a listed one inside that makes it none: a listed name is part of a person's only after a given name
 * (not in "PKK Khalil" or "Aleppo Today"), as the surname of who speaks, or in a name of two words that is described.
 */
function mayHaveListed({ part, known }: RunContext, candidate: Candidate, named: boolean): boolean {
  const { first, last, begin, own, described } = candidate;
  const inside = known.filter(
    (match) => match.surname === "whole" && match.first <= last && match.last >= first,
  );
  if (inside.length === 0) return true;
  if (known.some((match) => match.first <= first && match.end - match.start < 5)) return false;
  if (named || own.length > 2) return named;
  const end = part.words[last]?.end ?? 0;
  const atStart = inside.some((match) => match.first <= first);
  return atStart ? isDescribed(part, end) && !isOfPlace(part, begin) : described();
}

const isUpper = (word: NamedPart["words"][number] | undefined): boolean =>
  word !== undefined && /^\p{Lu}{3,}$/u.test(word.surface);

/** True if a text has a word with only its first letter capital. */
const isWrittenAsName = ({ words }: NamedPart, plain: string): boolean =>
  words.some((word) => plainOf(word) === plain && /^\p{Lu}\p{Ll}/u.test(word.surface));

/** True for a name in a passage that is set in capitals, where every word looks like a name: "KERRY VIOLATED THE LAW". */
function isInCapitalsOnly(part: NamedPart, { first, last }: Candidate): boolean {
  const { words } = part;
  if (!words.slice(first, last + 1).every(({ surface }) => surface === surface.toUpperCase())) return false;
  return (
    (isUpper(words[first - 1]) && sideBySide(part, first - 1)) ||
    (isUpper(words[last + 1]) && sideBySide(part, last))
  );
}

function isPersonInFull(context: RunContext, candidate: Candidate): boolean {
  const { part, surnames } = context;
  const { words, settings, spelling } = part;
  const { begin, first, last, own, described } = candidate;
  const [given = ""] = own;
  const doubtful =
    isDoubtfulGivenName(given) && !settings[first]?.displayed && (!settings[first]?.begins || described());
  const named = isGivenName(given) || doubtful;
  if (!mayHaveListed(context, candidate, named)) return false;
  if (BEGINS_PLACE.test(given)) return false;
  // "SNAP EBT"
  if (!named && words.slice(first, last + 1).every(({ surface }) => surface === surface.toUpperCase()))
    return false;
  if (isInCapitalsOnly(part, candidate) && !own.slice(1).every((plain) => isWrittenAsName(part, plain)))
    return false;
  if (named && !isAl(part, first)) return true;
  if (roleBefore(part, begin) !== null || (given === "abu" && own.length > 2)) return true;
  if (settings[first]?.displayed || own.some((plain) => /(?:ly|ed|ing|tion|ment)$/.test(plain))) return false;
  if (described()) return true;
  // a capital at the start of a sentence proves nothing of the first word
  const proven = !settings[first]?.begins || spelling.capital.has(given);
  return proven && own.length < 4 && surnames.has(own.at(-1) ?? "") && !isOfPlace(part, begin);
}

/**
 * Recognises a person by a given name, by a title or role before the name, by a verb for what only people do, by what is
 * said of them beside the name, or by the surname alone elsewhere in the article. Other surnames alone are recognised by
 * the article's full names.
 */
export function classifyPerson(context: RunContext, span: NameSpan): NameInRun | null {
  const candidate = readCandidate(context, span);
  if (!candidate || isOther(context, candidate)) return null;
  const { begin, first, last, plains, own } = candidate;
  const { part } = context;
  const [start, end] = [part.words[begin], part.words[last]];
  const person = own.length === 1 ? isPersonAlone(context, candidate) : isPersonInFull(context, candidate);
  if (!person || !start || !end) return null;
  const possessive = barePossessive(part, end.plain);
  return {
    type: "person",
    first: begin,
    last,
    start: start.start,
    end: endOf(end) - possessive,
    person: readPersonName(
      plains.map((plain, at) => (at === last - first ? plain.slice(0, plain.length - possessive) : plain)),
    ),
  };
}
