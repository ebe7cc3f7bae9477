import type { NameSpan } from "../../text/names/name-runs";
import type { NamedPart } from "../../text/spans";
import type { Verdict } from "./classify-run";
import { readPersonName } from "../person-name";
import {
  endOf,
  isArticle,
  isCommon,
  isDemonym,
  isFacility,
  isGivenName,
  isGroupOpener,
  isHead,
  isPersonVerb,
  isPlaceTail,
  isRole,
  looseEnding,
  plainOf,
  type Standing,
  sideBySide,
  withArticle,
} from "./cues";

/** Forms of address that make a person of a single word behind them, where a mere role may stand before anything. */
const ADDRESS =
  /^(?:president|minister|premier|chancellor|secretary|senator|sen|rep|gov|governor|mayor|king|queen|prince|princess|pope|general|gen|colonel|col|lt|major|maj|captain|capt|sergeant|sgt|admiral|mr|mrs|ms|miss|dr|prof|professor|sir|judge|justice|sheikh|sheik|ayatollah|congressman|congresswoman)$/;
const LONGEST = 6;

/** Words of a run that a person's name has not. */
const spoils = (plain: string): boolean =>
  isCommon(plain) ||
  isHead(plain) ||
  isDemonym(plain) ||
  isPlaceTail(plain) ||
  isGroupOpener(plain) ||
  isOffice(plain);

function spokenOf(part: NamedPart, { first, last }: NameSpan): boolean {
  const [before, after] = [part.words[first - 1], part.words[last + 1]];
  if (after && isPersonVerb(after.plain) && /^,? $/.test(part.text.slice(part.words[last]?.end, after.start)))
    return true;
  return before !== undefined && isPersonVerb(before.plain) && sideBySide(part, first - 1);
}

/** Where a name ends in a run that goes on with an office, or with another person as bylines do. */
function cut({ part, known }: Standing, first: number, last: number): number {
  const { words, spelling } = part;
  for (let at = first + 2; at <= last; at++) {
    const plain = plainOf(words[at]);
    const listed = known.some((match) => match.first === at && match.surname === "whole");
    if (listed || isOffice(plain) || spelling.lower.has(plain)) return at - 1;
    if (at === first + 2 && last > at && isGivenName(plain) && !isFathersSon(words, first, at)) return at - 1;
  }
  return last;
}

const isOffice = (plain: string): boolean =>
  /^(?:executive|regional|resident|special|assistant|managing|foreign|prime|attorney|president|vice|senator|secretary|minister|director|chairman|chairwoman|spokesman|spokeswoman|spokesperson|editor|leader|governor|mayor|chief|ambassador|coordinator|correspondent|reporter|deputy|ceo|representative)$/.test(
    plain,
  );
/** Arabic names go on with the father's and grandfather's, which are given names too. */
const isFathersSon = (words: NamedPart["words"], first: number, last: number): boolean =>
  isGivenName(plainOf(words[first + 1])) ||
  words.slice(first, last).some(({ plain }) => /^(?:bin|ibn|abu|abdel|abdul|abd|al|el)$/.test(plain));

/**
 * A person, told by a given name, by a title or role before the name, or by what a newspaper says only people do. A single
 * word is a person's only behind a form of address; other surnames alone are told by the article's full names.
 */
export function personIn(standing: Standing, span: NameSpan): Verdict["found"][number] | null {
  const { part, known } = standing;
  const { words, settings } = part;
  let { first } = span;
  while (first < span.last && isRole(plainOf(words[first]))) first++;
  const last = cut(standing, first, span.last);
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain) => !isArticle(plain));
  const [start, end] = [words[first], words[last]];
  if (!start || !end || own.length === 0 || own.length > LONGEST || plains.some(spoils)) return null;
  // "George H", where a name breaks off at its initials
  if (/\p{N}/u.test(plains.join("")) || (end.surface.length === 1 && own.length > 1)) return null;
  const begin = withArticle(part, first);
  // streets and schools are called after people
  if (isFacility(plainOf(words[last + 1])) && sideBySide(part, last)) return null;
  const title = plainOf(words[begin - 1]);
  const titled =
    isRole(title) && /^(?:[ \u00a0]|\. )$/.test(part.text.slice(words[begin - 1]?.end, words[begin]?.start));
  const loose = looseEnding(part, end.plain);
  const person = {
    type: "person" as const,
    first: begin,
    last,
    start: words[begin]?.start ?? start.start,
    end: endOf(end) - loose,
    person: readPersonName(
      plains.map((plain, at) => (at === last - first ? plain.slice(0, plain.length - loose) : plain)),
    ),
  };
  if (own.length === 1 && /^(?:.|jr|sr|ii|iii)$/.test(own[0] ?? "")) return null;
  if (own.length === 1)
    return titled && ADDRESS.test(title) && settings[begin - 1]?.capital && !settings[first]?.displayed
      ? person
      : null;
  const named = isGivenName(own[0] ?? "");
  // "PKK Khalil", "Aleppo Today": what lists know is no part of a person's name unless a given name leads it
  const mixed = known.some(
    (match) => match.surname === "whole" && match.first <= last && match.last >= first,
  );
  if (mixed && !(named && !known.some((match) => match.first <= first && match.end - match.start < 5)))
    return null;
  const father = /^abu$/.test(own[0] ?? "") && own.length > 2;
  const spoken =
    spokenOf(part, { first, last }) && !own.some((plain) => /(?:ly|ed|ing|tion|ment)$/.test(plain));
  return titled || father || named || spoken ? person : null;
}
