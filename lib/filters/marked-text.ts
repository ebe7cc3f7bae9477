import type { Span } from "./query/syntax";
import { makeSnippet, markText, type QueryRuns, type Snippet } from "./snippet";

/** A piece of a text, highlighted or not. */
export type Piece = { text: string; marked: boolean };

/** Splits a text at its marks, which must be sorted and must not overlap. */
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

/** What search results show of an article: the headline and the passage that matches best. */
export type FoundText = { headline: Piece[]; snippet: Piece[] };

/** How much of a text is searched for the best passage, in UTF-16 units. */
const MAX_TEXT_LENGTH = 60_000;

function cutSnippet(text: string, { start, end, marks, cutBefore, cutAfter }: Snippet): Piece[] {
  const dots = (cut: boolean) => (cut ? [{ text: "…", marked: false }] : []);
  // the line breaks of a body separate paragraphs, which a snippet joins
  const pieces = splitAtMarks(text, marks, start, end).map((piece) => ({
    ...piece,
    text: piece.text.replace(/\s+/g, " "),
  }));
  return [...dots(cutBefore), ...pieces, ...dots(cutAfter)];
}

/** Marks an article's matches. If its text has none, the snippet is from its abstract or else the start of its text. */
export function markArticle(
  { headline, abstract, text }: { headline: string; abstract: string | null; text: string },
  searched: QueryRuns,
): FoundText {
  const body = text.slice(0, MAX_TEXT_LENGTH);
  const inBody = makeSnippet(body, searched);
  const useAbstract = abstract !== null && inBody.marks.length === 0;
  const snippet = useAbstract
    ? cutSnippet(abstract, makeSnippet(abstract, searched))
    : cutSnippet(body, inBody);
  return { headline: splitAtMarks(headline, markText(headline, searched)), snippet };
}
