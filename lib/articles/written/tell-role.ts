import type { NamedTime } from "./find-times";
import { wordsPattern } from "./time-patterns";

/**
 * How a text tells a time. "printed": by the publisher, above the text or in a dateline; "today", "yesterday" and
 * "tomorrow": beside such a word; "caption": under a photograph, with its credit; "post": under a quoted post; "told": in
 * a sentence, as past; "future": still to come; "open": past or to come; "aside": in somebody's speech, looked back on,
 * or of an older photograph.
 */
export type Role =
  | "printed"
  | "today"
  | "yesterday"
  | "tomorrow"
  | "caption"
  | "post"
  | "told"
  | "future"
  | "open"
  | "aside";

const anywhere = (section: string): RegExp => new RegExp(wordsPattern(section), "iu");
const beside = (section: string) => ({
  before: new RegExp(`${wordsPattern(section)}[ ,،(:–—-]*(?:on )?$`, "iu"),
  after: new RegExp(`^[ ,،)]*${wordsPattern(section)}`, "iu"),
});
const NEAR_DAYS = (["today", "yesterday", "tomorrow"] as const).map((role) => ({ role, ...beside(role) }));
const TO_COME = anywhere("to come");
/** The Arabic future's letter. */
const ARABIC_FUTURE = /(?<!\p{L})س[يتن]\p{L}{2,}/u;
const OPEN = anywhere("open");
const UNTIL = new RegExp(`${wordsPattern("until")} (?:\\p{L}+ )?$`, "iu");
/** "The vote is on" a day to come, or on that of writing. */
const PRESENT = /\b(?:is|are|falls|comes|begins|opens|starts)(?: on)? $/;
const LOOKING_BACK = anywhere("looking back");
const LATER_YEAR = new RegExp(`^['’]?s? ?(?:\\p{L}+ )?${wordsPattern("later years")}`, "iu");
const OTHER_WEEKDAY = new RegExp(`${wordsPattern("other weekdays")} $`, "iu");
const OLDER = anywhere("older photograph");
/** Right before a date: it is that of the older photograph. */
const OF_OLDER = new RegExp(`${wordsPattern("older photograph")}[ ,]*$`, "iu");
const CREDITS = wordsPattern("credits");
const CREDIT = new RegExp(String.raw`\([^()]*${CREDITS}[^()]*\)|${CREDITS}[ /|]`, "u");
/** Under a post as it is embedded: its author's handle, or its time. */
const POSTED = /\(@[\w.]+\) (?:on )?$|\b\d{1,2}:\d\d [AP]M [-·] $/;
const LABEL = new RegExp(`^\\P{L}*${wordsPattern("printed")}`, "iu");
const UPDATED = new RegExp(`^\\P{L}*${wordsPattern("updated")}`, "iu");
const CLOCK = /\d:\d\d|\d [ap]\.?m\b/i;
/** What else a line with the article's date has before it: nothing, a byline, a part of a line, an Arabic place. */
const LINE_START = /^[^\p{L}\p{N}]*$|^By \p{Lu}|[|•·–—-] ?$|^[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)? في $/u;
/** What follows a whole date above a text whose lines are lost: a clock time, and a sentence or a byline. */
const TEXT_START = /^(?: (?:at )?\d\d:?\d\d(?: UTC\S*)?)?[ .:|–—-]{1,3}(?:by )?["“]?[\p{Lu}\d]/u;
/** What such a date has before it: nothing, an agency; after the headline a name as well. */
const MASTHEAD = new RegExp(String.raw`^\P{L}*$|${CREDITS}[ ,:|–—-]*$`, "u");
const BYLINE =
  /^\P{L}*(?:(?!(?:In|On|At|By|From|Since|After|Before|Until|The) )\p{Lu}[\p{L}.'’-]*[ ,/|–—-]+){1,3}$/u;
/** "Monday (August 3": the weekday is told, and its date explained to later readers. */
const GLOSSED = /^\p{L}+ \([A-Z\d]/u;
/** A place and perhaps an agency before a dateline's date, in capitals, or parted from it; what ends the dateline. */
const PLACES = [
  /^(?:\p{Lu}[\p{Lu}'’.-]+[ ,/]+){1,4}(?:\p{L}[\p{L}.]+, )?(?:\([^()]{2,40}\) )?$/u,
  /^(?!(?:In|On|At|By|From|Since|After|Before|Until|The) )\p{Lu}[\p{L}'’.-]+(?:[ ,]+\p{Lu}[\p{L}'’.-]+){0,4}(?:,| [–—-]) $/u,
  /^[\u0621-\u064a]+(?: [\u0621-\u064a]+){0,2}(?: ?[–—،:-] ?| في )$/u,
];
const DATELINE_END = /^,? ?(?:\([^()]{2,40}\) ?)?(?:[—–-]{1,2}|:)(?=\s)/u;

/** How far a caption's credit is from its date, in characters. */
const CAPTION_LENGTH = 260;
/** How far from the beginning or the end of the text a publisher's date stands, in characters. */
const MASTHEAD_LENGTH = 400;
/** What a line of the masthead has beside its date, at most: labels, a byline. In characters. */
const LABEL_LENGTH = 60;
/** How much of a paragraph on either side is read, in characters. */
const PARAGRAPH_LENGTH = 3000;
/** How far a word that tells the tense is from the time, in characters. */
const CLAUSE_LENGTH = 160;

/** A time's paragraph before and after it, and the parts of its sentence. */
type Setting = { before: string; after: string; clause: string; rest: string };

function around(text: string, { start, end }: NamedTime): Setting {
  const before =
    text
      .slice(Math.max(0, start - PARAGRAPH_LENGTH), start)
      .split("\n")
      .at(-1) ?? "";
  const [after = ""] = text.slice(end, end + PARAGRAPH_LENGTH).split("\n", 1);
  return {
    before,
    after,
    clause: /[^.!?؟]*$/.exec(before.slice(-CLAUSE_LENGTH))?.[0] ?? "",
    rest: /^[^.!?؟]*/.exec(after.slice(0, CLAUSE_LENGTH))?.[0] ?? "",
  };
}

/** True inside quotation marks that the paragraph opens before. */
function isQuoted(before: string): boolean {
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0;
  return count(/[“«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1;
}

/** True for what stands above a text, its lines lost: "Ten killed in raid on market AFP". */
function isMasthead(before: string, headline: string): boolean {
  if (MASTHEAD.test(before)) return true;
  return (
    headline !== "" &&
    before.startsWith(headline) &&
    /^\P{L}*$/u.test(before.slice(headline.length).replace(BYLINE, ""))
  );
}

function isPrinted(time: NamedTime, { before, after }: Setting, length: number, headline: string): boolean {
  if (time.field !== "text" || time.day === null) return false;
  const short = before.length + after.length < LABEL_LENGTH;
  if (LABEL.test(before) && short && length - time.end < MASTHEAD_LENGTH) return true;
  if (time.start > MASTHEAD_LENGTH) return false;
  if (LABEL.test(before) && before.length < LABEL_LENGTH) return true;
  if (time.year !== null && TEXT_START.test(after) && isMasthead(before, headline)) return true;
  if (DATELINE_END.test(after) && PLACES.some((place) => place.test(before))) return true;
  return short && LINE_START.test(before) && !/[.!?؟]\s*$/.test(after);
}

/** True for an update above the text: with its clock time, or as all that the publisher prints. */
const isUpdateAbove = (time: NamedTime, { before, after }: Setting): boolean =>
  CLOCK.test(before)
    ? time.start < MASTHEAD_LENGTH
    : time.year !== null && time.start === before.length && TEXT_START.test(after);

/** True for a caption's date that is an older photograph's. Below one, agencies tell the day's news, with its weekday. */
function isOfOlder({ weekday }: NamedTime, { before, after }: Setting): boolean {
  if (OF_OLDER.test(before)) return true;
  return weekday === null && OLDER.test(before.slice(-CAPTION_LENGTH) + after.slice(0, CAPTION_LENGTH));
}

function tellTense({ clause, rest }: Setting, time: NamedTime): Role {
  // "said Thursday that it would": what follows a weekday is not what it dates
  const told = time.month === null && time.weekday !== null ? [clause] : [clause, rest];
  if (time.month === null && LATER_YEAR.test(rest)) return "open";
  if (told.some((part) => TO_COME.test(part) || ARABIC_FUTURE.test(part))) return "future";
  return PRESENT.test(clause) || UNTIL.test(clause) || told.some((part) => OPEN.test(part)) ? "open" : "told";
}

/** How the text tells a time. @param headline of the article, which some texts repeat above their date */
export function tellRole(text: string, time: NamedTime, headline = ""): Role {
  const setting = around(text, time);
  const { before, after, clause, rest } = setting;
  if (POSTED.test(before)) return "post";
  if (UPDATED.test(before) && before.length < LABEL_LENGTH)
    return isUpdateAbove(time, setting) ? "printed" : "aside";
  if (isPrinted(time, setting, text.length, headline)) return "printed";
  if (time.day !== null && CREDIT.test(after.slice(0, CAPTION_LENGTH)))
    return isOfOlder(time, setting) ? "aside" : "caption";
  if (isQuoted(before) || LOOKING_BACK.test(clause) || LOOKING_BACK.test(rest)) return "aside";
  if (time.day === null && time.weekday !== null && OTHER_WEEKDAY.test(clause)) return "aside";
  if (time.day !== null && GLOSSED.test(text.slice(time.start, time.end))) return "today";
  const near = time.day !== null && NEAR_DAYS.find((day) => day.before.test(clause) || day.after.test(rest));
  return near ? near.role : tellTense(setting, time);
}
