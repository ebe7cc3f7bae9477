import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";

/** What XML 1.0 (2.2) has no place for, not even as a reference; lone halves of pairs are mended before. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what no XML document may hold. */
export const cleanXml = (text: string): string => text.toWellFormed().replace(FORBIDDEN, "");

/** A document of one element, as text. Texts in it are to be clean. */
export const writeXml = (root: Element): string =>
  `${toXml(x(null, [{ type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' }, "\n", root]))}\n`
    // the library leaves it as it is, and XML 1.0 (2.4) does not allow it in a text
    .replaceAll("]]>", "]]&gt;");
