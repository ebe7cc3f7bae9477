/** A tag; elements without content are none. */
const TAG = /<(\/?)(?!(?:area|br|col|hr|img|input|link|meta|source|wbr)\b)[a-z][^<>]*>/gi;

/**
 * True for markup of which more elements are open at once than a limit. Parsers take time with the square of that, so it
 * is looked at before.
 */
export function nestsDeeper(markup: string, limit: number): boolean {
  let open = 0;
  for (const { 0: tag, 1: end } of markup.matchAll(TAG)) {
    if (end) open = Math.max(0, open - 1);
    else if (!tag.endsWith("/>")) open += 1;
    if (open > limit) return true;
  }
  return false;
}

/** Elements of an article's HTML that may be open at once; many leave their paragraphs open. */
const MAX_OPEN = 3000;

/** HTML that can be parsed: of what nests too deeply, the words. */
export const parsable = (html: string): string =>
  nestsDeeper(html, MAX_OPEN) ? html.replace(/<[^<>]*>/g, " ").replaceAll("<", "&lt;") : html;
