import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";

/** Characters that XML 1.0 (2.2) does not allow, even as references. Lone surrogates are replaced before. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML does not allow. */
export const cleanXml = (text: string): string => text.toWellFormed().replace(FORBIDDEN, "");

/** An XML document as text. The texts in it must have been cleaned. */
export const writeXml = (root: Element): string =>
  `${toXml(x(null, [{ type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' }, "\n", root]))}\n`
    // XML 1.0 (2.4) does not allow it in a text, and xast-util-to-xml does not escape it
    .replaceAll("]]>", "]]&gt;");
