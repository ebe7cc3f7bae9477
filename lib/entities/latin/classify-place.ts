import type { NameSpan } from "../../text/names/name-runs";
import type { Verdict } from "./classify-run";
import {
  endOf,
  isArticle,
  isCommon,
  isDemonym,
  isFacility,
  isHead,
  isPersonVerb,
  isPlaceHead,
  isPlaceTail,
  isRole,
  plainOf,
  type Standing,
  sideBySide,
  withArticle,
} from "./cues";

/** Tails that follow a place's name with a capital without being of it; a city may be windy. */
const OTHER_TAIL = /^(?:province|governorate|village|district|neighborhood|neighbourhood)$/;
/** Tails that are part of the name where they stand with a capital: Khabur River, Nassau County. */
const OWN_TAIL =
  /^(?:river|mountain|mountains|valley|island|islands|county|peninsula|desert|airbase|airport)$/;
/** Behind a politician's name these are something else. */
const LOOSE_TAIL = /^(?:camp|crossing|quarter|region|plain|plains|airport)$/;
const LONGEST = 3;

const spoils = (plain: string): boolean =>
  /(?:ian|ern|ese)$/.test(plain) ||
  isCommon(plain) ||
  isHead(plain) ||
  isDemonym(plain) ||
  isRole(plain) ||
  isFacility(plain);

/** A place that no list holds, told by "the town of …" before it or "… province" behind it. */
export function placeIn({ part }: Standing, span: NameSpan): Verdict["found"][number] | null {
  const { words, settings } = part;
  const { first } = span;
  let { last } = span;
  const tailWord = plainOf(words[last]);
  const inTail = last > first && (OWN_TAIL.test(tailWord) || OTHER_TAIL.test(tailWord));
  if (inTail && !OWN_TAIL.test(tailWord)) last--;
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain) => !isArticle(plain) && !isPlaceTail(plain));
  const [start, end] = [words[first], words[last]];
  if (!start || !end || own.length === 0 || own.length > LONGEST || own.some(spoils)) return null;
  if (settings[first]?.displayed || /\p{N}/u.test(plains.join(""))) return null;
  const begin = withArticle(part, first);
  const of = words[begin - 1]?.plain === "of" && isPlaceHead(plainOf(words[begin - 2]));
  const head = /^(?:town|village|city)$/.test(words[begin - 1]?.plain ?? "") && sideBySide(part, begin - 1);
  const tail = plainOf(words[span.last + 1]);
  const behind = isPlaceTail(tail) && !LOOSE_TAIL.test(tail) && sideBySide(part, span.last);
  const said = isPersonVerb(plainOf(words[span.last + 1]));
  if (said || !(of || head || behind || inTail)) return null;
  return { type: "place", first: begin, last, start: words[begin]?.start ?? start.start, end: endOf(end) };
}
