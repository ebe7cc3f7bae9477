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
    if (listed || isOffice(plain) || spelling.lower.has(plain)) return at - 1;
    const another = at === first + 2 && last > at && isGivenName(plain);
    if (another && !hasFathersName(words, first, at)) return at - 1;
  }
  return last;
}

/** First words of places and buildings. */
const BEGINS_PLACE = /^(?:lake|mount|mt|fort|port|camp|cape|santa|st|saint|hurricane|superstorm)$/;

/** An office in capitals before a given name: "AG Nora Vell". */
const isAcronymBefore = (words: NamedPart["words"], first: number, last: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(words[first]?.surface ?? "") && first + 1 < last && isGivenName(plainOf(words[first + 1]));

/** The given name, not the Arabic article: "Al Vell" is not al-Vell. */
const isAl = ({ text, words }: NamedPart, at: number): boolean =>
  words[at]?.surface === "Al" && text[words[at].end] === " ";

/** True for two people with a hyphen: "the Hullick-Vell bill". */
function isPair({ part: { text, words }, surnames, known }: RunContext, first: number, last: number): boolean {
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

/**
 * Recognises a person by a given name, by a title or role before the name, or by a verb for what only people do. A single
 * word counts only after a form of address; other surnames alone are recognised by the article's full names.
 */
export function classifyPerson(context: RunContext, span: NameSpan): NameInRun | null {
  const { part, known, surnames } = context;
  const { words, settings, spelling } = part;
  let { first } = span;
  while (first < span.last && (isRole(plainOf(words[first])) || isAcronymBefore(words, first, span.last))) first++;
  if (isAl(part, first - 1)) first--;
  const last = endOfName(context, first, span.last);
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain, at) => !isArticle(plain) || (at === 0 && isAl(part, first)));
  const [start, end] = [words[first], words[last]];
  if (!start || !end) return null;
  const begin = withArticle(part, first);
  const described =
    own.length > 1 &&
    !isOfPlace(part, begin) &&
    (isDescribed(part, end.end) || isNamedAfterRole(part, begin, end.end) || speaks(part, { first, last }));
  const inside = settings[first]?.begins === false;
  const doubtful = isDoubtfulGivenName(plains[0] ?? "") && (inside || described);
  if (own.length === 0 || own.length > MAX_WORDS) return null;
  if (plains.some((plain, at) => !(doubtful && at === 0) && isNeverInPerson(plain))) return null;
  // "George H", where a name breaks off at its initials
  if (/\p{N}/u.test(plains.join("")) || (end.surface.length === 1 && own.length > 1)) return null;
  if (/^ ?& ?\p{Lu}/u.test(part.text.slice(end.end, end.end + 4)) || isPair(context, first, last)) return null;
  // streets and schools are named after people
  if (isFacility(plainOf(words[last + 1])) && sideBySide(part, last)) return null;
  const title = plainOf(words[begin - 1]);
  const titled =
    isRole(title) && /^(?:[ \u00a0]|\. )$/.test(part.text.slice(words[begin - 1]?.end, words[begin]?.start));
  const possessive = barePossessive(part, end.plain);
  const person = {
    type: "person" as const,
    first: begin,
    last,
    start: words[begin]?.start ?? start.start,
    end: endOf(end) - possessive,
    person: readPersonName(
      plains.map((plain, at) => (at === last - first ? plain.slice(0, plain.length - possessive) : plain)),
    ),
  };
  if (own.length === 1) {
    if (/^(?:.|jr|sr|ii|iii)$/.test(own[0] ?? "")) return null;
    const addressed = titled && isFormOfAddress(title) && settings[begin - 1]?.capital;
    const alone = begin === first && surnames.has(own[0] ?? "") && isSaidOfOne(part, first);
    const known = !/^\p{Ll}|\p{Lu}$/u.test(start.surface) && !spelling.lower.has(own[0] ?? "");
    return (addressed || (alone && known)) && !settings[first]?.displayed ? person : null;
  }
  const named = isGivenName(own[0] ?? "") || (doubtful && settings[first]?.displayed === false);
  // a known name is part of a person's name only after a given name: not in "PKK Khalil" or "Aleppo Today"
  const overlapsKnown = known.some(
    (match) => match.surname === "whole" && match.first <= last && match.last >= first,
  );
  const acronymFirst = known.some((match) => match.first <= first && match.end - match.start < 5);
  if (overlapsKnown && !(named || described)) return null;
  if (overlapsKnown && acronymFirst) return null;
  const kunya = /^abu$/.test(own[0] ?? "") && own.length > 2;
  if (BEGINS_PLACE.test(own[0] ?? "")) return null;
  // "SNAP EBT"
  if (!named && words.slice(first, last + 1).every(({ surface }) => surface === surface.toUpperCase())) return null;
  if (titled || kunya || (named && !isAl(part, first))) return person;
  if (settings[first]?.displayed || own.some((plain) => /(?:ly|ed|ing|tion|ment)$/.test(plain))) return null;
  if (described || speaks(part, { first, last })) return person;
  if (isOfPlace(part, begin)) return null;
  // a capital at the start of a sentence proves nothing of the first word
  const proven = !settings[first]?.begins || spelling.capital.has(own[0] ?? "");
  return proven && own.length < 4 && surnames.has(own.at(-1) ?? "") ? person : null;
}
