/** What stands between quotation marks: UTF-16 offsets, the marks left out, end exclusive. */
export type Quotation = { start: number; end: number };

/** Marks that may open or close, by how they stand: outlets mix them, and Arabic ones turn them round. */
const DOUBLE = /["“”„‟«»]/;
/** A quotation that is left open ends with its paragraph; one longer than this was never closed. */
const LONGEST = 2000;
const LONGEST_SINGLE = 600;

const opens = (text: string, at: number): boolean =>
  /^$|[\s([{:،—–-]/.test(text[at - 1] ?? "") && /\S/.test(text[at + 1] ?? "");
const closes = (text: string, at: number): boolean => /\S/.test(text[at - 1] ?? "");

/** Guillemets say by their shape which way they face; the text between them is what counts, spaces inside are French. */
const faces = (mark: string): "in" | "out" | null => (mark === "«" ? "in" : mark === "»" ? "out" : null);

function findDouble(text: string, from: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  const end = from + text.length;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (!DOUBLE.test(mark)) continue;
    const face = faces(mark);
    if (open >= 0 && (face ? face === "out" : closes(text, at))) {
      if (at - open <= LONGEST) found.push({ start: from + open + 1, end: from + at });
      open = -1;
    } else if (face ? face === "in" : opens(text, at)) open = at;
  }
  // a speech of several paragraphs opens each and closes the last
  if (open >= 0 && text.length - open <= LONGEST) found.push({ start: from + open + 1, end: -end });
  return found;
}

/** Single marks are apostrophes as well: these need a space before, none behind, and three words between. */
function findSingle(text: string, from: number): Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[‘'](?=[\p{Lu}\p{Ll}])/gu)) {
    const rest = text.slice(match.index + 1, match.index + LONGEST_SINGLE);
    const close = /[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/u.exec(rest);
    if (!close || rest.slice(0, close.index).split(/\s+/).length < 3) continue;
    const last = found.at(-1);
    if (last && last.end > from + match.index) continue;
    found.push({ start: from + match.index + 1, end: from + match.index + 2 + close.index });
  }
  return found;
}

/**
 * The quotations of a text, in their order, none inside another. All styles of double marks and guillemets, single ones
 * where three words or more stand between; one left open at the end of a paragraph counts where the next opens again.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  const paragraphs = text.split("\n");
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs.slice(index + 1).find((line) => line.trim());
    for (const { start, end } of findDouble(paragraph, at)) {
      if (end >= 0) found.push({ start, end });
      else if (next && DOUBLE.test(next.trim()[0] ?? "")) found.push({ start, end: -end });
    }
    for (const single of findSingle(paragraph, at))
      if (!found.some(({ start, end }) => single.start < end && single.end > start)) found.push(single);
    at += paragraph.length + 1;
  });
  return found
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .sort((x, y) => x.start - y.start);
}
