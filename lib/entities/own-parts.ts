import { listSettings } from "../text/names/capitals";
import { normalise } from "../text/normalise";
import { type NamedPart, type NamedSource, namedParts, withNames } from "../text/spans";
import { stemWord, type Word } from "../text/tokenise";

/** A stretch of a text: UTF-16 offsets, end exclusive. */
type Stretch = { from: number; to: number };

/** How long a box of links in a line may be, in characters. */
const MAX_BOX = 700;
/** How far from the glued name its repetition is. */
const REPEATED_WITHIN = 80;
/** A capitalised word with a capital inside: a name with the first word of a headline glued to it, or McConnell. */
const GLUED = /(?<!\p{L})\p{Lu}[\p{L}'’]*\p{Ll}\p{Lu}\p{L}*/gu;
/** Names have a capital inside after these. */
const PREFIX = /^(?:.{1,2}|Mac|Fitz|Van|Von|Del|San)$/;

/**
 * The boxes of links in a text, as a site leaves them behind a name when their tags are lost: the name once more, the
 * headlines without anything between them, and "MORE".
 */
function findLinkBoxes(text: string): Stretch[] {
  const boxes: Stretch[] = [];
  for (const { index } of text.matchAll(/ MORE\b/g)) {
    const to = index + " MORE".length;
    const from = Math.max(boxes.at(-1)?.to ?? 0, text.lastIndexOf("\n", index) + 1, index - MAX_BOX);
    const box = findBoxStart(text, from, index);
    if (box !== null) boxes.push({ from: box, to });
  }
  return boxes;
}

/** Where a box that ends at `to` begins: after the name that is repeated and then glued to a headline; null for none. */
function findBoxStart(text: string, from: number, to: number): number | null {
  for (const glued of text.slice(from, to).matchAll(GLUED))
    for (const { index } of glued[0].matchAll(/\p{Ll}(?=\p{Lu})/gu)) {
      const surname = glued[0].slice(0, index + 1);
      if (PREFIX.test(surname)) continue;
      const at = from + glued.index;
      const before = text.lastIndexOf(surname, at - 1);
      if (before >= Math.max(0, at - REPEATED_WITHIN)) return before + surname.length;
      const end = at + surname.length;
      if (text.slice(end, end + REPEATED_WITHIN).includes(surname)) return end;
    }
  return null;
}

/**
 * Lines that only lead to other articles: "Read more: …", "(Also on …: …)", and a name with a headline glued to its colon.
 */
const LINK_LINE =
  /^[ \t]*[([]?\s*(?:related|read more|read|more|also on [^\n:]{2,30}|see also|also|must read|watch|just watched|video|photos|opinion|recommended)(?: (?:story|stories|article|articles|coverage|news))? ?:[^\n]{3,250}$/gim;
const GLUED_LINE = /^[^\n:.]{3,60}:\p{Lu}\p{Ll}[^\n.]{10,200}$/gmu;

const findLinkLines = (text: string): Stretch[] =>
  text.includes(":")
    ? [...text.matchAll(LINK_LINE), ...text.matchAll(GLUED_LINE)].map(({ 0: line, index }) => ({
        from: index,
        to: index + line.length,
      }))
    : [];

function cutWords(words: readonly Word[], boxes: readonly Stretch[]): Word[] {
  return words.flatMap((word) => {
    const box = boxes.find(({ from, to }) => word.start < to && word.end > from);
    if (!box) return word;
    if (word.start >= box.from) return [];
    const surface = word.surface.slice(0, box.from - word.start);
    const plain = normalise(surface);
    return { surface, start: word.start, end: box.from, plain, stem: stemWord(plain) };
  });
}

/** An article's fields with their names, without the boxes and lines of links in its text. */
export function ownParts(source: NamedSource): readonly NamedPart[] {
  const parts = namedParts(source);
  const boxes = [...findLinkBoxes(source.text), ...findLinkLines(source.text)];
  if (boxes.length === 0) return parts;
  return withNames(
    parts.map(({ field, text, words: all, settings }) => {
      if (field !== "text") return { field, text, words: all, settings };
      const words = cutWords(all, boxes);
      return { field, text, words, settings: listSettings(text, words) };
    }),
  );
}
