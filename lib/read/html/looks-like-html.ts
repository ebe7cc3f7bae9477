const TAGS = /^<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * True for a text that starts as HTML pages do: with a doctype or an outermost element, perhaps after comments or an
 * XML declaration.
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

/** True for a text that contains elements found on every HTML page. */
export const holdsHtml = (text: string): boolean =>
  /<(?:p|div|br|h1|article|body|table|meta|title)\b[^<>]*>/i.test(text);
