import { fromHtml } from "hast-util-from-html";
import { textOf } from "../../articles/body";
import { mendSigns } from "../../read/mend-signs";

const MAX_KNOWN = 5000;
const known = new Map<string, string>();

/** The sign that a character reference of HTML stands for; the reference itself if it is none. */
function signOf(reference: string): string {
  const found = known.get(reference);
  if (found !== undefined) return found;
  const sign = textOf(fromHtml(reference, { fragment: true }));
  if (known.size < MAX_KNOWN) known.set(reference, sign);
  return sign;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/gi;

/** A text with its references as signs, decoded once. */
export const decodeOnce = (text: string): string => text.replace(REFERENCE, signOf);

/** References that nobody writes about, only in place of their sign: those of letters, quotation marks and dashes. */
const CERTAIN =
  /&(?:#\d{2,7}|#x[\da-f]{2,6}|(?:[lr][sd]quo|[mn]dash|hellip|nbsp|[a-z]{1,2}(?:acute|grave|uml|circ|cedil|tilde|slash|ring)));/gi;

/** A plain text in which references were left by escaping twice. */
export const decodeCertain = (text: string): string =>
  text.includes("&") ? text.replace(CERTAIN, signOf) : text;

/** Entities of HTML that XML does not have. */
const UNDEFINED = /&(?!(?:amp|lt|gt|quot|apos);)[a-z][a-z\d]{1,30};/gi;
export const CDATA = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/gi;

const mendOutside = (text: string): string => (text.includes("&") ? text.replace(UNDEFINED, signOf) : text);

/** XML with HTML's entities as their signs, and without the control characters that XML does not allow. */
export function mendEntities(xml: string): string {
  const text = mendSigns(xml.replace(/\r\n?/g, "\n"));
  let mended = "";
  let end = 0;
  for (const { 0: section, index } of text.matchAll(CDATA)) {
    mended += `${mendOutside(text.slice(end, index))}<![CDATA[${section.slice(9)}`;
    end = index + section.length;
  }
  return mended + mendOutside(text.slice(end));
}
