import type { CuedLine } from "./cued-line";

/** Where the labelling of the text stands. */
export type LabellingState = {
  lines: readonly CuedLine[];
  /** Index of the last paragraph of running text. */
  last: number;
  /** Index of the last paragraph that another one follows. */
  dense: number;
  /** Index of the heading behind which nothing more of the article follows; the number of blocks where there is none. */
  tail: number;
  /** How far paragraphs are usually indented, in spaces. */
  indent: number;
  /** Keys of the names credited above the text. */
  credited: ReadonlySet<string>;
  /** Indices of the lines that ask the reader for something. */
  appeals: ReadonlySet<number>;
  /** True on a live page whose every time has the title of its entry below: then the title is the subhead. */
  titledTimes: boolean;
  /** True where a line that only pages have stands under the text; else short lines there are the last ones of a text copied alone. */
  footed: boolean;
  /** True behind the last paragraph, once a line was met that pages have under an article. */
  foot: boolean;
  /** True once it was one that nothing of the article follows: a list of others, the rights, a way to write. */
  closed: boolean;
};
