import type { Highlight } from "../../readers/highlights";

/** A highlight as the page of its article shows it. */
export type HighlightView = {
  id: number;
  quote: string;
  note: string;
  /** What the text says there now, where the passage was changed. */
  revised: string | null;
  /** It has just been removed, and can be put back. */
  removed: boolean;
};

export const viewHighlight = ({ id, exact, note, revised, removedAt }: Highlight): HighlightView => ({
  ...{ id, note, revised },
  quote: exact,
  removed: removedAt !== null,
});

/** Where a highlight is on the page of its article. @param slug null: the library has the article no longer */
export const highlightHref = (id: number, slug: string, found: boolean): string =>
  `/article/${encodeURIComponent(slug)}#${found ? "h" : "lost"}${id}`;

/** Words at either end of a long passage by which browsers find it. */
const FRAGMENT_WORDS = 5;
const MOST_WORDS = 12;

/** Percent-encoded, with what has a meaning in a text directive: "-" beside a comma, which encodeURIComponent leaves. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/**
 * The directive by which browsers scroll to a passage and mark it (URL Fragment Text Directives, WICG): ":~:text=" with the words or, of
 * a long passage and one of several blocks, how it begins and ends.
 */
export function textDirective(quote: string): string {
  const words = quote.split(/\s+/).filter(Boolean);
  const parts =
    words.length > MOST_WORDS || /\n/.test(quote.trim()) ? directiveEnds(quote) : [words.join(" ")];
  return `:~:text=${parts.map((part) => encode(part.toWellFormed())).join(",")}`;
}

/** How a passage begins and ends: neither may go beyond its block. */
function directiveEnds(quote: string): string[] {
  const lines = quote.split("\n").filter((line) => line.trim() !== "");
  const wordsOf = (line = "") => line.split(/\s+/).filter(Boolean);
  const [first, last] = [wordsOf(lines[0]), wordsOf(lines.at(-1))];
  return [first.slice(0, FRAGMENT_WORDS).join(" "), last.slice(-FRAGMENT_WORDS).join(" ")];
}
