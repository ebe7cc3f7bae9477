import { nameKey } from "../../text/normalise";
import { findDates } from "../dates/find-dates";
import type { DateReading } from "../dates/interpret-date";
import { readDate } from "../dates/read-date";
import { settleOrder } from "../dates/settle-order";
import { type Cue, cuesOf, hasCue } from "../paste/cues/cue";
import { looksLikeName } from "../paste/cues/names";
import { readCues } from "../paste/cues/read-cues";
import { shapeOf } from "../paste/line-shape";
import { readLineText } from "../paste/line-text";
import { namesIn } from "../stated-names";
import type { Credit } from "./credits";
import type { PageLine } from "./page-lines";
import { readSourceAmid } from "./printed-source";

/** Maximum length of a masthead in lines, above and below the headline; running paragraphs end it. */
const ABOVE = 8;
const BELOW = 25;
const MAX_PARAGRAPHS = 2;
const MAX_LENGTH = 220;
const MAX_NAME_WORDS = 5;

export type PrintedMasthead = {
  datePublished?: string;
  dateModified?: string;
  credits: Credit[];
  /** The outlets and agencies that the text is said to be from, beside its date. */
  sources: string[];
};

/** The lines below the headline, and those above it, nearest first. */
function linesAround(lines: readonly PageLine[], headline: string) {
  const key = nameKey(headline);
  const is = (line: PageLine) => nameKey(line.text) === key;
  const found = lines.findIndex((line) => line.heading === "h1" && is(line));
  const heading = found >= 0 ? found : lines.findIndex((line) => is(line) || line.heading === "h1");
  if (heading < 0) return { below: [], above: [] };
  const below: PageLine[] = [];
  let paragraphs = 0;
  for (const line of lines.slice(heading + 1, heading + 1 + BELOW)) {
    if (line.text.length > MAX_LENGTH && shapeOf(line.text) === "running") paragraphs += 1;
    if (paragraphs >= MAX_PARAGRAPHS) break;
    below.push(line);
  }
  return { below, above: lines.slice(Math.max(0, heading - ABOVE), heading).reverse() };
}

const PARTED = /\s*[|•·●▪■⋅]\s*/;

/** The texts of an element's innermost elements. */
const leavesOf = (element: Element): string[] =>
  element.firstElementChild ? [...element.children].flatMap(leavesOf) : [element.textContent?.trim() ?? ""];

/** The dates of a line that is no line of data as a whole, where a part or an element of it is a date alone. */
function datesInParts({ text, block }: PageLine, cuesIn: (words: string) => Cue[], now: number): Cue[] {
  if (block.tagName === "BODY" || !/\p{Nd}/u.test(text)) return [];
  const leaves = [...block.children].flatMap(leavesOf);
  const parts = new Set([...text.split(PARTED), ...leaves]);
  return [...parts]
    .filter((part) => /\p{Nd}/u.test(part))
    .flatMap((part) => {
      const end = text.indexOf(part) + part.length;
      const [alone] = end >= part.length ? cuesOf(cuesIn(part), "date") : [];
      // With the words before it, which may say that it is a date of change.
      const reading = alone && findDates(text.slice(0, end), now).at(-1)?.reading;
      return reading && reading.iso === alone.reading.iso ? { kind: "date" as const, reading } : [];
    });
}

/** The cues of a line, and the dates that are parts of it. */
function cuesOfLine(line: PageLine, now: number): Cue[] {
  const cuesIn = (words: string) => readCues(readLineText(words), shapeOf(words), now);
  const source = readSourceAmid(line.text, now);
  const beside = source?.rest.flatMap(cuesIn) ?? [];
  if (source && hasCue(beside, "date")) return [{ kind: "source", names: [source.name] }, ...beside];
  const cues = cuesIn(line.text);
  return hasCue(cues, "date") ? cues : [...cues, ...datesInParts(line, cuesIn, now)];
}

/** How near the headline a bare name must be, and how near the name a date or reading time must follow, in lines. */
const NAME_WITHIN = 3;
const DATA_WITHIN = 3;

/** A person's name alone on its line between the headline and the date, or repeated elsewhere on the page. */
function bareName(lines: readonly PageLine[], below: readonly PageLine[], now: number): Credit[] {
  const cuesAt = below
    .slice(0, NAME_WITHIN + DATA_WITHIN)
    .map(({ text }) => readCues(readLineText(text.slice(0, MAX_LENGTH)), shapeOf(text), now));
  const isData = (at: number) => {
    const cues = cuesAt[at] ?? [];
    return hasCue(cues, "date") || cuesOf(cues, "boilerplate").some(({ of }) => of === "readingTime");
  };
  const at = below
    .slice(0, NAME_WITHIN)
    .findIndex(
      ({ text, heading }, index) =>
        !heading &&
        looksLikeName(text) &&
        (Array.from({ length: DATA_WITHIN }, (_, i) => index + 1 + i).some(isData) ||
          lines.filter((line) => line.text === text).length > 1),
    );
  return at < 0 ? [] : [{ name: below[at]?.text ?? "", role: "Author" }];
}

const AT_THE_FOOT =
  /^(?:this (?:post|article|story|piece) was written by|(?:written|posted|published|words|text|interview) by|authors?\s*:|كتب[هت]*\s*:|بقلم)/i;

/** Who is explicitly named as author under the text, and the date beside the name. */
function signedAtFoot(lines: readonly PageLine[], now: number): { credits: Credit[]; dates: DateReading[] } {
  const half = lines.slice(Math.floor(lines.length / 2));
  const at = half.findIndex(({ text }) => text.length <= MAX_LENGTH && AT_THE_FOOT.test(text));
  const [line, next] = half.slice(at < 0 ? half.length : at);
  const text = line?.text.replace(/^this (?:post|article|story|piece) was (?=written)/i, "") ?? "";
  const [, signed = text, dated = ""] =
    /^(.{5,80}?)\s(?:at|on|am|le|el|il)\s(.{0,20}\d.*)$/i.exec(text) ?? [];
  const cuesIn = (words: string) => readCues(readLineText(words), shapeOf(words), now);
  return {
    credits: cuesOf(cuesIn(signed), "credit").flatMap(({ credits }) => credits),
    dates: [dated, next?.text ?? ""]
      .flatMap((words) => cuesOf(cuesIn(words.slice(0, MAX_LENGTH)), "date"))
      .map(({ reading }) => reading),
  };
}

/**
 * The dates and names printed around the headline, as a person would read them.
 * @param lines of the page
 * @param now milliseconds since 1970
 * @param language that the page states, which tells whether day or month is first
 */
export function readPrintedMasthead(
  lines: readonly PageLine[],
  headline: string,
  now: number,
  language?: string | null,
): PrintedMasthead {
  const found: DateReading[] = [];
  const credits: Credit[] = [];
  const sources: string[] = [];
  let role: string | null = null;
  const { below, above } = linesAround(lines, headline);
  for (const line of [...below, ...above]) {
    if (line.text.length > MAX_LENGTH) continue;
    const cues = cuesOfLine(line, now);
    const readings = cuesOf(cues, "date").map(({ reading }) => reading);
    const exact = line.datetimes.map((text) => readDate(text, now)).find(Boolean);
    if (readings.length) sources.push(...cuesOf(cues, "source").flatMap(({ names }) => names));
    const labelled = readings.find((reading) => reading.role)?.role ?? null;
    if (exact) found.push({ iso: exact, role: labelled });
    else found.push(...readings);
    const named = cuesOf(cues, "credit").filter((cue) => !cue.weak || role !== null);
    if (named.length) credits.push(...named.flatMap((cue) => cue.credits));
    else credits.push(...namesUnder(role, line));
    role = cuesOf(cues, "role")[0]?.role ?? null;
  }
  if (credits.length === 0) credits.push(...bareName(lines, below, now));
  const foot = signedAtFoot(lines, now);
  if (credits.length === 0) credits.push(...foot.credits);
  const settle = settleOrder([...found, ...foot.dates], language);
  const around = found.map(settle).filter(({ iso }) => iso);
  const dates = around.length > 0 ? around : foot.dates.map(settle);
  const dateOf = (wanted: DateReading["role"]) => dates.find((date) => date.role === wanted && date.iso)?.iso;
  const datePublished = dateOf("published") ?? dateOf(null);
  const dateModified = dateOf("modified");
  return {
    ...(datePublished ? { datePublished } : {}),
    ...(dateModified ? { dateModified } : {}),
    credits,
    sources,
  };
}

/** Names linked to an author's page, or alone under a line such as "Written by". */
function namesUnder(role: string | null, line: PageLine): Credit[] {
  const linked = line.authors.filter((name) => isShort(name));
  const names = linked.length ? linked : role && isShort(line.text) ? [line.text] : [];
  return names.flatMap((text) => namesIn(text).map((name) => ({ name, role: role ?? "Author" })));
}

const isShort = (text: string): boolean =>
  /\p{L}/u.test(text) && !/\d|[.!?:]$|\sby$/i.test(text) && text.split(" ").length <= MAX_NAME_WORDS;
