import type { NameSpan } from "../../text/names/name-runs";
import type { NamedPart } from "../../text/spans";
import { isOffice, isReportingVerb, isRole } from "./cues";
import { plainOf, sideBySide } from "./run";

/** Words that an article uses alone, as it does surnames after the full name: "Hullick left". */
export type SurnameEvidence = ReadonlySet<string>;

const IN_PLACE = /^(?:in|at|near|across|outside|inside|around|throughout|into)$/;

/** True for a name of one thing or place: after "the", or after a preposition for places. */
export const isOfPlace = ({ words }: NamedPart, first: number): boolean => {
  const before = words[first - 1]?.plain ?? "";
  return before === "the" || IN_PLACE.test(before);
};

/** Gathers the words that stand alone as names in the running text. */
export function gatherSurnames(parts: readonly NamedPart[]): SurnameEvidence {
  const alone = new Set<string>();
  for (const part of parts)
    for (const { first, last } of part.names)
      if (first === last && !part.settings[first]?.displayed && !isOfPlace(part, first))
        alone.add(plainOf(part.words[first]));
  return alone;
}

const SAID_OF_ONE =
  /^ (?:\p{L}+ )?(?:that )?(?:he|she)\b|^, (?:who|whose)\b|^, \d\d,|^['’]s (?:wife|husband|widow|mother|father|son|daughter|brother|sister|death|resignation|tweets?|candidacy)\b/u;

/** True for a surname alone of which the text says what it says only of people: "Hullick said he was late". */
export function isSaidOfOne({ text, words }: NamedPart, at: number): boolean {
  const [word, verb] = [words[at], words[at + 1]];
  if (!word) return false;
  const end = word.end - (/['’]s?$/i.exec(word.surface)?.[0].length ?? 0);
  const after = text.slice(end, end + 40);
  if (!SAID_OF_ONE.test(after)) return false;
  return !after.startsWith(" ") || isReportingVerb(verb?.plain ?? "");
}

/** True if a verb for what only people do is beside the name. */
export function speaks(part: NamedPart, { first, last }: NameSpan): boolean {
  const { text, words, spelling } = part;
  // what "the president of …" leads is no person, nor are words that the text also writes in small letters
  if (/^(?:of|for|the|to|at|against)$/.test(words[first - 1]?.plain ?? "")) return false;
  if (
    words
      .slice(first, last + 1)
      .some((word) => /^\p{Lu}/u.test(word.surface) && spelling.lower.has(plainOf(word)))
  )
    return false;
  const [before, after] = [words[first - 1], words[last + 1]];
  const gap = text.slice(words[last]?.end, after?.start);
  if (after && isReportingVerb(after.plain) && /^,? $/.test(gap)) return true;
  // newspapers are told things as well
  const verb =
    before !== undefined && isReportingVerb(before.plain) && !/^(?:told|asked)$/.test(before.plain);
  return verb && sideBySide(part, first - 1);
}

/** How far an occupation may follow the name, in characters. */
const DESCRIPTION = 90;
const AGE = /^, (?:aged )?\d{1,3}(?:,| years?\b|\.|;|\))|^ \(\d{2}\)/;
/** Endings of words for what somebody is. */
const OCCUPATION = /(?:ologist|ographer|nomist|ician|woman|sman|owner|founder|member|manager|worker)$/;
const FOLLOWS_ROLE = /^(?:of|at|for|from|in|and|with|on|who|to|by|under|since)$/;

/** True if an age, a clause with "who" or an occupation follows: "Tom Vell, a retired teacher from the coast". */
export function isDescribed({ text }: NamedPart, end: number): boolean {
  const after = text.slice(end, end + DESCRIPTION);
  if (AGE.test(after) || /^, (?:who|whose|whom)\b/.test(after)) return true;
  const description = /^, ([^,.;:()\n“”"—–]+)/.exec(after)?.[1];
  if (!description) return false;
  const words = description.split(/[\s-]+/);
  return words.some((word, at) => {
    const role = /^\p{Ll}/u.test(word) && (isRole(word) || isOffice(word) || OCCUPATION.test(word));
    const next = words[at + 1];
    return role && (next === undefined || FOLLOWS_ROLE.test(next) || isRole(next));
  });
}
