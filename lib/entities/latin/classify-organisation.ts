import { isFunctionWord } from "../../text/common-words";
import type { NameSpan } from "../../text/names/name-runs";
import type { Verdict } from "./classify-run";
import { matchKnown } from "../known/match-known";
import {
  endOf,
  isArticle,
  isCommon,
  isDemonym,
  isGroupOpener,
  isHead,
  isPlaceHead,
  isWeakHead,
  plainOf,
  type Standing,
  sideBySide,
} from "./cues";

/** Heads that are an organisation's even where only a nation stands before them ("Turkish Army"). */
const OF_A_NATION =
  /^(?:army|ministry|parliament|senate|embassy|university|observatory|foundation|agency|navy)$/;

/** "(FSA)" right behind a name. */
const BRACKETS = /^ ?[([](\p{Lu}[\p{Lu}\p{N}&-]{1,8}|\p{Lu}\p{L}{2,9})[)\]]/u;

/** Goes on over "for Human Rights", "for the Prohibition of …": capitals that belong to the name before them. */
function extend({ part }: Standing, first: number, last: number): number {
  const { text, words, settings } = part;
  let at = last + 1;
  const begun = words.slice(first, last).some(({ plain }) => plain === "of");
  // "Office of Management and Budget"; what the lists know stands for itself
  const and = begun && words[at]?.plain === "and" && !matchKnown(text, words, at + 1);
  if (and && settings[at + 1]?.capital && sideBySide(part, last) && sideBySide(part, at)) return at + 1;
  if (!/^(?:for|of)$/.test(words[at]?.plain ?? "")) return last;
  at++;
  if (words[at]?.plain === "the") at++;
  let end = last;
  while (settings[at]?.capital && !settings[at]?.begins && !isFunctionWord(words[at]?.plain ?? "")) {
    if (!/^(?: |-)(?:\p{L}+ ){0,2}$/u.test(text.slice(words[end]?.end, words[at]?.start))) break;
    end = at++;
    if (/^(?:of|and)$/.test(words[at]?.plain ?? "") && settings[at + 1]?.capital) at++;
  }
  return end;
}

function isOrganisation(plains: readonly string[]): boolean {
  const own = plains.filter((plain) => !isArticle(plain));
  const [head = "", opener = ""] = [own.at(-1), own[0]];
  if (own.length < 2) return false;
  if (isGroupOpener(opener)) return true;
  const rest = own.slice(0, -1);
  if (isHead(head) && !rest.every((plain) => isCommon(plain) || isPlaceHead(plain))) {
    if (rest.every(isDemonym)) return OF_A_NATION.test(head) || rest.length > 1;
    return !isWeakHead(head) || rest.some((plain) => !isDemonym(plain) && !isCommon(plain));
  }
  return isHead(opener) && plains[1] === "of";
}

/** An organisation, told by the word that heads its name: Ministry of …, … Council, Jaish al-…. */
export function organisationIn(standing: Standing, run: NameSpan): Verdict["found"][number] | null {
  const { text, words } = standing.part;
  const { last } = run;
  // "Russias Defense Ministry", its apostrophe lost, is the ministry of a place that is named by itself
  const owner = standing.known.find(
    (match) => match.first === run.first && match.end < (words[match.last]?.end ?? 0),
  );
  const first = owner && owner.last < last ? owner.last + 1 : run.first;
  const plains = words.slice(first, last + 1).map(plainOf);
  if (!isOrganisation(plains)) return null;
  const end = extend(standing, first, last);
  const [start, stop] = [words[first], words[end]];
  if (!start || !stop) return null;
  const acronym = BRACKETS.exec(text.slice(stop.end, stop.end + 16))?.[1];
  return {
    type: "organization",
    first,
    last: end,
    start: start.start,
    end: endOf(stop),
    ...(acronym ? { acronym } : {}),
  };
}
