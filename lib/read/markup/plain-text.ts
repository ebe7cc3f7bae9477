import { fromHtml } from "hast-util-from-html";
import { textOf } from "../../articles/body";

/** Characters that markup uses invisibly: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Collapses white space as HTML does, including non-breaking spaces that editors leave. */
export const collapseSpace = (text: string): string =>
  text.replace(INVISIBLE, "").replace(/[\s\u00A0]+/g, " ");

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/gi;

const decodeOnce = (text: string): string =>
  text.replace(REFERENCE, (reference) => textOf(fromHtml(reference, { fragment: true })));

/** A text with its character references as signs, those escaped twice ("&amp;#8217;") too; tags stay as they are. */
export const decodeReferences = (text: string): string =>
  text.includes("&") ? decodeOnce(decodeOnce(text)) : text;

/** One line of text from a metadata field, which may contain entities and tags; empty if there is none. */
export function plainLine(value: string): string {
  if (!/[&<]/.test(value)) return collapseSpace(value).trim();
  const once = textOf(fromHtml(value, { fragment: true }));
  // Some pages escape twice: "&amp;#8217;".
  return collapseSpace(/&[#\w]{2,8};/.test(once) ? textOf(fromHtml(once, { fragment: true })) : once).trim();
}
