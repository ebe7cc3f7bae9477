/** A quotation without its marks: UTF-16 offsets, end exclusive. */
export type Quotation = { start: number; end: number };

/** Marks that open or close depending on what is around them: outlets mix them, and Arabic text reverses them. */
const DOUBLE = /["“”„‟«»]/;
/** Maximum length in characters; a longer quotation was never closed. */
const MAX_LENGTH = 2000;
const MAX_SINGLE_LENGTH = 600;

const opens = (text: string, at: number): boolean =>
  /^$|[\s([{:،—–-]/.test(text[at - 1] ?? "") && /\S/.test(text[at + 1] ?? "");
const closes = (text: string, at: number): boolean => /\S/.test(text[at - 1] ?? "");

/** Guillemets show whether they open or close by their shape. French puts spaces inside them. */
const roleOf = (mark: string): "opens" | "closes" | null =>
  mark === "«" ? "opens" : mark === "»" ? "closes" : null;

function findDouble(text: string, from: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  const end = from + text.length;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (!DOUBLE.test(mark)) continue;
    const role = roleOf(mark);
    if (open >= 0 && (role ? role === "closes" : closes(text, at))) {
      if (at - open <= MAX_LENGTH) found.push({ start: from + open + 1, end: from + at });
      open = -1;
    } else if (role ? role === "opens" : opens(text, at)) open = at;
  }
  // a speech of several paragraphs opens each of them but closes only the last: a negative end marks it as open
  if (open >= 0 && text.length - open <= MAX_LENGTH) found.push({ start: from + open + 1, end: -end });
  return found;
}

/** Single marks are apostrophes too: a quotation needs no letter around it and at least three words inside. */
function findSingle(text: string, from: number): Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[‘'](?=[\p{Lu}\p{Ll}])/gu)) {
    const rest = text.slice(match.index + 1, match.index + MAX_SINGLE_LENGTH);
    const close = /[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/u.exec(rest);
    if (!close || rest.slice(0, close.index).split(/\s+/).length < 3) continue;
    const last = found.at(-1);
    if (last && last.end > from + match.index) continue;
    found.push({ start: from + match.index + 1, end: from + match.index + 2 + close.index });
  }
  return found;
}

/**
 * The quotations of a text in order, none inside another: in double marks of all styles, in guillemets, and in single
 * marks if they have at least three words. One left open at the end of a paragraph counts if the next paragraph opens
 * with a mark.
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
