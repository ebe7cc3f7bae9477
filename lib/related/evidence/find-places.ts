import type { Field } from "../../text/spans";
import { formsOf } from "../../text/tokenise";
import type { Place } from "./shared-thing";

/** The fields of an article as they are searched. */
export type SearchedText = {
  fields: Record<Field, string>;
  /** In lower case, with the same offsets. */
  lower: Record<Field, string>;
  /** Where the running text begins after a dateline. */
  afterDateline: number;
  /** Whether a line is a credit, by where it begins; filled as lines are asked for. */
  credits: Map<number, boolean>;
};

/** Length of the lead, in characters: about a hundred words. */
const LEAD = 700;
/** Places per field beyond this number are not looked at. */
const MAX_PLACES = 4;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** "GAZIANTEP, Turkey (Reuters) - ", "Beirut – ": a town, perhaps a day and an agency, and a dash. */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}(?:, ?[\p{L}\p{N}. ]{2,24}){0,2})?\s*(?:\([^)\n]{2,40}\))?\s*(?:[—–]|-{1,2}(?= ))|^\s*\p{Lu}{3}[\p{Lu}.'’ -]{1,30}(?:, [\p{L}. ]{2,20})?(?= \()/u;
/** Agencies and bylines, in lower case; a credit wherever they stand in the line. */
const SERVICE =
  /getty|reporting by|editing by|written by|file (?:pic|photo|image)|©|\b(?:afp|ap|reuters|epa) ?(?:\/|\)|$|photo|image|picture|handout)|\/ ?(?:afp|ap|reuters|epa)/;
/** Ordinary sentences have these words, too: they make a credit in brackets, by a slash, or around the line. */
const SHOWN = "(?:photo(?:graph)?|image|picture|credit|handout)s?";
const CREDITED = new RegExp(
  [
    `[([][^()[\\]]{0,60}\\b${SHOWN}`,
    `\\/ ?${SHOWN}\\b`,
    `\\b${SHOWN} ?\\/`,
    `(?:^|[.|;] )\\W*${SHOWN}(?: ?:| by\\b| (?:credit|caption|copyright|courtesy|via)\\b)`,
    `\\b${SHOWN}\\s*$`,
  ].join("|"),
);
/** "Jane Doe/AFP)", at the end of a caption. */
const AGENCY_AFTER = /^[^()\n]{0,40}\/(?:afp|ap|reuters|epa|getty)[^()\n]{0,20}\)/;
const MAX_CREDIT_LINE = 200;

/** Letters, marks and digits; most text is ASCII. */
export function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return IN_WORD.test(text[at] ?? "");
}

const known = new WeakMap<Record<Field, string>, SearchedText>();

/** Lower case with the same offsets: the few letters whose lower case is longer stay as they are. */
export function sameLengthLower(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** Prepares an article's fields for searching; done once for each article. */
export function searchedText(fields: Record<Field, string>): SearchedText {
  const before = known.get(fields);
  if (before) return before;
  const lower = {
    text: sameLengthLower(fields.text),
    headline: sameLengthLower(fields.headline),
    abstract: sameLengthLower(fields.abstract),
  };
  const dateline = DATELINE.exec(fields.text.slice(0, 140))?.[0].length ?? 0;
  const made = { fields, lower, afterDateline: dateline, credits: new Map() };
  known.set(fields, made);
  return made;
}

/** True for a place in the headline, abstract or lead. */
export const isInHead = ({ field, start }: Place): boolean => field !== "text" || start < LEAD;

const LAST_WORD = /[\p{L}\p{M}\p{N}]+$/u;

/** The part of a surface form by which its other inflections are found: without the end of its last word. */
function beginningOf(surface: string): string {
  const last = LAST_WORD.exec(surface)?.[0].length ?? 0;
  return last > 5 ? surface.slice(0, -2) : last > 3 ? surface.slice(0, -1) : surface;
}

const lastStem = (surface: string): string => formsOf(LAST_WORD.exec(surface)?.[0] ?? surface).stem;

const isCredit = (line: string): boolean => SERVICE.test(line) || CREDITED.test(line);

/** True where a place is in a credit: a short line that names a photographer or agency. */
export function isInCredit({ lower, credits }: SearchedText, { field, start, end }: Place): boolean {
  if (field !== "text") return false;
  const { text } = lower;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  let credit = credits.get(from);
  if (credit === undefined) {
    const next = text.indexOf("\n", end);
    const to = next < 0 ? text.length : next;
    credit = to - from <= MAX_CREDIT_LINE && isCredit(text.slice(from, to));
    credits.set(from, credit);
  }
  return credit || AGENCY_AFTER.test(text.slice(end, end + 70));
}

/**
 * Where an article has a shared thing: the headline first, then the abstract, then the text; the first few places in
 * each. Datelines and credits are left out.
 * @param surface as the article writes it somewhere; other inflections of its last word are found, too
 * @param named only places with a capital count
 */
export function findPlaces(read: SearchedText, surface: string, named: boolean): Place[] {
  const wanted = sameLengthLower(beginningOf(surface));
  if (!wanted) return [];
  let stem: string | undefined;
  const places: Place[] = [];
  for (const field of ["headline", "abstract", "text"] as const) {
    const lower = read.lower[field];
    const text = read.fields[field];
    let found = 0;
    let at = lower.indexOf(wanted, field === "text" ? read.afterDateline : 0);
    for (; at >= 0 && found < MAX_PLACES; at = lower.indexOf(wanted, at + wanted.length)) {
      if (at > 0 && isInWord(text, at - 1)) continue;
      let end = at + wanted.length;
      while (end < text.length && isInWord(text, end)) end++;
      const form = text.slice(at, end);
      if (form !== surface) {
        if (form.length > surface.length + 3 || (named && !/\p{Lu}/u.test(form))) continue;
        stem ??= lastStem(surface);
        if (lastStem(form) !== stem) continue;
      }
      const place = { field, start: at, end };
      if (isInCredit(read, place)) continue;
      places.push(place);
      found++;
    }
  }
  return places;
}

export const surfaceAt = (fields: Record<Field, string>, { field, start, end }: Place): string =>
  fields[field].slice(start, end);
