import type { NameSpan } from "../related/names";
import type { NamedPart } from "../related/spans";
import type { Verdict } from "./classify-run";
import { readPersonName } from "./person-name";
import {
  endOf,
  isArticle,
  isCommon,
  isDemonym,
  isGivenName,
  isGroupOpener,
  isHead,
  isPersonVerb,
  isPlaceTail,
  isRole,
  plainOf,
  type Standing,
  sideBySide,
} from "./run-words";

/** Forms of address that make a person of a single word behind them, where a mere role may stand before anything. */
const ADDRESS =
  /^(?:president|minister|premier|chancellor|secretary|senator|sen|rep|gov|governor|mayor|king|queen|prince|princess|pope|general|gen|colonel|col|lt|major|maj|captain|capt|sergeant|sgt|admiral|mr|mrs|ms|miss|dr|prof|professor|sir|judge|justice|sheikh|sheik|ayatollah|congressman|congresswoman)$/;
const LONGEST = 6;

/** Words of a run that a person's name has not. */
const spoils = (plain: string): boolean =>
  isCommon(plain) || isHead(plain) || isDemonym(plain) || isPlaceTail(plain) || isGroupOpener(plain);

function spokenOf(part: NamedPart, { first, last }: NameSpan): boolean {
  const [before, after] = [part.words[first - 1], part.words[last + 1]];
  if (after && isPersonVerb(after.plain) && /^,? $/.test(part.text.slice(part.words[last]?.end, after.start)))
    return true;
  return before !== undefined && isPersonVerb(before.plain) && sideBySide(part, first - 1);
}

/** Where a name ends in a run that goes on with an office, or with another person as bylines do. */
function cut(words: NamedPart["words"], first: number, last: number): number {
  for (let at = first + 2; at <= last; at++) {
    const plain = plainOf(words[at]);
    if (plain === "of" || isRole(plain) || isOffice(plain)) return at - 1;
    if (at === first + 2 && last > at && isGivenName(plain) && !isFathersSon(words, first, last))
      return at - 1;
  }
  return last;
}

const isOffice = (plain: string): boolean =>
  /^(?:executive|regional|resident|special|assistant|managing|foreign|prime|attorney)$/.test(plain);
const isFathersSon = (words: NamedPart["words"], first: number, last: number): boolean =>
  words.slice(first, last + 1).some(({ plain }) => /^(?:bin|ibn|abu|abdel|abdul|abd|al|el)$/.test(plain));

/**
 * A person, told by a given name, by a title or role before the name, or by what a newspaper says only people do. A single
 * word is a person's only behind a form of address; other surnames alone are told by the article's full names.
 */
export function personIn({ part, known }: Standing, span: NameSpan): Verdict["found"][number] | null {
  const { words, settings } = part;
  let { first } = span;
  while (first < span.last && isRole(plainOf(words[first]))) first++;
  const last = cut(words, first, span.last);
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain) => !isArticle(plain));
  const [start, end] = [words[first], words[last]];
  if (!start || !end || own.length === 0 || own.length > LONGEST || plains.some(spoils)) return null;
  if (/\p{N}/u.test(plains.join(""))) return null;
  const title = plainOf(words[first - 1]);
  const titled =
    isRole(title) &&
    (sideBySide(part, first - 1) || /^\. $/.test(part.text.slice(words[first - 1]?.end, start.start)));
  const person = {
    type: "person" as const,
    first,
    last,
    start: start.start,
    end: endOf(end),
    person: readPersonName(plains),
  };
  if (own.length === 1)
    return titled && ADDRESS.test(title) && settings[first - 1]?.capital && !settings[first]?.displayed
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
  return titled || father || named || spokenOf(part, { first, last }) ? person : null;
}
