import { fromHtml } from "hast-util-from-html";
import { textOf } from "../../articles/body";

/** Characters that show nothing where markup puts them: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Text as markup means it: white space of any length is one space, non-breaking ones of editors too. */
export const collapseSpace = (text: string): string =>
  text.replace(INVISIBLE, "").replace(/[\s\u00A0]+/g, " ");

/** One line of text from a field of metadata, which may hold entities and tags; empty for none. */
export function plainLine(value: string): string {
  if (!/[&<]/.test(value)) return collapseSpace(value).trim();
  const once = textOf(fromHtml(value, { fragment: true }));
  // Some pages escape twice over: "&amp;#8217;".
  return collapseSpace(/&[#\w]{2,8};/.test(once) ? textOf(fromHtml(once, { fragment: true })) : once).trim();
}
