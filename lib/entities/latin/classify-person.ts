import type { NameSpan } from "../../text/names/name-runs";
import type { NamedPart } from "../../text/spans";
import { readPersonName } from "../person-name";
import {
  isArticle,
  isCommon,
  isDemonym,
  isFacility,
  isFormOfAddress,
  isGivenName,
  isGroupOpener,
  isHead,
  isOffice,
  isPlaceTail,
  isReportingVerb,
  isRole,
} from "./cues";
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

function hasReportingVerb(part: NamedPart, { first, last }: NameSpan): boolean {
  const [before, after] = [part.words[first - 1], part.words[last + 1]];
  const gap = part.text.slice(part.words[last]?.end, after?.start);
  if (after && isReportingVerb(after.plain) && /^,? $/.test(gap)) return true;
  return before !== undefined && isReportingVerb(before.plain) && sideBySide(part, first - 1);
}

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

/**
 * Recognises a person by a given name, by a title or role before the name, or by a verb for what only people do. A single
 * word counts only after a form of address; other surnames alone are recognised by the article's full names.
 */
export function classifyPerson(context: RunContext, span: NameSpan): NameInRun | null {
  const { part, known } = context;
  const { words, settings } = part;
  let { first } = span;
  while (first < span.last && isRole(plainOf(words[first]))) first++;
  const last = endOfName(context, first, span.last);
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain) => !isArticle(plain));
  const [start, end] = [words[first], words[last]];
  if (!start || !end || own.length === 0 || own.length > MAX_WORDS || plains.some(isNeverInPerson))
    return null;
  // "George H", where a name breaks off at its initials
  if (/\p{N}/u.test(plains.join("")) || (end.surface.length === 1 && own.length > 1)) return null;
  const begin = withArticle(part, first);
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
    return addressed && !settings[first]?.displayed ? person : null;
  }
  const named = isGivenName(own[0] ?? "");
  // a known name is part of a person's name only after a given name: not in "PKK Khalil" or "Aleppo Today"
  const overlapsKnown = known.some(
    (match) => match.surname === "whole" && match.first <= last && match.last >= first,
  );
  const acronymFirst = known.some((match) => match.first <= first && match.end - match.start < 5);
  if (overlapsKnown && (!named || acronymFirst)) return null;
  const kunya = /^abu$/.test(own[0] ?? "") && own.length > 2;
  const speaks =
    hasReportingVerb(part, { first, last }) && !own.some((plain) => /(?:ly|ed|ing|tion|ment)$/.test(plain));
  return titled || kunya || named || speaks ? person : null;
}
