import type { Block, ListMarker } from "./block";
import { cleanLine, countColumns, indentOf } from "./clean-line";
import { isOwnParagraph, readMarkdown } from "./markdown";
import { continues, type Line, wrapWidth } from "./unwrap";

/** A form feed is where paper ended, also within a sentence: white space. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** A space must follow a bullet; a dash attached to a word is punctuation. */
const BULLET = /^([•●▪■◦‣·*–—-])\s+(?=\S)/;
const NUMBER = /^([([]?([0-9]{1,2}|[٠-٩]{1,2})[.)\]-])\s+(?=\S)/;

/** "3. März 2019" is a date and not a list entry. */
const DAY_AND_MONTH = /^\S{1,6}\s+\p{L}{3,12}\.?\s+\d{4}\b/u;

const digitsOf = (text: string): number =>
  Number(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)));

/** The list marker at the start of a line, if any. */
function readMarker(text: string): ListMarker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: "bullet", sign: bullet[0], value: 0 };
  const number = DAY_AND_MONTH.test(text) ? null : NUMBER.exec(text);
  return number ? { kind: "number", sign: number[0], value: digitsOf(number[2] ?? "0") } : undefined;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const [number, raw] of text.split(LINE_END).entries()) {
    const clean = cleanLine(raw);
    if (clean) lines.push({ text: clean, number, indent: indentOf(raw), columns: countColumns(raw), gap });
    gap = clean === "";
  }
  return lines;
}

/** A line broken at a hyphen keeps it: whether it belongs to the word is unknown. */
const glue = (before: string): string => (/\p{L}-$/u.test(before.slice(-3)) ? "" : " ");

/** Splits a paste into blocks: lines cleaned, blank ones removed, wrapped ones joined. */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i];
    if (!first) continue;
    let whole = first.text;
    let last = first;
    const inList = readMarker(first.text) !== undefined;
    for (let next = lines[i + 1]; width && next; next = lines[i + 1]) {
      if (isOwnParagraph(last.text) || isOwnParagraph(next.text)) break;
      if (readMarker(next.text) || !continues(last, next, width, inList)) break;
      whole += glue(last.text) + next.text;
      last = next;
      i++;
    }
    const marker = readMarker(whole);
    const { text, ...signs } = readMarkdown(marker ? whole.slice(marker.sign.length) : whole);
    blocks.push({
      text: text || whole,
      ...signs,
      from: first.number,
      to: last.number,
      gap: first.gap,
      indent: first.indent,
      columns: first.columns,
      ...(marker ? { marker } : {}),
    });
  }
  return blocks;
}
