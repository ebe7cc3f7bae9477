import { normalise } from "../text/normalise";
import type { NamedPart } from "../text/spans";
import type { Word } from "../text/tokenise";
import { isArabicFacility, placeHead } from "./arabic-words";
import { classifyRun } from "./classify-run";
import type { Found } from "./found";
import { type KnownMatch, listKnown } from "./match-known";
import { readPersonName } from "./person-name";
import { withArticle } from "./run-words";

const STREET = /^(?:street|square|mosque|avenue|boulevard|hotel)$/;
/** Bodies of which each American state has its own. */
const OF_STATES = /court$|senate$|assembly$|house of representatives$/;

/** Names of one field in a script with capitals. What they are called together is told by gatherMentions. */
export function readLatin(part: NamedPart & { field: "headline" | "text" }, capitalsTell: boolean): Found[] {
  const { field, text, words, settings } = part;
  const known = listKnown(text, words);
  const found: Found[] = [];
  const taken = new Set<number>();
  const take = (first: number, last: number, name: Omit<Found, "field">): void => {
    for (let at = first; at <= last; at++) if (taken.has(at)) return;
    for (let at = first; at <= last; at++) taken.add(at);
    found.push({ field, ...name });
  };
  const takeKnown = (match: KnownMatch): void => {
    if (words[match.first - 1]?.plain === "state" && OF_STATES.test(match.known.key)) return;
    if (isArabicWordHere(match, words)) return;
    const bearer = isArabicFacility(words[match.first - 1]?.plain ?? "");
    if (bearer && match.known.type !== "organization") return;
    // what a street is called after is not named there
    if (match.known.type === "place" && STREET.test(words[match.last + 1]?.plain ?? "")) return;
    take(match.first, match.last, foundKnown(match, part));
  };
  const held = new Set<KnownMatch>();
  let next = 0;
  if (capitalsTell)
    for (const run of part.names) {
      while ((known[next]?.last ?? Number.POSITIVE_INFINITY) < run.first) next++;
      const inside: KnownMatch[] = [];
      for (let match = known[next], at = next; match && match.first <= run.last; match = known[++at])
        inside.push(match);
      for (const match of inside) held.add(match);
      const verdict = classifyRun({ part, run, known: inside });
      for (const match of verdict.known) takeKnown(match);
      for (const { first, last, ...name } of verdict.found) take(first, last, name);
    }
  for (const match of known) {
    if (held.has(match)) continue;
    const setting = settings[match.first];
    const lone = match.first === match.last && setting?.begins && !setting.displayed;
    // "Turkey" at the start of a sentence, in an article that writes of turkeys
    if (lone && setting.capital && part.spelling.lower.has(words[match.first]?.plain ?? "")) continue;
    takeKnown(match);
  }
  return found.sort((a, b) => a.start - b.start);
}

function foundKnown(match: KnownMatch, part: NamedPart): Omit<Found, "field"> {
  const { known, surname, first, last, start, end } = match;
  const { words } = part;
  if (known.type !== "person") return { type: known.type, start: startOfThing(match, part), end, known };
  const plains = words.slice(first, last + 1).map(({ plain }) => plain);
  plains[0] = withoutProclitics(part.text, words[first], start);
  const ending = (words[last]?.end ?? end) - end;
  const person = readPersonName(
    plains.map((plain, at) => (ending > 0 && at === plains.length - 1 ? plain.slice(0, -ending) : plain)),
  );
  return { type: "person", start, end, person, ...(surname === "asks" ? {} : { known }) };
}

/**
 * "The town of" before a listed Arabic name that needs it to be told from an everyday word is no part of the name; "al-"
 * before a listed place is, though the list has it without.
 */
function startOfThing({ known, first, last, start }: KnownMatch, part: NamedPart): number {
  const { words } = part;
  if (known.type !== "place") return start;
  if (last > first && placeHead(words[first]?.plain ?? "") !== null) return words[first + 1]?.start ?? start;
  const begin = withArticle(part, first);
  return begin < first ? (words[begin]?.start ?? start) : start;
}

/** Behind these a place is named, where its Arabic name is also a verb ("destroys"). */
const WHERE = /^(?:في|مدينه|الي|من|علي|قرب|ريف|باديه|شرق|غرب|شمال|جنوب|محيط|مطار|سجن|نحو|داخل)$/;

/** True for an Arabic name that is another word here: "Saudi" behind a noun with the article, the verb that Palmyra is. */
function isArabicWordHere({ known, first, last }: KnownMatch, words: readonly Word[]): boolean {
  const [word, before] = [words[first]?.plain, words[first - 1]?.plain ?? ""];
  if (first !== last) return false;
  if (known.key === "saudi arabia" && word === "السعوديه") return /^(?:[وفبك]?ال|لل)\p{L}{3}/u.test(before);
  // "with a diameter of 160 metres"
  if (known.key === "qatar" && /^ب?قطر$/.test(word ?? ""))
    return /^(?:\d|يبلغ|متر|كيلومتر)/.test(words[last + 1]?.plain ?? "");
  return known.key === "palmyra" && word === "تدمر" && !WHERE.test(before);
}

/** A word from where the name begins in it; "for" has swallowed the first letter of the article. */
function withoutProclitics(text: string, word: Word | undefined, start: number): string {
  if (!word || start <= word.start) return word?.plain ?? "";
  const rest = normalise(text.slice(start, word.end));
  return /^[وف]?لل/.test(word.plain) ? `ا${rest}` : rest;
}
