import { Parser } from "htmlparser2";
import { parseUrl } from "../../text/parse-url";
import { FeedRefusal } from "./feed-refusal";
import { knownPrefix } from "./namespaces";
import { nestsDeeper } from "./nesting";
import { CDATA, mendEntities } from "./references";
import { isItem, type XmlElement, type XmlNode } from "./xml-element";

/** Elements nested more deeply are taken apart: their text stays. */
const MAX_DEPTH = 200;
/** A text with more elements open at once is refused. */
const MAX_OPEN = 20_000;
/** Elements beyond this number are dropped. */
const MAX_ELEMENTS = 500_000;

/** Elements of one line: whatever element of the feed starts inside one, the one before was not closed. */
const LINES = new Set(
  "title link guid id pubdate published updated issued modified comments category ttl language copyright".split(
    " ",
  ),
);
/** What follows them. */
const FOLLOWING = new Set([
  ...LINES,
  ..."description summary content author enclosure source item entry channel subtitle rights".split(" "),
]);

type Open = { raw: string; element: XmlElement; prefixes: ReadonlyMap<string, string> };

/** The prefixes declared on an element, with those declared outside it. */
function prefixesOf(attributes: Record<string, string>, outer: ReadonlyMap<string, string>) {
  let prefixes: Map<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    prefixes ??= new Map(outer);
    prefixes.set(name.slice(6), value);
  }
  return prefixes ?? outer;
}

function nameOf(raw: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  const known = knownPrefix(prefix, prefixes.get(prefix));
  const local = raw.slice(colon + 1);
  return known ? `${known}:${local}` : local;
}

/** Attributes with a prefix are known by that of their namespace too; "xml" is always the same. */
function knownAttributes(attributes: Record<string, string>, prefixes: ReadonlyMap<string, string>) {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  return Object.fromEntries(
    names.map((name) => [
      /^(?:xmlns|xml):/.test(name) || !name.includes(":") ? name : nameOf(name, prefixes),
      attributes[name] ?? "",
    ]),
  );
}

const resolved = (base: string, outer: string): string => parseUrl(base, outer)?.href ?? outer;

/** Collects elements into a tree, and closes those that were left open. */
class TreeBuilder {
  readonly document: XmlElement;
  items = 0;
  private elements = 0;
  private isAtom = false;
  private isRss = false;
  private readonly stack: Open[];
  /** How many of the elements that are open were dropped. */
  private dropped: string[] = [];

  constructor(
    url: string,
    private readonly maxItems: number,
  ) {
    this.document = { name: "#document", attributes: {}, children: [], base: url, language: null };
    this.stack = [{ raw: "#document", element: this.document, prefixes: new Map() }];
  }

  private get top(): Open {
    const top = this.stack.at(-1);
    if (!top) throw new Error("The document itself is never closed.");
    return top;
  }

  open(raw: string, attributes: Record<string, string>): void {
    if (this.dropped.length > 0) {
      this.dropped.push(raw);
      return;
    }
    const prefixes = prefixesOf(attributes, this.top.prefixes);
    const name = this.ownName(nameOf(raw, prefixes));
    this.closeUnclosed(name);
    this.elements += 1;
    if (isItem(name)) this.items += 1;
    if (this.elements > MAX_ELEMENTS || (isItem(name) && this.items > this.maxItems)) {
      this.dropped.push(raw);
      return;
    }
    if (this.stack.length > MAX_DEPTH) return;
    const parent = this.top.element;
    const base = attributes["xml:base"]?.trim();
    const element: XmlElement = {
      name,
      attributes: knownAttributes(attributes, prefixes),
      children: [],
      base: base ? resolved(base, parent.base) : parent.base,
      language: attributes["xml:lang"]?.trim() || parent.language,
    };
    parent.children.push(element);
    this.stack.push({ raw, element, prefixes });
  }

  /** In an Atom feed its elements are the feed's own, whatever prefix they have. */
  private ownName(name: string): string {
    if (/^atom:(?:feed|entry)$/.test(name) && !this.isRss) this.isAtom = true;
    if (/^(?:rss|rdf:rdf|channel)$/.test(name)) this.isRss = true;
    return this.isAtom && name.startsWith("atom:") ? name.slice(5) : name;
  }

  private closeUnclosed(name: string): void {
    if (FOLLOWING.has(name) && LINES.has(this.top.element.name)) this.stack.pop();
    if (!isItem(name)) return;
    const open = this.stack.findLastIndex(({ element }) => element.name === name);
    if (open > 0) this.stack.length = open;
  }

  close(raw: string): void {
    if (this.dropped.length > 0) {
      const at = this.dropped.lastIndexOf(raw);
      if (at >= 0) this.dropped.length = at;
      return;
    }
    const open = this.stack.findLastIndex((entry) => entry.raw === raw);
    if (open > 0) this.stack.length = open;
  }

  text(text: string): void {
    if (this.dropped.length > 0) return;
    const children: XmlNode[] = this.top.element.children;
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }
}

/**
 * Reads XML, however careless, as a tree. Entities that a document declares are not expanded, and nothing is fetched.
 * @param url what addresses are relative to
 * @param maxItems items beyond this number are counted and dropped
 * @throws FeedRefusal if it nests too deeply
 */
export function parseXml(
  text: string,
  url: string,
  maxItems: number,
): { document: XmlElement; items: number } {
  if (nestsDeeper(text.replace(CDATA, ""), MAX_OPEN)) throw new FeedRefusal("broken");
  const builder = new TreeBuilder(url, maxItems);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: (name) => builder.close(name),
      ontext: (data) => builder.text(data),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(mendEntities(text));
  return { document: builder.document, items: builder.items };
}
