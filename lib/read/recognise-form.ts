import { holdsHtml, looksLikeHtml } from "./html/looks-like-html";
import { startsWithFrontMatter } from "./markdown/front-matter";

/** What a file can be written in. */
export type Form = "jsonLines" | "html" | "markdown" | "paste";

const bare = (name: string): string => name.toLowerCase().replace(/\.gz$/, "");

/**
 * The form of a text, by its first signs, and where these leave it open by the file's name.
 * @param start the first kilobytes of it
 */
export function recogniseForm(name: string, start: string): Form {
  if (/^\uFEFF?\s*\{/.test(start)) return "jsonLines";
  if (looksLikeHtml(start) || (/\.x?html?$/.test(bare(name)) && holdsHtml(start))) return "html";
  if (/\.(?:md|markdown|mdown|mkd)$/.test(bare(name)) || startsWithFrontMatter(start)) return "markdown";
  return "paste";
}
