import { isFunctionWord } from "../../text/common-words";
import type { NameSpan } from "../../text/names/name-runs";
import { matchKnown } from "../known/match-known";
import {
  isArticle,
  isCommon,
  isDemonym,
  isGroupOpener,
  isHead,
  isNationalBody,
  isPlaceHead,
  isWeakHead,
} from "./cues";
import { endOf, type NameInRun, plainOf, type RunContext, sideBySide } from "./run";

/** "(FSA)" directly after a name. */
const BRACKETS = /^ ?[([](\p{Lu}[\p{Lu}\p{N}&-]{1,8}|\p{Lu}\p{L}{2,9})[)\]]/u;

/** The last word of a name that goes on after its run: "… for Human Rights", "… for the Prohibition of …". */
function extend({ part }: RunContext, first: number, last: number): number {
  const { text, words, settings } = part;
  let at = last + 1;
  const hasOf = words.slice(first, last).some(({ plain }) => plain === "of");
  // "Office of Management and Budget", unless a known name of its own follows
  const and = hasOf && words[at]?.plain === "and" && !matchKnown(text, words, at + 1);
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
    if (rest.every(isDemonym)) return isNationalBody(head) || rest.length > 1;
    return !isWeakHead(head) || rest.some((plain) => !isDemonym(plain) && !isCommon(plain));
  }
  return isHead(opener) && plains[1] === "of";
}

/** Recognises an unlisted organisation by its head word: Ministry of …, … Council, Jaish al-…. */
export function classifyOrganisation(context: RunContext, run: NameSpan): NameInRun | null {
  const { text, words } = context.part;
  const { last } = run;
  // in "Russias Defense Ministry", which lost its apostrophe, the country is a name of its own
  const owner = context.known.find(
    (match) => match.first === run.first && match.end < (words[match.last]?.end ?? 0),
  );
  const first = owner && owner.last < last ? owner.last + 1 : run.first;
  if (!isOrganisation(words.slice(first, last + 1).map(plainOf))) return null;
  const end = extend(context, first, last);
  const [startWord, endWord] = [words[first], words[end]];
  if (!startWord || !endWord) return null;
  const acronym = BRACKETS.exec(text.slice(endWord.end, endWord.end + 16))?.[1];
  return {
    type: "organization",
    first,
    last: end,
    start: startWord.start,
    end: endOf(endWord),
    ...(acronym ? { acronym } : {}),
  };
}
