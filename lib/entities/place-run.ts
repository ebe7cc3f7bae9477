import type { NameSpan } from "../related/names";
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
} from "./run-words";

/** Tails that are part of the name where they stand with a capital: Khabur River, Nassau County. */
const OWN_TAIL =
  /^(?:river|mountain|mountains|valley|island|islands|county|lake|dam|peninsula|desert|airbase|airport)$/;
/** Behind a politician's name these are something else. */
const LOOSE_TAIL = /^(?:camp|crossing|quarter|region|plain|plains|airport)$/;
const LONGEST = 3;

const spoils = (plain: string): boolean =>
  isCommon(plain) || isHead(plain) || isDemonym(plain) || isRole(plain) || isFacility(plain);

/** A place that no list holds, told by "the town of …" before it or "… province" behind it. */
export function placeIn({ part }: Standing, span: NameSpan): Verdict["found"][number] | null {
  const { words, settings } = part;
  const { first } = span;
  let { last } = span;
  const inTail = last > first && isPlaceTail(plainOf(words[last]));
  if (inTail && !OWN_TAIL.test(plainOf(words[last]))) last--;
  const plains = words.slice(first, last + 1).map(plainOf);
  const own = plains.filter((plain) => !isArticle(plain) && !isPlaceTail(plain));
  const [start, end] = [words[first], words[last]];
  if (!start || !end || own.length === 0 || own.length > LONGEST || own.some(spoils)) return null;
  if (settings[first]?.displayed || /\p{N}/u.test(plains.join(""))) return null;
  const of = words[first - 1]?.plain === "of" && isPlaceHead(plainOf(words[first - 2]));
  const head = /^(?:town|village|city)$/.test(words[first - 1]?.plain ?? "") && sideBySide(part, first - 1);
  const tail = plainOf(words[span.last + 1]);
  const behind = isPlaceTail(tail) && !LOOSE_TAIL.test(tail) && sideBySide(part, span.last);
  const said = isPersonVerb(plainOf(words[span.last + 1]));
  if (said || !(of || head || behind || inTail)) return null;
  return { type: "place", first, last, start: start.start, end: endOf(end) };
}
