import { because, type Reason } from "../../messages/reason";

/** Code, in which nothing is a template's. */
const CODE =
  "(?<code>^[ \\t]*(?<fence>`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?^[ \\t]*\\k<fence>[^\\n]*$|`[^`\\n]+`)";
/** Hugo's shortcodes and Liquid's tags and values. */
const TAG =
  "(?<tag>\\{%-?\\s*comment[\\s\\S]{0,5000}?endcomment\\s*-?%\\}|\\{\\{[<%][\\s\\S]{0,2000}?[>%]\\}\\}|\\{%[\\s\\S]{0,2000}?%\\}|\\{\\{[^{}\\n]{0,500}\\}\\})";
/** Obsidian's comments, and attributes of a heading or a paragraph. */
const SILENT =
  "(?<!\\S)%%[\\s\\S]{1,2000}?%%(?!\\S)|\\{:[^{}\\n]{0,200}\\}|[ \\t]+\\{[#.][\\w-][^{}\\n]{0,100}\\}(?=[ \\t]*$)";

const MARKS = new RegExp(`${CODE}|${TAG}|${SILENT}`, "gm");

/** The caption of a figure's shortcode, as a picture with a title. */
function captionOf(tag: string): string {
  if (!/^\{\{[<%]\s*figure\b/.test(tag)) return "";
  const caption = /\bcaption\s*=\s*(?:"([^"]{1,500})"|'([^']{1,500})'|`([^`]{1,500})`)/.exec(tag);
  const words = caption?.slice(1).find(Boolean)?.replaceAll('"', "&quot;");
  return words ? `\n\n![](figure "${words}")\n\n` : "";
}

/**
 * Removes what a site generator would have filled in; the text between two tags stays.
 * @returns the text, and a warning that names the tags
 */
export function dropTemplateTags(text: string): { text: string; warnings: Reason[] } {
  const names = new Set<string>();
  const rest = text.replace(MARKS, (...match) => {
    const { code, tag }: Record<string, string | undefined> = match.at(-1);
    if (code) return code;
    if (!tag) return "";
    names.add(/[\p{L}\d_][\p{L}\d_.-]*/u.exec(tag)?.[0] ?? tag);
    return captionOf(tag);
  });
  const warning = because("markdown.tags", { names: [...names].join(", ").slice(0, 200) });
  return { text: rest, warnings: names.size > 0 ? [warning] : [] };
}
