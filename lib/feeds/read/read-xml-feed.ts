import { because } from "../../messages/reason";
import { FeedRefusal } from "./feed-refusal";
import { parseXml } from "./parse-xml";
import { type FeedContext, type FeedFormat, MAX_ITEMS, type ReadFeed } from "./read-feed";
import { linkOf, pageOf } from "./read-links";
import { readPace } from "./read-pace";
import { readAuthors } from "./read-people";
import { addressIn, plainIn } from "./read-text";
import { readXmlItem } from "./read-xml-item";
import { childrenOf, findAll, firstLine, isItem, type XmlElement } from "./xml-element";

const ROOTS: Record<string, FeedFormat> = {
  rss: "rss",
  rdf: "rdf",
  "rdf:rdf": "rdf",
  feed: "atom",
};
/** Roots that a careless template may have left out. */
const INNER: Record<string, FeedFormat> = { channel: "rss", item: "rss", entry: "atom" };

/** The feed in a document, and its format; null if there is none. */
function findRoot(document: XmlElement): { root: XmlElement; format: FeedFormat } | null {
  for (const names of [ROOTS, INNER]) {
    const [root] = findAll(document, ({ name }) => Object.hasOwn(names, name));
    const format = root && names[root.name];
    if (format) return { root: isItem(root.name) ? document : root, format };
    // Elements of these names stand in pages too.
    if (childrenOf(document, "html", "xhtml:html", "opml").length > 0) return null;
  }
  return null;
}

/** RDF and RSS 0.90 have what is said of the feed in a channel, beside its items. */
const channelOf = (root: XmlElement): XmlElement =>
  findAll(root, ({ name }) => name === "channel")[0] ?? root;

const first = (element: XmlElement, isAtom: boolean, ...names: string[]): string | null => {
  for (const name of names) {
    const line = plainIn(childrenOf(element, name)[0], isAtom);
    if (line) return line;
  }
  return null;
};

function readIcon(channel: XmlElement, root: XmlElement): string | null {
  for (const place of [channel, root]) {
    const image = childrenOf(place, "image").flatMap((element) => childrenOf(element, "url"))[0];
    const icon =
      addressIn(childrenOf(place, "icon", "atom:icon")[0]) ??
      addressIn(childrenOf(place, "logo", "atom:logo")[0]) ??
      addressIn(image) ??
      addressIn(childrenOf(place, "itunes:image")[0], "href");
    if (icon) return icon;
  }
  return null;
}

/** In RSS relative addresses are those of the site, which its feed may be served for from elsewhere. */
function rebase(element: XmlElement, from: string, to: string): void {
  if (element.base === from) element.base = to;
  for (const child of element.children) if (typeof child !== "string") rebase(child, from, to);
}

/**
 * Reads RSS, RDF and Atom of all versions.
 * @throws FeedRefusal if the text is none of them
 */
export function readXmlFeed(text: string, context: FeedContext): ReadFeed {
  const { document, items: count } = parseXml(text, context.url, MAX_ITEMS);
  const found = findRoot(document);
  if (!found) throw new FeedRefusal("other");
  const { root, format } = found;
  const isAtom = format === "atom";
  const channel = channelOf(root);
  const homepage = pageOf(channel);
  if (homepage && !isAtom) rebase(document, context.url, homepage);
  const language = firstLine(channel, "language", "dc:language") ?? channel.language ?? root.language;
  const inherited = { isAtom, language, authors: isAtom ? readAuthors(channel) : [] };
  const items = findAll(root, ({ name }) => isItem(name));
  const omitted = Math.max(0, count - MAX_ITEMS);
  return {
    format,
    title: first(channel, isAtom, "title", "atom:title", "dc:title", "itunes:title"),
    homepage,
    description: first(
      channel,
      isAtom,
      "description",
      "subtitle",
      "tagline",
      "abstract",
      "dc:description",
      "itunes:subtitle",
      "itunes:summary",
    ),
    language,
    icon: readIcon(channel, root),
    self: linkOf(channel, "self"),
    hub: linkOf(channel, "hub"),
    rights: first(channel, isAtom, "copyright", "rights", "dc:rights"),
    pace: readPace(channel),
    items: items.map((item) => readXmlItem(item, inherited, context)),
    omitted,
    warnings: omitted > 0 ? [because("feed.firstItems", { most: MAX_ITEMS, count: omitted })] : [],
  };
}
