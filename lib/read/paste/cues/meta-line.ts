import { findDates } from "../dates/find-dates";
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
/** Words left over where a date was cut out of "Posted by X on DATE in News". */
const EDGES = /^[\s,،;:|•·–—/()-]+|[\s,،;:|•·–—/(-]+$|\s(?:on|at|in|في|بتاريخ)$/giu;

/** A piece of such a line: whether strong signs part it from the rest, whether it stands behind a date. */
type Piece = { text: string; parted: boolean; afterDate: boolean };

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** "تصوير – Name": a role, a dash, a name; with two dashes it may be more. */
function readRoleAndName(line: LineText): Cue | null {
  if (!/^[^–—-]{2,30}\s[–—-]\s[^–—|•]{3,60}$/.test(line.text)) return null;
  const cue = readCredit(line);
  return cue?.kind === "credit" && !cue.weak ? cue : null;
}

/** A piece of such a line with nothing left over; a bare name only where strong signs part it. "DATE | CITY" names a place. */
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

/** The pieces of what stands between two dates. */
function cutPieces(between: string, afterDate: boolean): Piece[] {
  const parted = STRONG_SIGN.test(between);
  return between
    .split(SEPARATOR)
    .map((piece) => ({ text: piece.replace(EDGES, "").replace(EDGES, ""), parted, afterDate }))
    .filter((piece) => piece.text !== "");
}

/** A line as its dates and what remains of it. */
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

/**
 * A line of data about the article: dates, names, reading time, section, place, in any order and mixture. Null where
 * any piece of it is something else, or where it is only places.
 * @param now milliseconds since 1970, for judging dates
 */
export function readMetaLine(line: LineText, now: number): Cue[] | null {
  const { text } = line;
  if (text.length > MAX_LENGTH || (endsSentence(text) && !/(?:[ap]\.m|[A-Z])\.$/i.test(text))) return null;
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
