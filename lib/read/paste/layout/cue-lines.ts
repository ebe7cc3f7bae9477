import { keyOf, listTokens } from "../../../text/line-tokens";
import { readWordList } from "../../../text/word-list";
import type { Block } from "../block";
import { isOwnAddressLabel } from "../cues/address";
import { type Cue, cuesOf } from "../cues/cue";
import { readUnderLabel } from "../cues/fields";
import { readCues } from "../cues/read-cues";
import { countWords, endsSentence, shapeOf } from "../line-shape";
import { readLineText } from "../line-text";
import { isPhrase, phrases } from "../phrases";
import { unglue } from "../unglue";
import { readBreadcrumbs } from "./breadcrumbs";
import { type CuedLine, isProse } from "./cued-line";
import { joinPictureLines } from "./join-picture-lines";
import { joinTimes } from "./join-times";

const datesList = readWordList("read/dates/words/dates");

const published = phrases(datesList.words("published"));
const modified = phrases(datesList.words("modified"));

/** "Published" alone on its line belongs to the date on the next. */
function joinDateLabels(lines: CuedLine[]): void {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const reading = cuesOf(next?.cues ?? [], "date")[0]?.reading;
    if (!next || reading?.role !== null) continue;
    const tokens = listTokens(line.block.text.slice(0, 40));
    const role = isPhrase(tokens, published) ? "published" : isPhrase(tokens, modified) ? "modified" : null;
    if (!role) continue;
    line.cues = [{ kind: "date", reading: { role } }];
    next.cues = next.cues.map((cue) =>
      cue.kind === "date" ? { ...cue, reading: { ...cue.reading, role } } : cue,
    );
  }
}

const MAX_CAPTION_LENGTH = 300;

/** "Image caption" alone on its line makes the next a caption, "Short link" makes its address the article's own. */
function joinOtherLabels(lines: CuedLine[]): void {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next) continue;
    const [caption] = cuesOf(line.cues, "caption");
    const free = next.cues.length === 0 && next.block.text.length <= MAX_CAPTION_LENGTH;
    if (caption?.labelled && !caption.caption && free)
      next.cues = [{ kind: "caption", caption: next.block.text, labelled: true }];
    const [address] = cuesOf(next.cues, "address");
    if (address && isOwnAddressLabel(line.block.text)) {
      line.cues = [{ kind: "boilerplate", of: "siteMenu" }];
      next.cues = [{ ...address, own: true }];
    }
  }
}

/** "Source:" or "Summary:" alone on its line says what the next one is. */
function joinFieldLabels(lines: CuedLine[]): void {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || !line.block.text.endsWith(":")) continue;
    const cues = readUnderLabel(readLineText(line.block.text), readLineText(next.block.text), next.cues);
    if (!cues) continue;
    next.cues = cues;
    line.cues = [{ kind: "boilerplate", of: "siteMenu" }];
  }
}

/** Minimum number of pieces of a menu line, and maximum number of words of each. */
const MENU_COLUMNS = 3;
const MAX_WORDS_OF_ENTRY = 3;

/** True for a line of several short pieces far apart, unless it is a date. */
function isMenuRow({ block, cues }: CuedLine): boolean {
  if (block.columns < MENU_COLUMNS || countWords(block.text) > block.columns * MAX_WORDS_OF_ENTRY)
    return false;
  const signed = /[:：|]/.test(block.text);
  return cues.every(
    (cue) =>
      cue.kind === "outlet" || (cue.kind === "credit" && !signed) || ("weak" in cue && cue.weak === true),
  );
}

function readMenuRows(lines: CuedLine[]): void {
  for (const line of lines)
    if (isMenuRow(line)) line.cues = [{ kind: "boilerplate", of: "siteMenu", weak: true }];
}

/** A line shorter than this is not a paragraph even where full stops are omitted. */
const UNENDED_PARAGRAPH = 60;
const UNENDED_WORDS = 9;

/** If most paragraphs of a text end without a full stop, its shorter ones do so too. */
function readUnended(lines: readonly CuedLine[]): void {
  const paragraphs = lines.filter(isProse);
  const unended = paragraphs.filter(({ block }) => !endsSentence(block.text)).length;
  if (unended === 0 || unended < paragraphs.length / 2) return;
  for (const line of lines) {
    const { text } = line.block;
    const long = text.length >= UNENDED_PARAGRAPH && countWords(text) >= UNENDED_WORDS;
    if (line.cues.length === 0 && line.shape === "short" && long) line.shape = "running";
  }
}

/** Longer lines are neither compared nor read for cues. */
const MAX_READ_LENGTH = 600;

const MENU: Cue[] = [{ kind: "boilerplate", of: "siteMenu" }];

type Reading = Pick<CuedLine, "cues" | "shape" | "key">;

function readText(text: string, now: number): Reading {
  const shape = shapeOf(text);
  if (text.length > MAX_READ_LENGTH) return { cues: [], shape, key: "" };
  const line = readLineText(text);
  return {
    cues: readCues(readLineText(shape === "running" ? text : unglue(text)), shape, now),
    shape,
    key: keyOf(line.tokens),
  };
}

/** Reads cues and shape of every block; pages repeat lines, so each text is read once. */
export function cueLines(blocks: readonly Block[], now: number): CuedLine[] {
  const readings = new Map<string, Reading>();
  const lines = blocks.map((block) => {
    const reading = readings.get(block.text) ?? readText(block.text, now);
    readings.set(block.text, reading);
    if (block.menu) return { block, ...reading, cues: MENU };
    return { block, ...reading, ...(block.heading ? { shape: "short" as const } : {}) };
  });
  joinDateLabels(lines);
  joinOtherLabels(lines);
  joinFieldLabels(lines);
  joinPictureLines(lines);
  joinTimes(lines);
  readMenuRows(lines);
  readUnended(lines);
  readBreadcrumbs(lines);
  return lines;
}
