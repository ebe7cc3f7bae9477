import { holdsHtml, looksLikeHtml } from "./html/looks-like-html";
import { startsWithFrontMatter } from "./markdown/front-matter";

/** The forms that a file can have. */
export type Form = "jsonLines" | "html" | "markdown" | "paste";

const bare = (name: string): string => name.toLowerCase().replace(/\.gz$/, "");

/**
 * Recognises the form of a text by its start, and where that is ambiguous by the file's name.
 * @param start the first kilobytes of the text
 */
export function recogniseForm(name: string, start: string): Form {
  if (/^\uFEFF?\s*\{/.test(start)) return "jsonLines";
  if (looksLikeHtml(start) || (/\.x?html?$/.test(bare(name)) && holdsHtml(start))) return "html";
  if (/\.(?:md|markdown|mdown|mkd)$/.test(bare(name)) || startsWithFrontMatter(start)) return "markdown";
  return "paste";
}
