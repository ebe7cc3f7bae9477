import { findDates } from "../../dates/find-dates";
import { endsSentence } from "../line-shape";
import { type LineText, readLineText } from "../line-text";
import { readBoilerplate } from "./boilerplate";
import { AUTHOR, readAgency, readCredit, readNameAndOffice } from "./credit";
import type { Cue } from "./cue";
import { readBilingual, readMasthead } from "./masthead";
import { looksLikeName } from "./names";
import { looksLikePlace } from "./place";
import { readSection } from "./section";

const MAX_LENGTH = 220;
const STRONG_SIGN = /[|•·●▪■⋅]/;
const SEPARATOR = /\s*[|•·●▪■⋅]\s*|\s+[-–—/]\s+/;
/** What is left at the ends when a date is cut out of "Posted by X on DATE in News". */
const EDGES = /^[\s,،;:|•·–—/()-]+|[\s,،;:|•·–—/(-]+$|\s(?:on|at|in|في|بتاريخ)$/giu;

/** A piece of such a line: whether strong separators set it off, and whether it comes after a date. */
type Piece = { text: string; parted: boolean; afterDate: boolean };

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** "تصوير – Name": a role, a dash, a name; with two dashes it may be more. */
function readRoleAndName(line: LineText): Cue | null {
  if (!/^[^–—-]{2,30}\s[–—-]\s[^–—|•]{3,60}$/.test(line.text)) return null;
  const cue = readCredit(line);
  return cue?.kind === "credit" && !cue.weak ? cue : null;
}

/**
 * The cue of a piece with nothing left over; a bare name only between strong separators. "DATE | CITY" names a place.
 */
function readPiece({ text, parted, afterDate }: Piece): Cue | Cue[] | null {
  const line = readLineText(text);
  const cue = readCredit(line) ?? readAgency(line) ?? readBoilerplate(line);
  if (cue) return cue;
  const named = readSection(readLineText(text.replace(/^in\s+/i, ""))) ?? readMasthead(line);
  if (named) return named;
  if (parted && !(afterDate && isShouted(text)) && looksLikeName(text))
    return { kind: "credit", credits: [{ name: text, role: AUTHOR }], weak: true };
  return looksLikePlace(text) ? { kind: "place" } : null;
}

/** The pieces between two dates. */
function cutPieces(between: string, afterDate: boolean): Piece[] {
  const parted = STRONG_SIGN.test(between);
  return between
    .split(SEPARATOR)
    .map((piece) => ({ text: piece.replace(EDGES, "").replace(EDGES, ""), parted, afterDate }))
    .filter((piece) => piece.text !== "");
}

/** Splits a line into its dates and the pieces between them. */
function cutDates(text: string, now: number): { dates: Cue[]; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const dates: Cue[] = [];
  let at = 0;
  for (const span of findDates(text, now)) {
    pieces.push(...cutPieces(text.slice(at, span.start), at > 0));
    dates.push({ kind: "date", reading: span.reading });
    at = span.end;
  }
  return { dates, pieces: [...pieces, ...cutPieces(text.slice(at), at > 0)] };
}

/** "9:15 p.m.", "6 lutego 2024 r.": the full stop is of a date's last word. */
const endsInAbbreviation = (text: string, now: number): boolean =>
  /(?:[ap]\.m|[A-Z])\.$/i.test(text) || findDates(text, now).at(-1)?.end === text.length - 1;

/**
 * Reads a line of data about the article: dates, names, reading time, section, place, in any order. Null if any piece
 * is something else, or if all are places.
 * @param now milliseconds since 1970, for judging dates
 */
export function readMetaLine(line: LineText, now: number): Cue[] | null {
  const { text } = line;
  if (text.length > MAX_LENGTH || (endsSentence(text) && !endsInAbbreviation(text, now))) return null;
  const named = readRoleAndName(line) ?? readNameAndOffice(line);
  const masthead = named ? [named] : readBilingual(text);
  if (masthead) return masthead;
  const { dates, pieces } = cutDates(text, now);
  if (dates.length === 0 && pieces.length < 2) return null;
  const cues: Cue[] = [...dates];
  const cities = pieces.filter(({ text: piece }) => !piece.includes(" ") && looksLikePlace(piece)).length;
  for (const piece of pieces) {
    const read = readPiece({ ...piece, parted: piece.parted || cities > 0 });
    if (!read) return null;
    cues.push(...[read].flat());
  }
  const telling = cues.some((cue) => ["date", "credit", "boilerplate", "section"].includes(cue.kind));
  return telling ? cues : null;
}
