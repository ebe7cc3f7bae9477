const TAGS = /^<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * True for a text that begins as HTML pages do: with a document type or one of the outermost elements, perhaps behind
 * comments or an XML declaration.
 */
export function looksLikeHtml(start: string): boolean {
  let rest = start.replace(/^\uFEFF/, "").trimStart();
  for (;;) {
    const end = rest.startsWith("<!--")
      ? rest.indexOf("-->")
      : rest.startsWith("<?xml")
        ? rest.indexOf("?>")
        : -1;
    if (end < 0) return TAGS.test(rest);
    rest = rest
      .slice(end + 2)
      .replace(/^>/, "")
      .trimStart();
  }
}

/** True for a text with elements of HTML in it; told by those that every page has. */
export const holdsHtml = (text: string): boolean =>
  /<(?:p|div|br|h1|article|body|table|meta|title)\b[^<>]*>/i.test(text);
