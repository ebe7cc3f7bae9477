/** A link within a line. */
export type Link = { name: string; url: string };

/** A line without Markdown syntax, and what the syntax said. */
export type MarkdownLine = {
  text: string;
  /** 1 for the page's title, up to 6; absent if the line is not a heading. */
  heading?: number;
  links?: Link[];
  /** True for a line of several links and nothing but punctuation: a menu. */
  menu?: boolean;
};

const HEADING = /^(#{1,6})\s+(?=\S)/;
const IMAGE = /!\[[^\]]{0,500}\]\([^()\s]{1,2048}\)/g;
const IMAGE_ALONE = /^!\[[^\]]{0,500}\]\([^()\s]{1,2048}\)$/;
const LINK = /\[([^[\]]{1,300})\]\((https?:\/\/[^()\s]{1,2048})(?:\s"[^"]{0,200}")?\)/g;
/** Emphasis is at the edges of words: "5* hotels" has none. */
const STRONG = /(?<![\p{L}\p{N}*_])(\*\*|__)(?=[^\s*_])([^*_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** True for a line that cannot be part of a wrapped paragraph: a heading, a rule, an address. */
export const isOwnParagraph = (text: string): boolean =>
  HEADING.test(text) || !/[\p{L}\p{N}]/u.test(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text);

/**
 * Reads the Markdown syntax that is left in texts copied from an editor or an app: headings, links, emphasis. Most lines
 * are not Markdown, so this is not left to CommonMark: it reads emphasis within words ("125*51*34 cm"), and mdast's
 * parser takes a minute for a hostile line of 60,000 characters.
 */
export function readMarkdown(line: string): MarkdownLine {
  if (!/[#*_\]]/.test(line)) return { text: line };
  const heading = HEADING.exec(line)?.[1]?.length;
  const links: Link[] = [];
  const shown = line
    .replace(HEADING, "")
    .replace(IMAGE, "")
    .replace(LINK, (_, name: string, url: string) => {
      links.push({ name, url });
      return name;
    });
  if (!shown.trim() && IMAGE_ALONE.test(line)) return { text: "[Image]" };
  const text = shown.replace(STRONG, "$2").replace(EMPHASIS, "$2").trim();
  const menu = links.length > 1 && !/[\p{L}\p{N}]/u.test(line.replace(LINK, ""));
  return {
    text,
    ...(heading ? { heading } : {}),
    ...(links.length ? { links } : {}),
    ...(menu ? { menu } : {}),
  };
}
