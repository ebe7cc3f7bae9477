import type { NameSpan } from "../../text/names/name-runs";
import {
  isArticle,
  isCommon,
  isDemonym,
  isFacility,
  isHead,
  isLooseTail,
  isPlaceHead,
  isPlaceTail,
  isReportingVerb,
  isRole,
  isTailInName,
  isTailOutsideName,
} from "./cues";
import { endOf, type NameInRun, plainOf, type RunContext, sideBySide, withArticle } from "./run";

const MAX_WORDS = 3;

const isNeverInPlace = (plain: string): boolean =>
  /(?:ian|ern|ese)$/.test(plain) ||
  isCommon(plain) ||
  isHead(plain) ||
  isDemonym(plain) ||
  isRole(plain) ||
  isFacility(plain);

/** Recognises an unlisted place by "the town of …" before it or "… province" after it. */
export function classifyPlace({ part }: RunContext, span: NameSpan): NameInRun | null {
  const { words, settings } = part;
  const { first } = span;
  let { last } = span;
  const lastWord = plainOf(words[last]);
  const hasTail = last > first && (isTailInName(lastWord) || isTailOutsideName(lastWord));
  if (hasTail && !isTailInName(lastWord)) last--;
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain) => !isArticle(plain) && !isPlaceTail(plain));
  const [start, end] = [words[first], words[last]];
  if (!start || !end || own.length === 0 || own.length > MAX_WORDS || own.some(isNeverInPlace)) return null;
  if (settings[first]?.displayed || /\p{N}/u.test(plains.join(""))) return null;
  const begin = withArticle(part, first);
  const headBefore =
    (words[begin - 1]?.plain === "of" && isPlaceHead(plainOf(words[begin - 2]))) ||
    (/^(?:town|village|city)$/.test(words[begin - 1]?.plain ?? "") && sideBySide(part, begin - 1));
  const next = plainOf(words[span.last + 1]);
  const tailAfter = isPlaceTail(next) && !isLooseTail(next) && sideBySide(part, span.last);
  if (isReportingVerb(next) || !(headBefore || tailAfter || hasTail)) return null;
  return { type: "place", first: begin, last, start: words[begin]?.start ?? start.start, end: endOf(end) };
}
