import { readWordList } from "../../../text/word-list";
import type { Block } from "../block";
import { type Cue, cuesOf } from "../cue";
import { isOwnAddressLabel } from "../cues/address";
import { readUnderLabel } from "../cues/fields";
import { readCues } from "../cues/read-cues";
import { readLineText } from "../line-text";
import { isPhrase, phrases } from "../phrases";
import { countWords, endsSentence, shapeOf } from "../shape";
import { keyOf, listTokens } from "../tokens";
import { joinTimes } from "./join-times";
import { isProse, type Marked } from "./marked";
import { joinPictureLines } from "./picture-lines";

const datesList = readWordList("read/paste/words/dates");

const published = phrases(datesList.words("published"));
const modified = phrases(datesList.words("modified"));

/** "Published" alone on its line belongs to the date on the next. */
function joinDateLabels(blocks: Marked[]): void {
  for (const [at, marked] of blocks.entries()) {
    const next = blocks[at + 1];
    const reading = cuesOf(next?.cues ?? [], "date")[0]?.reading;
    if (!next || reading?.role !== null) continue;
    const tokens = listTokens(marked.block.text.slice(0, 40));
    const role = isPhrase(tokens, published) ? "published" : isPhrase(tokens, modified) ? "modified" : null;
    if (!role) continue;
    marked.cues = [{ kind: "date", reading: { role } }];
    next.cues = next.cues.map((cue) =>
      cue.kind === "date" ? { ...cue, reading: { ...cue.reading, role } } : cue,
    );
  }
}

const LONGEST_CAPTION = 300;

/** "Image caption" alone on its line makes a caption of the next, "Short link" makes its address the article's own. */
function joinOtherLabels(blocks: Marked[]): void {
  for (const [at, marked] of blocks.entries()) {
    const next = blocks[at + 1];
    if (!next) continue;
    const [caption] = cuesOf(marked.cues, "caption");
    const free = next.cues.length === 0 && next.block.text.length <= LONGEST_CAPTION;
    if (caption?.labelled && !caption.caption && free)
      next.cues = [{ kind: "caption", caption: next.block.text, labelled: true }];
    const [address] = cuesOf(next.cues, "address");
    if (address && isOwnAddressLabel(marked.block.text)) {
      marked.cues = [{ kind: "boilerplate", of: "siteMenu" }];
      next.cues = [{ ...address, own: true }];
    }
  }
}

/** "Source:" or "Summary:" alone on its line says what the next one is. */
function joinFieldLabels(blocks: Marked[]): void {
  for (const [at, marked] of blocks.entries()) {
    const next = blocks[at + 1];
    if (!next || !marked.block.text.endsWith(":")) continue;
    const cues = readUnderLabel(readLineText(marked.block.text), readLineText(next.block.text), next.cues);
    if (!cues) continue;
    next.cues = cues;
    marked.cues = [{ kind: "boilerplate", of: "siteMenu" }];
  }
}

/** So many pieces, of few words each, are a menu if the place allows it. */
const MENU_COLUMNS = 3;
const MOST_WORDS_OF_ENTRY = 3;

/** A line of several short pieces far apart, whatever else its words may be but a date. */
function isMenuRow({ block, cues }: Marked): boolean {
  if (block.columns < MENU_COLUMNS || countWords(block.text) > block.columns * MOST_WORDS_OF_ENTRY)
    return false;
  const signed = /[:：|]/.test(block.text);
  return cues.every(
    (cue) =>
      cue.kind === "outlet" || (cue.kind === "credit" && !signed) || ("weak" in cue && cue.weak === true),
  );
}

function readMenuRows(blocks: Marked[]): void {
  for (const marked of blocks)
    if (isMenuRow(marked)) marked.cues = [{ kind: "boilerplate", of: "siteMenu", weak: true }];
}

/** Below this length and number of words a line is not taken for a paragraph even where full stops are not used. */
const UNENDED_PARAGRAPH = 60;
const UNENDED_WORDS = 9;

/** Where most paragraphs of a text end without a full stop, its shorter ones do so too. */
function readUnended(blocks: readonly Marked[]): void {
  const paragraphs = blocks.filter(isProse);
  const unended = paragraphs.filter(({ block }) => !endsSentence(block.text)).length;
  if (unended === 0 || unended < paragraphs.length / 2) return;
  for (const marked of blocks) {
    const { text } = marked.block;
    const long = text.length >= UNENDED_PARAGRAPH && countWords(text) >= UNENDED_WORDS;
    if (marked.cues.length === 0 && marked.shape === "short" && long) marked.shape = "running";
  }
}

/** Longer blocks are not compared, nor read for cues. */
const LONGEST_READ = 600;

const MENU: Cue[] = [{ kind: "boilerplate", of: "siteMenu" }];

type Reading = Pick<Marked, "cues" | "shape" | "key">;

function readText(text: string, now: number): Reading {
  const shape = shapeOf(text);
  if (text.length > LONGEST_READ) return { cues: [], shape, key: "" };
  const line = readLineText(text);
  return { cues: readCues(line, shape, now), shape, key: keyOf(line.tokens) };
}

/** Reads cues and shape of every block; pages repeat their lines, so each text is read once. */
export function markBlocks(blocks: readonly Block[], now: number): Marked[] {
  const readings = new Map<string, Reading>();
  const marked = blocks.map((block) => {
    const reading = readings.get(block.text) ?? readText(block.text, now);
    readings.set(block.text, reading);
    if (block.menu) return { block, ...reading, cues: MENU };
    return { block, ...reading, ...(block.heading ? { shape: "short" as const } : {}) };
  });
  joinDateLabels(marked);
  joinOtherLabels(marked);
  joinFieldLabels(marked);
  joinPictureLines(marked);
  joinTimes(marked);
  readMenuRows(marked);
  readUnended(marked);
  return marked;
}
