import type { CuedLine } from "./cued-line";

/** The state of labelling the text, line by line. */
export type LabellingState = {
  lines: readonly CuedLine[];
  /** Index of the last paragraph of running text. */
  last: number;
  /** Index of the last paragraph that is directly followed by another one. */
  dense: number;
  /** Index of the heading after which nothing more of the article follows; the number of lines if there is none. */
  tail: number;
  /** Usual indentation of paragraphs, in spaces. */
  indent: number;
  /** Keys of the names credited above the text. */
  credited: ReadonlySet<string>;
  /** Indices of the lines that ask the reader for something. */
  appeals: ReadonlySet<number>;
  /** True on a live page if every time is followed by the title of its entry: then the title is the subhead. */
  titledTimes: boolean;
  /**
   * True if a line that only pages have is under the text; else short lines there are the last ones of a text copied
   * alone.
   */
  footed: boolean;
  /** True after the last paragraph, once a line was found that pages have under an article. */
  foot: boolean;
  /** True once nothing more of the article can follow: after a list of others, the rights, a way to write. */
  closed: boolean;
};
