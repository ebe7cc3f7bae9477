import { isCalendarWord, isFunctionWord } from "../../text/common-words";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic, normaliseWord } from "../../text/normalise";
import { isInWord, surfaceAt } from "./find-places";
import { type Found, wordAfter, wordBefore } from "./grow-run";
import { isGivenName, isRole } from "./reason-words";
import type { Place, ProfiledText } from "./shared-thing";

/** What a name has inside: "State of the Union", "Center for the Study of". "and" joins the parts of some names only. */
const JOINING = /^(?:of|for|the)$/;
const MOST_JOINING = 2;
/** With these no name begins, though they have capitals at the beginning of a sentence. */
const BEGINS_NONE = /^(?:former|late|last|next|first|many|more|some|other|ex)$/;
const MOST_ADDED = 4;
const MOST_LENGTH = 60;
/** A headline in which more of the words have capitals is set in capitals throughout. */
const MOST_CAPITALS = 0.6;

/** True for "Deir" and for "ez-Zor", whose article is written small. */
const hasCapital = (word: string): boolean =>
  /^(?:(?:al|el|ad|an|ar|as|ash|ez|es|er|ed)-)?\p{Lu}/u.test(word);

/** True where a capital says that a word is part of a name. */
function tellsNames(field: Place["field"], text: string): boolean {
  if (field !== "headline") return true;
  const words = text.split(/[ \u00a0]+/).slice(1);
  return words.filter(hasCapital).length <= MOST_CAPITALS * words.length;
}

/** True for a word inside a sentence, where only names have capitals. */
const isInside = (text: string, start: number): boolean =>
  /[\p{L}\p{N},;)] $/u.test(text.slice(Math.max(0, start - 2), start));

/** "Immigration and Customs Enforcement" is one body, "Iraq and Syria" and "Jeff Sessions and Rod Rosenstein" are two things. */
function joinsParts({ start, end }: Place, text: string): boolean {
  const [first = "", ...others] = text.slice(start, end).split(/[ \u00a0]+/);
  return others.length > 0 && !isGivenName(normaliseWord(first)) && !isBroadName(text.slice(start, end));
}

type Side = { text: string; place: Place; tells: boolean };
type Sides = readonly [Side, Side];
type Ends = readonly [number, number];

/** The next word on both sides if it is the same. */
function nextWord([a, b]: Sides, [here, there]: Ends, right: boolean): [Found, Found] | null {
  const step = right ? wordAfter : wordBefore;
  const [one, other] = [step(a.text, here), step(b.text, there)];
  return one && other && one.plain === other.plain ? [one, other] : null;
}

/** Whether a word that both sides have next belongs to the name. @param joined by a joining word */
function belongs(sides: Sides, words: [Found, Found], right: boolean, joined: boolean): boolean {
  const [{ plain }] = words;
  if (isFunctionWord(plain) || isCalendarWord(plain) || /^\d/.test(plain)) return false;
  // what follows is another name, what stands before it a role
  if (right ? isGivenName(plain) : isRole(plain) && !joined) return false;
  if (!words.every(({ surface }, side) => !sides[side]?.tells || hasCapital(surface))) return false;
  if (right) return true;
  const inside = words.filter(({ start }, side) => sides[side]?.tells && isInside(sides[side].text, start));
  // "the First Amendment" within a sentence, but "Former FBI agents" at its beginning
  return inside.length > (BEGINS_NONE.test(plain) ? 1 : 0);
}

/** Where the name begins on both sides, without a word that is none: "Former FBI". */
function beginnings([a, b]: Sides): Ends {
  const first = firstWord(a.text.slice(a.place.start, a.place.end));
  const isSame = firstWord(b.text.slice(b.place.start, b.place.end)).toLowerCase() === first.toLowerCase();
  const more = first.length < a.place.end - a.place.start && isSame && BEGINS_NONE.test(normaliseWord(first));
  const skipped = more ? first.length + 1 : 0;
  return [a.place.start + skipped, b.place.start + skipped];
}

const firstWord = (name: string): string => /^[\p{L}\p{M}\p{N}'’.]*/u.exec(name)?.[0] ?? "";

/** True where the text has the word as it stands. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isInWord(text, at - 1) && !isInWord(text, at + word.length)) return true;
  return false;
}

/** Where the name ends on both sides, in one direction. */
function extend(sides: Sides, from: Ends, right: boolean): Ends {
  const endOf = (words: [Found, Found]): Ends =>
    right ? [words[0].end, words[1].end] : [words[0].start, words[1].start];
  let name = from;
  let reached = from;
  let joining = 0;
  let listed = false;
  for (let added = 0; added < MOST_ADDED; ) {
    const words = nextWord(sides, reached, right);
    if (!words) return name;
    const plain = words[0].plain;
    if (
      joining < MOST_JOINING &&
      (JOINING.test(plain) || (plain === "and" && joinsParts(sides[0].place, sides[0].text)))
    ) {
      reached = endOf(words);
      joining += 1;
      listed = plain === "and";
      continue;
    }
    if (!belongs(sides, words, right, joining > 0)) return name;
    // "Immigration and Customs" is one thing, "Congress and Russia" are two
    if (listed && isBroadName(words[0].surface)) return name;
    listed = false;
    reached = endOf(words);
    name = reached;
    joining = 0;
    added += 1;
  }
  return name;
}

/**
 * The whole name around what two articles share, where both write it the same: "Union address" in "State of the Union address",
 * "Georgia Secretary" in "Georgia Secretary of State".
 * @param places where the two articles have what they share
 * @returns where they have the whole name, and whether what is shared is one by its capitals: inside a sentence, or wherever it stands
 */
export function completeName(
  a: ProfiledText,
  b: ProfiledText,
  places: readonly [Place, Place],
): { places: [Place, Place]; isName: boolean } {
  const sides = [a, b].map(({ fields }, at): Side => {
    const place = places[at === 0 ? 0 : 1];
    const text = fields[place.field];
    return { text, place, tells: tellsNames(place.field, text) };
  }) as [Side, Side];
  const [here, there] = places;
  const telling = sides.filter(({ tells }) => tells);
  const startsName = telling.every(({ text, place }) => hasCapital(text.slice(place.start)));
  if (telling.length === 0 || !startsName || hasArabic(surfaceAt(a.fields, here)))
    return { places: [here, there], isName: false };
  const starts = extend(sides, beginnings(sides), false);
  const ends = extend(sides, [here.end, there.end], true);
  const whole: [Place, Place] = [
    { ...here, start: starts[0], end: ends[0] },
    { ...there, start: starts[1], end: ends[1] },
  ];
  const first = firstWord(sides[0].text.slice(starts[0], ends[0]));
  const always = [a, b].every(({ fields }) => !hasWord(fields.text, first.toLowerCase()));
  const inside = telling.filter(({ text, place }) => isInside(text, place.start)).length;
  const isName =
    first.length < ends[0] - starts[0]
      ? always || inside > 0 || starts[0] < here.start
      : always && inside === sides.length;
  return ends[0] - starts[0] > MOST_LENGTH ? { places: [here, there], isName } : { places: whole, isName };
}
