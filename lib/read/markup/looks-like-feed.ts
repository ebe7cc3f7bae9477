/** What may stand before a feed's outermost element: declarations and instructions, comments, a document type. */
const BEFORE = /^(?:<\?[^>]{0,2000}\?>|<!--[\s\S]*?-->|<!doctype[^[>]{0,500}(?:\[[^\]]{0,20000}\]\s*)?>)/i;
const FEED = /^<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i;

/** True for a text that starts as an RSS, RDF or Atom feed does, with or without an XML declaration. @param start its first kilobytes */
export function looksLikeFeed(start: string): boolean {
  let rest = start.replace(/^\uFEFF/, "").trimStart();
  for (let before = BEFORE.exec(rest); before; before = BEFORE.exec(rest))
    rest = rest.slice(before[0].length).trimStart();
  return FEED.test(rest);
}
