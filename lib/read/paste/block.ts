import type { MarkdownLine } from "./markdown";

/** The marker that a list entry starts with, as written. */
export type ListMarker = { kind: "bullet" | "number"; sign: string; value: number };

/** A unit of a paste, such as a paragraph, headline or list entry: one line, or several that were wrapped. */
export type Block = Omit<MarkdownLine, "text"> & {
  /** Cleaned text without its list marker. */
  text: string;
  /** First and last line in the paste, counted from 0. */
  from: number;
  to: number;
  /** True after a blank line and at the start of the text. */
  gap: boolean;
  /** Number of spaces before the first character; a tab counts four. */
  indent: number;
  /** Number of pieces separated by wide white space or tabs, as in menus and tables; 1 for ordinary text. */
  columns: number;
  marker?: ListMarker;
};
