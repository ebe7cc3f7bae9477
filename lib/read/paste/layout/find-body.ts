import { cuesOf, hasCue } from "../cue";
import { isProse, type Marked, sureBoilerplate } from "./marked";

/** A standfirst is one or two paragraphs, and short. */
const LONGEST_STANDFIRST = 450;
const MOST_STANDFIRST_PARAGRAPHS = 2;
/** How many lines the masthead under a headline has at most. */
const MASTHEAD_REACH = 25;

/** Lines between headline and text that part a standfirst from the body. */
function partsHead(marked: Marked): boolean {
  if (cuesOf(marked.cues, "date").some(({ reading }) => !reading.timeOnly)) return true;
  if (cuesOf(marked.cues, "credit").some((cue) => !cue.weak)) return true;
  return ["textSize", "shareBar", "readingTime"].includes(sureBoilerplate(marked) ?? "");
}

/** True for text that may be the first paragraph: prose, or a short sentence that no cue claims. */
export const mayOpenBody = (marked: Marked): boolean =>
  isProse(marked)
    ? !marked.cues.some((cue) => cue.kind === "caption" && !cue.weak)
    : marked.shape === "sentence" && marked.cues.length === 0;

/** A chronicle sets a date above each of its paragraphs: those are subheads, and its first one is no dateline. */
function isChronicle(blocks: readonly Marked[], from: number): boolean {
  let dated = 0;
  for (let i = from; i < blocks.length - 1 && dated < 2; i++) {
    const [marked, next] = [blocks[i], blocks[i + 1]];
    if (marked && next && hasCue(marked.cues, "date") && isProse(next)) dated++;
  }
  return dated >= 2;
}

const lengthOfProse = (blocks: readonly Marked[]): number =>
  blocks.reduce((sum, marked) => sum + (isProse(marked) ? marked.block.text.length : 0), 0);

/** True where the first paragraphs are a standfirst: the masthead stands under them and most of the text after it. */
function isStandfirst(blocks: readonly Marked[], first: number, masthead: number): boolean {
  const above = blocks.slice(first, masthead);
  const marked = blocks[masthead];
  if (marked && hasCue(marked.cues, "date") && isChronicle(blocks, masthead + 1)) return false;
  const data = marked !== undefined && hasCue(marked.cues, "date", "credit");
  if (!data && above.filter(mayOpenBody).length > 1) return false;
  const length = above.reduce((sum, { block }) => sum + block.text.length, 0);
  return lengthOfProse(blocks.slice(masthead + 1)) >= length;
}

/**
 * Finds where the body begins: at the first paragraph, or, where a date, a byline or a bar of buttons stands under the
 * first paragraphs, behind it, since what is above is the standfirst.
 * @param headline index of the headline
 * @returns index of the body's first block, or null where no text follows
 */
export function findBodyStart(blocks: readonly Marked[], headline: number): number | null {
  let first: number | null = null;
  let prose = 0;
  let parted = false;
  for (let i = headline + 1; i < Math.min(blocks.length, headline + MASTHEAD_REACH); i++) {
    const marked = blocks[i];
    if (!marked) break;
    if (mayOpenBody(marked)) {
      if (parted) return i;
      first ??= i;
      prose += marked.block.text.length;
      const paragraphs = blocks.slice(first, i + 1).filter(mayOpenBody).length;
      if (prose > LONGEST_STANDFIRST || paragraphs > MOST_STANDFIRST_PARAGRAPHS) return first;
    } else if (partsHead(marked)) {
      if (first !== null && !isStandfirst(blocks, first, i)) return first;
      parted = true;
    }
  }
  return first !== null && !parted ? first : firstText(blocks, headline + 1);
}

/** The first paragraph from a place on; where there is none, the first line that no cue claims. */
function firstText(blocks: readonly Marked[], from: number): number | null {
  for (const fits of [mayOpenBody, isProse, (marked: Marked) => marked.cues.length === 0]) {
    const at = blocks.findIndex((marked, i) => i >= from && fits(marked));
    if (at >= 0) return at;
  }
  return null;
}
