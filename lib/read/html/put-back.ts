import type { Element as Block } from "hast";
import { fromHtml } from "hast-util-from-html";
import { textOf } from "../../articles/body";
import { because, type Reason } from "../../messages/reason";
import { readWordList } from "../../text/word-list";
import type { LinkContext } from "../markup/inline";
import { toBlocks } from "../markup/to-blocks";
import { countWords, endsSentence } from "../paste/line-shape";
import { isNote } from "./author-note";
import { type BodyBlock, isLinks, readBodyBlocks } from "./body-block";
import { isUnlinkedProse, linkedShare, type PageLine } from "./page-lines";

const furnitureList = readWordList("read/html/words/furniture");
const furniture = new Set(furnitureList.words());
const perhapsFurniture = new Set(furnitureList.words("weak"));
/** Elements and roles of what is not an article's text. */
const APART =
  "aside, form, dialog, button, header, [role='dialog'], [role='navigation'], [role='complementary'], [role='search'], [aria-hidden='true']";

/** Shorter lines can be anywhere on a page. */
const MIN_ANCHOR = 40;
const MIN_WORDS = 4;

/** Shorter lines are labels, teasers and captions as often as text. */
const MIN_PROSE = 100;

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The lines of a block, as a page shows them. */
const linesOf = (block: Block): string[] =>
  ["ul", "ol", "blockquote"].includes(block.tagName)
    ? block.children.flatMap((child) => textOf(child).split(/\n| · /))
    : textOf(block).split("\n");

/** True for what its element, class or identifier says is not part of a text. */
function isNamedFurniture(part: Element): boolean {
  if (part.closest(APART)) return true;
  const names = `${part.getAttribute("class") ?? ""} ${part.getAttribute("id") ?? ""}`;
  const words = names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => furniture.has(word))) return true;
  return words.some((word) => perhapsFurniture.has(word)) && !isUnlinkedProse(part);
}

/** A block is text if it is a list, table, quotation, code, figure or sentence, and its words say nothing else. */
function isText(block: BodyBlock, now: number): boolean {
  const { element: own, text, cues } = block;
  if (own.tagName === "figure") return true;
  if (isLinks(block) || cues.length > 0 || keyOf(text) === "") return false;
  if (own.tagName === "p") return endsSentence(text) && text.split(" ").length >= MIN_WORDS;
  const entries = own.children.filter(
    (child): child is Block => child.type === "element" && child.tagName === "li",
  );
  return entries.length === 0 || readBodyBlocks(entries, now).some((entry) => entry.cues.length === 0);
}

/** The largest element around a line that holds no line of those kept; a paragraph of it alone where all hold some. */
function partAround(line: PageLine, around: ReadonlySet<Element>): Element {
  if (around.has(line.block)) {
    const alone = line.block.ownerDocument.createElement("p");
    alone.append(...line.nodes.map((node) => node.cloneNode(true)));
    return alone;
  }
  let part = line.block;
  while (part.parentElement && !around.has(part.parentElement)) part = part.parentElement;
  return part;
}

/** A text has links; more of it than this is not linked. */
const MAX_LINKED = 0.5;

/** The blocks of a part of the page, if they are part of the text. */
function textIn(part: Element, context: LinkContext, now: number): Block[] {
  if (
    linkedShare(part) > MAX_LINKED ||
    isNamedFurniture(part) ||
    [...part.querySelectorAll("*")].some(isNamedFurniture)
  )
    return [];
  const blocks = toBlocks(fromHtml(part.outerHTML, { fragment: true }).children, context);
  const read = readBodyBlocks(blocks, now);
  return read.some((block) => isText(block, now)) && !read.some(isLinks) ? blocks : [];
}

type Placed = { line: PageLine; block: number };

/** Where the kept blocks stand among the lines of the page, by their words. */
function placeBlocks(kept: readonly Block[], lines: readonly PageLine[]): (Placed | null)[] {
  const blocks = new Map(
    kept.flatMap((block, at) => linesOf(block).map((text) => [keyOf(text), at] as const)),
  );
  return lines.map((line) => {
    const block = blocks.get(keyOf(line.text));
    return block === undefined ? null : { line, block };
  });
}

/** The elements around the kept lines. */
function elementsAround(placed: readonly (Placed | null)[]): Set<Element> {
  const around = new Set<Element>();
  for (const one of placed)
    for (let node = one?.line.block; node && !around.has(node); node = node.parentElement ?? undefined)
      around.add(node);
  return around;
}

/** Where the text starts and ends among the lines of a page, and where the heading above it stands. */
function extentOf(placed: readonly (Placed | null)[], lines: readonly PageLine[]) {
  const anchors = placed.flatMap((one, at) => (one && one.line.text.length >= MIN_ANCHOR ? [at] : []));
  const top = lines.findIndex((line) => line.heading === "h1");
  const first = anchors.find((at) => top >= 0 && at > top);
  return { heading: first === undefined ? -1 : top, first: first ?? anchors[0], last: anchors.at(-1) };
}

/**
 * Puts back what an extractor has left out between the blocks that it kept, lists above and below them, and paragraphs
 * above them, unless its element, its name or its words say that it is furniture of the page.
 * @param kept the extractor's blocks
 * @param lines of the page
 * @param standfirsts what the page says that the article is about; printed above the text, it is no part of it
 * @param names of outlet and authors; what is said of them below the text is no part of it
 * @param now milliseconds since 1970
 */
export function putBack(
  kept: readonly Block[],
  lines: readonly PageLine[],
  {
    standfirsts,
    names,
    now,
    ...context
  }: LinkContext & { standfirsts: readonly string[]; names: readonly string[]; now: number },
): Block[] {
  const placed = placeBlocks(kept, lines);
  const { heading, first = -1, last = -1 } = extentOf(placed, lines);
  if (first < 0) return [...kept];
  const around = elementsAround(placed);
  const texts = new Set([...kept.map(textOf), ...standfirsts].map(keyOf));
  const keptText = keyOf(kept.map(textOf).join(" "));
  const container = containerOf(placed[last]?.line);
  let open = true;
  const found = new Map<Element, { before: number; blocks: Block[] }>();
  let before = placed[first]?.block ?? 0;
  for (const [at, line] of lines.entries()) {
    const one = placed[at];
    if (one && at >= first) before = Math.max(before, one.block + 1);
    if (one || at <= (heading < 0 ? first : heading)) continue;
    const direct = around.has(line.block);
    if (direct && keptText.includes(keyOf(line.text))) continue;
    if (direct && !endsSentence(line.text)) {
      open &&= at <= last;
      continue;
    }
    const part = partAround(line, around);
    if (found.has(part)) continue;
    const whole = (at > first && at < last) || isListBeside(part, around);
    const below =
      at > last && open && !isNote(line.text, names) && (part.parentElement ?? line.block) === container;
    if (!whole && ((at > first && !below) || !isProse(line.text))) {
      open &&= at <= last;
      continue;
    }
    const blocks = textIn(part, context, now).filter(
      (block) => !texts.has(keyOf(textOf(block))) && (whole || isProse(textOf(block))),
    );
    open &&= at <= last || blocks.length > 0;
    found.set(part, { before, blocks });
  }
  const parts = [...found.values()];
  const insertedAt = (at: number) => parts.flatMap((part) => (part.before === at ? part.blocks : []));
  return [...kept.flatMap((block, at) => [...insertedAt(at), block]), ...insertedAt(kept.length)];
}

const SETS = "ul, ol, dl, table, blockquote, figure";

/** The element around the last kept line that its paragraphs stand in. */
const containerOf = (line: PageLine | undefined): Element | null | undefined =>
  (line?.block.closest(SETS) ?? line?.block)?.parentElement;

/** A paragraph above or below the text that is no label and no motto. */
const isProse = (text: string): boolean => text.length >= MIN_PROSE && endsSentence(text);

const LISTS = "ul, ol, dl, table";
/** Letters of a heading over a list in a box. */
const MAX_HEADING = 80;

/** True for a list or table, alone or in a box with a heading, right beside the kept text. */
function isListBeside(part: Element, around: ReadonlySet<Element>): boolean {
  const list = part.matches(LISTS) ? part : part.querySelector(LISTS);
  const beside = [part.previousElementSibling, part.nextElementSibling];
  return (
    list !== null &&
    (part.textContent?.trim().length ?? 0) <= (list.textContent?.trim().length ?? 0) + MAX_HEADING &&
    beside.some((sibling) => sibling !== null && around.has(sibling))
  );
}

/** More words left out than this share of those kept make another article of it. */
const MUCH = 0.5;

/** True for a line within a part of the page that is named as furniture, up to what is around the heading. */
function isInFurniture({ block }: PageLine): boolean {
  for (let part: Element | null = block; part && !part.querySelector("h1"); part = part.parentElement)
    if (isNamedFurniture(part)) return true;
  return false;
}

/** A warning where much running text of a page is not in the article. */
export function warnOfLoss(blocks: readonly Block[], lines: readonly PageLine[]): Reason[] {
  const own = new Set(blocks.flatMap(linesOf).map(keyOf));
  const lost = lines.filter(
    (line) =>
      line.text.length >= MIN_PROSE &&
      endsSentence(line.text) &&
      !own.has(keyOf(line.text)) &&
      !isInFurniture(line),
  );
  const [kept, missing] = [blocks.map(textOf), lost.map(({ text }) => text)].map((texts) =>
    texts.reduce((sum, text) => sum + countWords(text), 0),
  );
  return missing && missing > (kept ?? 0) * MUCH
    ? [because("page.lost", { words: missing, first: lost[0]?.text.slice(0, 60) ?? "" })]
    : [];
}
