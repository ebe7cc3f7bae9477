import type { Span } from "./query/syntax";
import { makeSnippet, markText, type SearchedRuns, type Snippet } from "./snippet";

/** A piece of a text as it stands, marked or not. */
export type Piece = { text: string; marked: boolean };

/** A text in pieces by its marks, which are in order and apart. */
export function splitAtMarks(text: string, marks: readonly Span[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return pieces;
}

/** What of an article a list shows to a search: the headline and the part of its text that shows best what was sought. */
export type FoundText = { headline: Piece[]; snippet: Piece[] };

/** Longer texts are not looked through to their end. In UTF-16 units. */
const MAX_TEXT_LENGTH = 60_000;

function cutSnippet(text: string, { start, end, marks, cutBefore, cutAfter }: Snippet): Piece[] {
  const dots = (cut: boolean) => (cut ? [{ text: "…", marked: false }] : []);
  // lines of a body are paragraphs; in a snippet they are one
  const pieces = splitAtMarks(text, marks, start, end).map((piece) => ({
    ...piece,
    text: piece.text.replace(/\s+/g, " "),
  }));
  return [...dots(cutBefore), ...pieces, ...dots(cutAfter)];
}

/** Marks what was sought in an article. Where its text has none of it, its abstract or its beginning is shown. */
export function markArticle(
  { headline, abstract, text }: { headline: string; abstract: string | null; text: string },
  sought: SearchedRuns,
): FoundText {
  const body = text.slice(0, MAX_TEXT_LENGTH);
  const inBody = makeSnippet(body, sought);
  const useAbstract = abstract !== null && inBody.marks.length === 0;
  const snippet = useAbstract
    ? cutSnippet(abstract, makeSnippet(abstract, sought))
    : cutSnippet(body, inBody);
  return { headline: splitAtMarks(headline, markText(headline, sought)), snippet };
}
