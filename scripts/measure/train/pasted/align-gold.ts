import { cuesOf, hasCue } from "../../../../lib/read/paste/cues/cue";
import { looksLikeName } from "../../../../lib/read/paste/cues/names";
import { type Label, STATES } from "../../../../lib/read/paste/label/states";
import type { CuedLine } from "../../../../lib/read/paste/layout/cued-line";
import { nameKey } from "../../../../lib/text/normalise";
import { isSameDate } from "../../eval/judge-article";
import type { PastedPage } from "../../eval/pasted-pages";

/** Lines with at least this many words are compared by their shingles, shorter ones as a whole. */
const LONG = 6;
const SHINGLE = 4;
const MIN_TEXT_WORDS = 12;
const MAX_MASTHEAD_LENGTH = 200;
/** Masthead lines are at most this far above the headline, in lines. */
const ABOVE = 6;
/** The author may be named, and the day given, this far below the text, in lines. */
const BELOW = 15;
/** The least share of common words of a printed title and the gold's. */
const MIN_LIKENESS = 0.5;

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const shinglesOf = (words: readonly string[]): string[] =>
  Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, at) =>
    words.slice(at, at + SHINGLE).join(" "),
  );

/** Whether the gold's text has a line: certainly, certainly not, or null. */
type Verdict = boolean | null;

function judgeLines(lines: readonly CuedLine[], gold: string): Verdict[] {
  const goldWords = wordsOf(gold);
  const shingles = new Set(shinglesOf(goldWords));
  const whole = ` ${goldWords.join(" ")} `;
  const goldLines = new Set(gold.split("\n").map((line) => wordsOf(line).join(" ")));
  return lines.map(({ block }) => {
    const words = wordsOf(block.text);
    if (words.length >= LONG) {
      const own = shinglesOf(words);
      const share = own.filter((each) => shingles.has(each)).length / own.length;
      return share >= 0.65 ? true : share <= 0.25 ? false : null;
    }
    const text = words.join(" ");
    if (!text || !whole.includes(` ${text} `)) return false;
    return goldLines.has(text) ? true : null;
  });
}

/** The stretch of lines that has most of the gold's text and little else. */
function findBody(
  lines: readonly CuedLine[],
  verdicts: readonly Verdict[],
): [from: number, to: number] | null {
  let best: { from: number; to: number; sum: number } | null = null;
  let sum = 0;
  let from = 0;
  for (const [at, line] of lines.entries()) {
    const length = Math.min(400, line.block.text.length);
    if (sum <= 0) [sum, from] = [0, at];
    sum += verdicts[at] ? length : verdicts[at] === false ? -Math.min(40, length / 3) : 0;
    if (sum > (best?.sum ?? 60)) best = { from, to: at + 1, sum };
  }
  if (!best) return null;
  let start = best.from;
  while (!verdicts[start] && start < best.to) start++;
  return [start, best.to];
}

const namesOf = (author: string): string[] =>
  author
    .split(/\s*(?:,|;|&|\/|\band\b)\s*/)
    .map(nameKey)
    .filter((name) => name.length > 2);

/** The first line of running text in a stretch of lines. */
function findText(
  lines: readonly CuedLine[],
  verdicts: readonly Verdict[],
  from: number,
  to: number,
): number {
  const at = lines.findIndex(
    ({ block }, i) => i >= from && i < to && verdicts[i] && block.text.split(" ").length >= MIN_TEXT_WORDS,
  );
  return at < 0 ? from : at;
}

type Line = { text: string; key: string; cues: CuedLine["cues"] };

const namesAuthor = ({ key, text }: Line, authors: readonly string[]): boolean =>
  text.length <= MAX_MASTHEAD_LENGTH && authors.some((name) => ` ${key} `.includes(` ${name} `));

const hasDate = ({ cues, text }: Line, iso: string | null | undefined): boolean =>
  Boolean(iso) &&
  text.length <= MAX_MASTHEAD_LENGTH &&
  cuesOf(cues, "date").some(({ reading }) => isSameDate(reading.iso, iso ?? ""));

/** True for a line that credits or dates something else than this article. */
function isOfOthers(line: Line, authors: readonly string[], iso: string | null | undefined): boolean {
  const credited = cuesOf(line.cues, "credit").some(({ credits }) =>
    credits.some(({ role }) => role === "Author"),
  );
  const named = (credited || looksLikeName(line.text)) && !namesAuthor(line, authors);
  const dated = cuesOf(line.cues, "date").some(
    ({ reading }) => reading.iso && reading.role !== "modified" && !isSameDate(reading.iso, iso ?? ""),
  );
  return named || (dated && !hasDate(line, iso));
}

/** The lines that are the gold's title, else those most like it, else all: then the model decides. */
function findTitles(lines: readonly Line[], title: string): number[] {
  const exact = lines.flatMap(({ key }, at) => (key === title ? [at] : []));
  if (exact.length) return exact;
  const words = new Set(title.split(" "));
  const likeness = lines.map(({ key }) => {
    const own = new Set(key.split(" "));
    return [...own].filter((word) => words.has(word)).length / Math.max(own.size, words.size);
  });
  const best = Math.max(0, ...likeness);
  return [...lines.keys()].filter((at) => best < MIN_LIKENESS || likeness[at] === best);
}

const TEXT: readonly Label[] = ["paragraph", "subhead", "listEntry", "quotation"];

/**
 * The states that the lines of a page may have, given what a person took from it.
 * @returns null if the gold's text is not found in the page
 */
export function alignGold(lines: readonly CuedLine[], gold: PastedPage): Uint8Array | null {
  const verdicts = judgeLines(lines, gold.main_content ?? "");
  const body = findBody(lines, verdicts);
  if (!body) return null;
  const [start, to] = body;
  const title = nameKey(gold.title ?? "");
  const plain = lines.map(({ block, cues }) => ({ text: block.text, key: nameKey(block.text), cues }));
  const text = findText(lines, verdicts, start, to);
  const titles = findTitles(plain.slice(0, Math.max(text, 1)), title);
  // The gold's text may begin with headline and by-line: such lines are left to the model.
  const from = Math.max(start, ...titles.filter((at) => at >= start).map((at) => at + 1));
  const authors = namesOf(gold.author ?? "");
  const first = titles[0] ?? 0;
  const isNear = (at: number) => at >= first - ABOVE && at < Math.max(from, text);
  // What the top does not name may stand below the text.
  const isAtFoot = (at: number) => at >= to && at < to + BELOW;
  const someNear = (fits: (line: Line) => boolean) => plain.some((line, at) => isNear(at) && fits(line));
  const authorAtTop = someNear((line) => namesAuthor(line, authors));
  const dateAtTop = someNear((line) => hasDate(line, gold.publish_date));
  const allowed = new Uint8Array(lines.length * STATES.length);
  for (const [at, line] of plain.entries()) {
    const must =
      (isNear(at) || (!authorAtTop && isAtFoot(at))) && namesAuthor(line, authors)
        ? "byline"
        : (isNear(at) || (!dateAtTop && isAtFoot(at))) && hasDate(line, gold.publish_date)
          ? "data"
          : null;
    const data =
      at >= start &&
      at < text &&
      (hasCue(line.cues, "date", "credit", "boilerplate") || namesAuthor(line, authors));
    const verdict = data ? null : (verdicts[at] ?? null);
    const others = !must && isOfOthers(line, authors, gold.publish_date);
    for (const [state, { region, label }] of STATES.entries()) {
      let fits: boolean;
      if (region === "headline") fits = titles.includes(at);
      else if (region === "above") fits = at < from && label !== "paragraph";
      else if (region === "head")
        fits = (at < from || (at < text && verdict !== true)) && label !== "subhead" && label !== "listEntry";
      else if (region === "body")
        fits = at >= from && at < to && (verdict === null || TEXT.includes(label) === verdict);
      else fits = at >= to;
      if (label === "standfirst") fits &&= line.text.split(" ").length >= 5;
      if (label === "byline" || label === "data") fits &&= !others;
      if (must && label !== must && region !== "headline")
        fits &&= (label === "byline" && must === "data") || region === "body";
      if (fits) allowed[at * STATES.length + state] = 1;
    }
  }
  return allowed;
}
