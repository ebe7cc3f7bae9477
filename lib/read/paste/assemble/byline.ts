import { findDates } from "../../dates/find-dates";
import { AUTHOR, isOffice, readCredit, roleOfOffice } from "../cues/credit";
import { type Credit, type Cue, cuesOf, hasCue } from "../cues/cue";
import { hasOutletWord, isStaff, looksLikeName, readNames } from "../cues/names";
import { isKnownPlace } from "../cues/place";
import { readCues } from "../cues/read-cues";
import type { CuedLine } from "../layout/cued-line";
import { countWords } from "../line-shape";
import { readLineText } from "../line-text";
import { unglue } from "../unglue";

const MAX_LENGTH = 200;
const MAX_NAME_WORDS = 6;
const SEPARATOR = /\s*[|•·●⋅∙]\s*|\s*—\s*|\s+[–/-]\s+|\s{2,}/;
/** What follows a name: where it was filed, an office, a handle, buttons. */
const AFTER_NAME =
  /\s(?:in|for|at|on|from|is|Follow|Updated|Published|Posted|Last|Share)\s.*$|\s?\(?@\w+\)?.*$|[*:]+$/;
const BY = /^(?:.{0,30}\s)?by\s?[:：]?\s+(.{2,})$/iu;
/** Degrees belong to a name: "Jane Doe, MD". */
const DEGREES = /(?:,\s+(?=[A-Za-z.]{0,5}[A-Z.]®?(?:,|$))[A-Z][A-Za-z.]{1,5}®?){1,6}$/;

/** The words of a line between its dates and its separators. */
function cutPieces(text: string, now: number): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of findDates(text, now)) {
    pieces.push(text.slice(at, start));
    at = end;
  }
  return [...pieces, text.slice(at)]
    .flatMap((piece) => piece.split(SEPARATOR))
    .map((piece) => piece.replace(/^[\s,،;:()]+|[\s,،;:(]+$/g, ""))
    .filter((piece) => /\p{L}{2}/u.test(piece));
}

const toAuthors = (names: readonly string[]): Credit[] => names.map((name) => ({ name, role: AUTHOR }));

/** The names after "by", even in small letters. */
function readAfterBy(piece: string): Credit[] {
  const named = BY.exec(piece)?.[1]?.replace(AFTER_NAME, "").trim();
  if (!named || countWords(named) > 12) return [];
  const list = DEGREES.test(named) ? null : readNames(named, 1);
  if (list?.people.length) return toAuthors(list.people);
  return countWords(named) <= MAX_NAME_WORDS ? toAuthors([named]) : [];
}

/** True for words that are a button, a section or a label by themselves. */
const isOther = (piece: string, now: number): boolean =>
  readCues(readLineText(piece), "short", now).some(({ kind }) => kind !== "credit");

function readPiece(piece: string, fewest: number, now: number): Credit[] {
  const cue = readCredit(readLineText(piece));
  if (cue?.kind === "credit") return cue.credits;
  const after = readAfterBy(piece);
  if (after.length || fewest === 0 || isOther(piece, now)) return after;
  const name = piece.replace(AFTER_NAME, "").trim();
  if (countWords(name) > MAX_NAME_WORDS) return [];
  return isStaff(name) || looksLikeName(name.replace(DEGREES, ""), fewest) ? toAuthors([name]) : [];
}

/** "Port Senna – Jane Doe": before a dash and a name is where it was written, or for whom. */
const startsWithPlace = ({ block }: CuedLine, [, second = ""]: readonly string[]): boolean =>
  /^[^|•·]+?\s[–—-]\s/.test(block.text) && looksLikeName(second) && !hasOutletWord(second);

/** The office on the line before or after a name, or else that of author. */
function roleBeside(lines: readonly CuedLine[], at: number): string {
  const [above] = cuesOf(lines[at - 1]?.cues ?? [], "role");
  const office = lines[at + 1]?.block.text ?? "";
  return above?.role ?? (isOffice(office) ? roleOfOffice(office) : AUTHOR);
}

/**
 * The credits of a line that was labelled as a by-line, also where its words alone would not say so: a name alone, one
 * in capitals, "Jane Doe 3 May 2021 5 min read".
 * @param fewest the words that a name alone must have
 * @param now milliseconds since 1970, for judging dates
 */
export function readByline(lines: readonly CuedLine[], at: number, fewest: number, now: number): Cue[] {
  const line = lines[at];
  if (!line || line.block.text.length > MAX_LENGTH || hasCue(line.cues, "credit", "role")) return [];
  const pieces = cutPieces(unglue(line.block.text), now);
  for (const [i, piece] of pieces.entries()) {
    const place = pieces.length > 1 && (isKnownPlace(piece) || (i === 0 && startsWithPlace(line, pieces)));
    const credits = readPiece(piece, place ? 0 : fewest, now);
    if (credits.length === 0) continue;
    const role = credits.length === 1 && credits[0]?.role === AUTHOR ? roleBeside(lines, at) : null;
    return [{ kind: "credit", credits: role ? credits.map(({ name }) => ({ name, role })) : credits }];
  }
  return [];
}

/** The dates within a line that was labelled as data about the article. */
export const readDatesWithin = ({ block, cues }: CuedLine, now: number): Cue[] =>
  block.text.length > MAX_LENGTH || hasCue(cues, "date")
    ? []
    : findDates(unglue(block.text), now).map(({ reading }) => ({ kind: "date", reading }));
