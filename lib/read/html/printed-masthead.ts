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

/** Elements of pictures, whose dates and sources are their own. */
const FIGURE = "figure, figcaption, [class*='caption']";
/** Most words of an element beside the date that is no data: a name, a section. */
const MAX_PART_WORDS = 4;

const DATA = new Set<Cue["kind"]>(["date", "credit", "role", "section", "source", "boilerplate"]);

type Part = { text: string; alone: boolean };

/** The texts of a line: those that are an element's own, and what stands between bars or amid elements. */
const partsIn = (nodes: readonly Node[]): Part[] =>
  nodes.flatMap((node) => {
    const text = node.textContent?.replace(/\s+/g, " ").trim() ?? "";
    if (node.nodeType !== 3)
      return "firstElementChild" in node && node.firstElementChild
        ? partsIn([...node.childNodes])
        : [{ text, alone: true }];
    return text.split(PARTED).map((part) => ({ text: part, alone: false }));
  });

/** The dates of a line that is no line of data as a whole, where a part of it is a date alone and the others are data. */
function datesInParts(
  { text, block, nodes }: PageLine,
  cuesIn: (words: string) => Cue[],
  now: number,
): Cue[] {
  if (block.tagName === "BODY" || !/\p{Nd}/u.test(text) || shapeOf(text) !== "short") return [];
  const parts = partsIn(nodes).filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  const dates = parts.map((part) => (/\p{Nd}/u.test(part.text) ? cuesOf(cuesIn(part.text), "date") : []));
  const [first] = parts.filter((_, at) => dates[at]?.length);
  const isData = ({ text: words, alone }: Part) => {
    const labelled = findDates(`${words} ${first?.text}`, now)[0];
    return (
      cuesIn(words).some((cue) => DATA.has(cue.kind) && !("weak" in cue && cue.weak)) ||
      (labelled?.start === 0 && labelled.end >= words.length) ||
      /^\p{Nd}+\s\p{L}/u.test(words) ||
      (alone &&
        block.tagName !== "P" &&
        !/[:：.!?]$/.test(words) &&
        words.split(" ").length <= MAX_PART_WORDS)
    );
  };
  if (!first || !parts.every((part, at) => dates[at]?.length || isData(part))) return [];
  return parts.flatMap((part, at) => {
    const [alone] = dates[at] ?? [];
    const found = text.indexOf(part.text);
    // With the words before it, which may say that it is a date of change.
    const reading =
      alone && found >= 0 && findDates(text.slice(0, found + part.text.length), now).at(-1)?.reading;
    return reading && reading.iso === alone.reading.iso ? [{ kind: "date" as const, reading }] : [];
  });
}

const LABELLED = /\p{L}\s?[:：]\s*$/u;

/** The cues of a line, and the dates that are parts of it. */
function cuesOfLine(line: PageLine, now: number): Cue[] {
  const cuesIn = (words: string) => readCues(readLineText(words), shapeOf(words), now);
  if (line.block.closest(FIGURE)) return cuesIn(line.text).filter(({ kind }) => kind !== "date");
  const source = readSourceAmid(line.text, now);
  const beside = source?.rest.flatMap(cuesIn) ?? [];
  if (source && hasCue(beside, "date")) return [{ kind: "source", names: [source.name] }, ...beside];
  const cues = cuesIn(line.text);
  // "Event: 3 May 2019 Harbour Hall": the label says of what the day is.
  if (hasCue(cues, "place") && LABELLED.test(line.text.slice(0, findDates(line.text, now)[0]?.start)))
    return cues.filter(({ kind }) => kind !== "date");
  return hasCue(cues, "date") ? cues : [...cues, ...datesInParts(line, cuesIn, now)];
}

/** How near the headline a bare name must be, and how near the name a date or reading time must follow, in lines. */
const NAME_WITHIN = 3;
const DATA_WITHIN = 3;

/** Of scripts without capitals it cannot be told what is a name; of Arabic the word lists tell. */
const HAS_FORM = /\p{Lu}|\p{sc=Arab}/u;

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
        HAS_FORM.test(text) &&
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
    const exact = line.block.closest(FIGURE)
      ? undefined
      : line.datetimes.map((text) => readDate(text, now)).find(Boolean);
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
