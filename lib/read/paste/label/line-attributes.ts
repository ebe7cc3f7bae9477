import { hasArabic } from "../../../text/normalise";
import { findDates } from "../../dates/find-dates";
import { type Cue, cuesOf, hasCue } from "../cues/cue";
import { looksLikeName } from "../cues/names";
import { type CuedLine, sureBoilerplate, weakBoilerplate } from "../layout/cued-line";
import { countWords, endsSentence } from "../line-shape";

/** A value as one of a few classes: "a" up to the first bound, "b" up to the second. */
export const bin = (value: number, bounds: readonly number[]): string => {
  const at = bounds.findIndex((bound) => value <= bound);
  return String.fromCharCode(97 + (at < 0 ? bounds.length : at));
};

const LENGTHS = [6, 15, 30, 50, 80, 120, 180, 300, 600];
const WORDS = [1, 2, 3, 4, 6, 9, 13, 18, 25, 40, 80];
/** Longer lines are not searched for dates. */
const MAX_DATE_LENGTH = 200;

const nameOfCue = (cue: Cue): string => {
  const weak = "weak" in cue && cue.weak ? "?" : "";
  if (cue.kind === "boilerplate" || cue.kind === "heading") return `${cue.of}${weak}`;
  if (cue.kind === "caption") return `caption${cue.caption ? "" : "Credit"}${weak}`;
  if (cue.kind === "credit") return `credit${weak}`;
  if (cue.kind === "section") return cue.genre ? "genre" : "section";
  if (cue.kind === "date")
    return cue.reading.timeOnly ? "time" : `date${cue.reading.role ?? ""}${cue.reading.iso ? "" : "?"}`;
  return cue.kind;
};

/** What kind of line it is in one word: its first cue, or else its form. */
export function typeOf(line: CuedLine): string {
  const { block, cues, shape } = line;
  if (hasCue(cues, "date")) return "date";
  if (cuesOf(cues, "credit").some((cue) => !cue.weak)) return "credit";
  if (hasCue(cues, "heading")) return "heading";
  if (sureBoilerplate(line)) return "button";
  if (shape === "running") return block.text.length < 150 ? "prose" : "Prose";
  if (hasCue(cues, "caption", "address", "related", "keywords", "section", "outlet", "credit"))
    return cues[0]?.kind ?? "";
  if (weakBoilerplate(line)) return "button?";
  if (block.marker) return "entry";
  if (shape === "sentence") return "sentence";
  const words = countWords(block.text);
  return words <= 3 ? "word" : words <= 8 ? "words" : "title";
}

const signOf = (text: string): string => {
  if (/[?؟？]["”’»)]*$/.test(text)) return "?";
  if (/[:：]$/.test(text)) return ":";
  if (/(?:…|\.\.\.|\[\u2026\])$/.test(text)) return "…";
  if (/[,،;؛]$/.test(text)) return ",";
  return endsSentence(text) ? "." : "";
};

const startOf = (text: string): string => {
  if (/^\p{Lu}/u.test(text)) return "A";
  if (/^\p{Ll}/u.test(text)) return "a";
  if (/^\p{N}/u.test(text)) return "1";
  return /^["“«„'‘]/.test(text) ? '"' : /^\p{L}/u.test(text) ? "l" : "-";
};

/** How the words of a line are capitalised. */
function caseOf(text: string): string {
  const words = text.split(/[\s/|,()]+/).filter((word) => /^["“'‘]?\p{L}{2,}/u.test(word));
  if (words.length === 0 || text.length > 300) return "none";
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return "upper";
  if (!/\p{Lu}/u.test(text)) return "lower";
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^["“'‘]?\p{Lu}/u.test(word)).length;
  return long.length > 0 && capital === long.length ? "title" : capital > long.length / 2 ? "mostly" : "text";
}

const TESTS: readonly [name: string, pattern: RegExp][] = [
  ["bar", /[|•·›»→]/],
  ["slash", /\S\s?\/\s?\S/],
  ["mail", /@/],
  ["url", /https?:|www\.|\.(?:com|org|net)\b/i],
  ["money", /[$€£¥]\s?\d/],
  ["percent", /\d\s?%/],
  ["!", /!/],
  ["()", /[([].+[)\]]/],
  ["quoted", /^["“«„].*["”»“]\W?$/],
  ["you", /\b(?:you|your)\b/i],
  ["we", /\b(?:we|our|us)\b/i],
  ["I", /\b(?:I|I'm|I’m|my|me)\b/],
  ["he", /\b(?:he|she|they|said|says|told)\b/i],
  ["colon", /^[^:]{2,30}:\s\S/],
  ["dash", /\s[–—-]\s/],
  ["by", /^(?:(?:posted|written|published|story|words|text|reviewed|edited|updated)\s)?by\b/i],
  ["year", /\b(?:19|20)\d\d\b/],
  ["glued", /\p{Ll}\p{Lu}/u],
  ["plus", /^\+|\+$/],
  ["initials", /^\p{Lu}{1,2}$/u],
];

const digits = (text: string): number => (text.match(/\p{N}/gu) ?? []).length;

/** What a line shows of itself, without its neighbours. */
export function listAttributes(line: CuedLine, now: number): string[] {
  const { block, cues, shape } = line;
  const { text } = block;
  const found = [
    `is ${typeOf(line)}`,
    `shape ${shape}`,
    `length ${bin(text.length, LENGTHS)}`,
    `words ${bin(countWords(text), WORDS)}`,
    `end ${signOf(text)}`,
    `start ${startOf(text)}`,
    `case ${caseOf(text)}`,
    `digits ${bin(digits(text) / text.length, [0, 0.05, 0.2, 0.5])}`,
    ...cues.map((cue) => `cue ${nameOfCue(cue)}`),
  ];
  if (cues.length === 0) found.push("no cue");
  if (block.marker) found.push(`marker ${block.marker.kind}`);
  if (block.heading) found.push(`heading ${Math.min(block.heading, 3)}`);
  if (block.columns > 1) found.push(`columns ${bin(block.columns, [2])}`);
  if (block.links) found.push("links");
  if (hasArabic(text)) found.push("arabic");
  const sample = text.slice(0, 400);
  for (const [name, pattern] of TESTS) if (pattern.test(sample)) found.push(name);
  if (shape === "short" && looksLikeName(text)) found.push("name");
  if (!hasCue(cues, "date") && text.length <= MAX_DATE_LENGTH && /\d/.test(text)) {
    const dated = findDates(text, now).some(({ reading }) => reading.iso);
    if (dated) found.push("dated");
  }
  return found;
}

/** The first and the last word of a line of few words. */
export function listWordsOf(line: CuedLine): string[] {
  const words = line.key ? line.key.split(" ") : [];
  if (words.length === 0 || words.length > 12) return [];
  const [first = "", second] = words;
  const last = words.at(-1) ?? "";
  const whole = words.length <= 3 ? [`line ${line.key}`] : [];
  return [`first ${first}`, `last ${last}`, ...(second ? [`two ${first} ${second}`] : []), ...whole].map(
    (word) => word.replace(/\d+/g, "0").replaceAll(" ", "_"),
  );
}
