import { urlKey } from "../../articles/url-key";
import { because } from "../../messages/reason";
import { decodeText } from "../../read/decode-text";
import { Refusal } from "../../read/import-event";
import { collapseSpace } from "../../read/markup/plain-text";
import { mendScheme, parseWebAddress } from "../../text/parse-url";
import { parseXml } from "../read/parse-xml";
import { childrenOf, findAll, firstLine, type XmlElement } from "../read/xml-element";
import type { Opml, OpmlFeed } from "./opml";

/** Maximum size of a list in bytes, of its feeds, and of a name in characters. */
const MAX_BYTES = 20_000_000;
const MAX_FEEDS = 10_000;
const MAX_NAME = 500;
const MAX_FOLDERS = 20;

export type ParsedOpml = Opml & {
  /** Feeds listed again, under whatever name: the first one counts. */
  duplicates: OpmlFeed[];
  /** How many more feeds there are than are read. */
  omitted: number;
  /** Outlines that should be feeds, but whose address is none. */
  unusable: string[];
};

const NO_OPML = because("feed.noOpml");

const nameIn = ({ attributes }: XmlElement): string | null =>
  [attributes.title, attributes.text]
    .map((name) =>
      collapseSpace(name ?? "")
        .trim()
        .slice(0, MAX_NAME)
        .trim(),
    )
    .find(Boolean) ?? null;

/** A web address, as it is written but for its scheme; null for other texts. */
function addressIn(written: string | undefined): string | null {
  const whole = mendScheme(written ?? "");
  return parseWebAddress(whole) ? whole : null;
}

const FEED = /^(?:rss|atom|feed|rdf|json)/i;

/** What an outline says is its feed's address; undefined for folders. */
const statedAddress = ({ attributes }: XmlElement): string | undefined =>
  attributes.xmlurl ?? (FEED.test(attributes.type ?? "") ? attributes.url : undefined);

type Found = { feeds: OpmlFeed[]; unusable: string[] };

function collect(outline: XmlElement, folders: string[], found: Found): void {
  const stated = statedAddress(outline);
  const name = nameIn(outline);
  const inner = childrenOf(outline, "outline");
  if (stated?.trim()) {
    const url = addressIn(stated);
    const homepage = addressIn(outline.attributes.htmlurl);
    if (url) found.feeds.push({ url, title: name, homepage, folders });
    else found.unusable.push(stated.trim().slice(0, MAX_NAME));
  }
  const within = name && !stated && inner.length > 0 ? [...folders, name].slice(0, MAX_FOLDERS) : folders;
  for (const child of inner) collect(child, within, found);
}

function parseTree(opml: Uint8Array | string): XmlElement {
  try {
    const text = typeof opml === "string" ? opml : decodeText(Buffer.from(opml), true).text;
    return parseXml(text, "about:blank", MAX_FEEDS).document;
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(NO_OPML, { cause: error });
    throw error;
  }
}

/**
 * Reads a list of subscriptions: OPML 1.0 and 2.0, however carelessly written.
 * @param opml its bytes, or its text if it was decoded before
 * @throws Refusal if it is none
 */
export function parseOpml(opml: Uint8Array | string): ParsedOpml {
  if (opml.length > MAX_BYTES) throw new Refusal(NO_OPML);
  const document = parseTree(opml);
  const [root] = findAll(document, ({ name }) => name === "opml" || name === "outlinedocument");
  const outlines = findAll(root ?? document, ({ name }) => name === "outline");
  if (!root && outlines.length === 0) throw new Refusal(NO_OPML);
  const found: Found = { feeds: [], unusable: [] };
  for (const outline of outlines) collect(outline, [], found);
  const first = new Set(
    new Map(found.feeds.toReversed().map((feed) => [urlKey(feed.url) ?? feed.url, feed])).values(),
  );
  const feeds = found.feeds.filter((feed) => first.has(feed));
  return {
    title: firstLine(findAll(document, ({ name }) => name === "head")[0] ?? null, "title"),
    feeds: feeds.slice(0, MAX_FEEDS),
    duplicates: found.feeds.filter((feed) => !first.has(feed)).slice(0, MAX_FEEDS),
    omitted: Math.max(0, feeds.length - MAX_FEEDS),
    unusable: found.unusable.slice(0, MAX_FEEDS),
  };
}
