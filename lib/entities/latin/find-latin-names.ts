import { normalise } from "../../text/normalise";
import type { NamedPart } from "../../text/spans";
import type { Word } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import { isArabicFacility, isArabicGivenName, placeHeadAt } from "../arabic/cues";
import type { FoundName } from "../found-name";
import { type KnownMatch, listKnown } from "../known/match-known";
import { readPersonName } from "../person-name";
import { classifyRun } from "./classify-run";
import { isStreet } from "./cues";
import { isCredit, isDateline } from "./not-named";
import type { SurnameEvidence } from "./person-evidence";
import { withArticle } from "./run";

/** Every American state has its own of these. */
const STATE_BODIES = /court$|senate$|assembly$|house of representatives$/;

/**
 * Finds known names in either script, and unlisted ones in runs of capitalised words, in one field.
 * @param surnames of the whole article
 * @param capitalsTell false for languages in which capitals do not mark names: then only known names are found
 */
export function findLatinNames(
  part: NamedPart & { field: "headline" | "text" },
  capitalsTell: boolean,
  surnames: SurnameEvidence,
): FoundName[] {
  const { field, text, words, settings } = part;
  const known = listKnown(text, words);
  const found: FoundName[] = [];
  const taken = new Set<number>();
  const add = (first: number, last: number, name: Omit<FoundName, "field">): void => {
    for (let at = first; at <= last; at++) if (taken.has(at)) return;
    if (name.type === "person" && (isCredit(text, name) || isDateline(text, name))) return;
    for (let at = first; at <= last; at++) taken.add(at);
    found.push({ field, ...name });
  };
  const addKnown = (match: KnownMatch): void => {
    const [before, after] = [words[match.first - 1]?.plain ?? "", words[match.last + 1]?.plain ?? ""];
    if (before === "state" && STATE_BODIES.test(match.known.key)) return;
    if (isOrdinaryArabicWord(match, words)) return;
    // what a street or airport is named after is not itself mentioned
    if (isArabicFacility(before) && match.known.type !== "organization") return;
    if (match.known.type === "place" && isStreet(after)) return;
    // the family is none of its people
    if (
      before === "the" &&
      match.surname !== "whole" &&
      /^s$/i.test(text.slice(match.end, words[match.last]?.end))
    )
      return;
    // the father of somebody else, or a family
    if (match.known.type === "person" && /^(?:بن|ابن|بنت|ال)$/.test(before)) return;
    const whole = withFathers(match, part);
    add(whole.first, whole.last, knownName(whole, part));
  };
  const inRuns = new Set<KnownMatch>();
  let next = 0;
  if (capitalsTell)
    for (const run of part.names) {
      while ((known[next]?.last ?? Number.POSITIVE_INFINITY) < run.first) next++;
      const inside: KnownMatch[] = [];
      for (let match = known[next], at = next; match && match.first <= run.last; match = known[++at])
        inside.push(match);
      for (const match of inside) inRuns.add(match);
      const names = classifyRun({ part, run, known: inside, surnames });
      for (const match of names.known) addKnown(match);
      for (const { first, last, ...name } of names.found) add(first, last, name);
    }
  for (const match of known) {
    if (inRuns.has(match)) continue;
    const setting = settings[match.first];
    const lone = match.first === match.last && setting?.begins && !setting.displayed;
    // "Turkey" at the start of a sentence, in an article about turkeys
    if (lone && setting.capital && part.spelling.lower.has(words[match.first]?.plain ?? "")) continue;
    addKnown(match);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A listed person's name with the father's and the family's behind it: محمد بن سلمان بن عبدالعزيز آل سعود. */
function withFathers(match: KnownMatch, { text, words }: NamedPart): KnownMatch {
  let { last } = match;
  if (match.known.type !== "person" || match.surname !== "whole") return match;
  while (/^(?:بن|ال)$/.test(words[last + 1]?.plain ?? "") && words[last + 2]) {
    const spaces =
      text.slice(words[last]?.end, words[last + 1]?.start) +
      text.slice(words[last + 1]?.end, words[last + 2]?.start);
    if (!/^ {2}$/.test(spaces)) break;
    last += 2;
    // Abd al-Aziz in two words
    if (words[last]?.plain === "عبد" && text.slice(words[last]?.end, words[last + 1]?.start) === " ") last++;
  }
  return last === match.last ? match : { ...match, last, end: words[last]?.end ?? match.end };
}

function knownName(match: KnownMatch, part: NamedPart): Omit<FoundName, "field"> {
  const { known, surname, first, last, start, end } = match;
  const { words } = part;
  if (known.type !== "person") return { type: known.type, start: startOfThing(match, part), end, known };
  const plains = words.slice(first, last + 1).map(({ plain }) => plain);
  plains[0] = withoutPrefixes(part.text, words[first], start);
  const ending = (words[last]?.end ?? end) - end;
  const person = readPersonName(
    plains.map((plain, at) => (ending > 0 && at === plains.length - 1 ? plain.slice(0, -ending) : plain)),
  );
  return { type: "person", start, end, person, ...(surname === "asks" ? {} : { known }) };
}

/**
 * Where the name of a listed place or organisation begins: after "the town of", which the lists have only to tell some
 * Arabic names from everyday words, and at an "al-" that the lists may leave out.
 */
function startOfThing({ known, first, last, start }: KnownMatch, part: NamedPart): number {
  const { words } = part;
  if (known.type !== "place") return start;
  if (last > first && placeHeadAt(words[first]?.plain ?? "") !== null)
    return words[first + 1]?.start ?? start;
  const begin = withArticle(part, first);
  return begin < first ? (words[begin]?.start ?? start) : start;
}

const isBeforePlace = wordTest("entities/words/arabic-cues", "before a place");

/** True for an Arabic place name that is an ordinary word here: "Saudi" after a noun, the verb spelt like Palmyra. */
function isOrdinaryArabicWord({ known, first, last, start }: KnownMatch, words: readonly Word[]): boolean {
  const [word, before] = [words[first]?.plain, words[first - 1]?.plain ?? ""];
  if (first !== last) return false;
  // Fatima is not "so Atme"
  if (start > (words[first]?.start ?? start) && isArabicGivenName(word ?? "")) return true;
  if (known.key === "saudi arabia" && word === "السعوديه") return /^(?:[وفبك]?ال|لل)\p{L}{3}/u.test(before);
  // "with a diameter of 160 metres"
  if (known.key === "qatar" && /^ب?قطر$/.test(word ?? ""))
    return /^(?:\d|يبلغ|متر|كيلومتر)/.test(words[last + 1]?.plain ?? "");
  return known.key === "palmyra" && word === "تدمر" && !isBeforePlace(before);
}

/** A word's plain form from `start` on. The prefix for "for" has replaced the first letter of the article. */
function withoutPrefixes(text: string, word: Word | undefined, start: number): string {
  if (!word || start <= word.start) return word?.plain ?? "";
  const rest = normalise(text.slice(start, word.end));
  return /^[وف]?لل/.test(word.plain) ? `ا${rest}` : rest;
}
