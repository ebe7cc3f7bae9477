import type { MarkdownLine } from "./markdown";

/** The sign a list entry begins with, as it stood in the text. */
export type ListMarker = { kind: "bullet" | "number"; sign: string; value: number };

/** A paragraph, headline, list entry or other unit of a paste: one line of it, or several that were one before wrapping. */
export type Block = Omit<MarkdownLine, "text"> & {
  /** Cleaned text without its list marker. */
  text: string;
  /** First and last line in the paste, counted from 0. */
  from: number;
  to: number;
  /** True where a blank line, or the start of the text, stands before it. */
  gap: boolean;
  /** Spaces before the first character; a tab counts four. */
  indent: number;
  /** Pieces that wide white space or tabs part, as in menus and tables; 1 for ordinary text. */
  columns: number;
  marker?: ListMarker;
};
