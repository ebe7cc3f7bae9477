import { urlKey } from "../../articles/url-key";
import { nameKey } from "../../text/normalise";
import { plainLine } from "../markup/plain-text";

/** A schema.org node as a page wrote it: nothing about it is guaranteed. */
export type LdNode = { readonly [property: string]: unknown };

/** Bounds on nodes and depth; anything larger does not describe an article. */
const MAX_NODES = 2000;
const MAX_DEPTH = 12;
const MAX_SCRIPT_LENGTH = 1_000_000;

/** Properties under which a page describes other articles. */
const OF_OTHERS = new Set(
  "itemListElement hasPart isRelatedTo relatedLink comment review citation mentions blogPost subjectOf".split(
    " ",
  ),
);

const isNode = (value: unknown): value is LdNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Strings, which stay as they are; or comments, trailing commas and marks of CDATA, which JSON does not allow. */
const NOT_JSON =
  /("(?:\\.|[^"\\])*")|<!\[CDATA\[|\]\]>|<!--|-->|\/\/[^\n]*?(?=<!\[CDATA\[|\]\]>|\n|$)|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])|;\s*$/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow within strings.
const onOneLine = (text: string): string => text.replace(/[\u0000-\u001f]+/g, " ");

/** A script's text with the entities that some templates put in place of quotation marks. */
const unescaped = (text: string): string =>
  text
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:apos|#39|#x27);/gi, "'")
    .replace(/&amp;/g, "&");

/** Parses JSON despite line breaks within strings, comments, wrappers, trailing commas and escaped quotation marks. */
function parseLoosely(text: string): unknown {
  const attempts = [
    () => text,
    () => onOneLine(text),
    () => onOneLine(text.replace(NOT_JSON, "$1")),
    () => onOneLine(unescaped(text).replace(NOT_JSON, "$1")),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Unreadable structured data is skipped; the page states the same elsewhere.
    }
  }
  return null;
}

/** All nodes of a page's JSON-LD in order, except those that describe other articles. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const entry of value) visit(entry, depth + 1);
    if (!isNode(value)) return;
    if (value["@type"] !== undefined) nodes.push(value);
    for (const [property, inner] of Object.entries(value))
      if (!OF_OTHERS.has(property) && typeof inner === "object") visit(inner, depth + 1);
  };
  for (const script of document.querySelectorAll("script[type*='ld+json']")) {
    const text = script.textContent ?? "";
    if (text.length <= MAX_SCRIPT_LENGTH) visit(parseLoosely(text), 0);
  }
  return nodes;
}

/** The types of a node, without the vocabulary's address. */
export const typesOf = (node: LdNode): string[] =>
  [node["@type"]]
    .flat()
    .flatMap((type) => (typeof type === "string" ? (type.split(/[/#:]/).at(-1) ?? []) : []));

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|CreativeWork|Recipe|HowTo|Review|Course)$/;

/** What a page says of itself outside its JSON-LD: keys of its addresses, and its titles. */
export type Own = { keys: ReadonlySet<string>; titles: readonly string[] };

/** Keys of the addresses that a node gives its page; templates sometimes state the front page. */
function keysOf({ url, mainEntityOfPage, "@id": id }: LdNode): string[] {
  const of = isNode(mainEntityOfPage) ? [mainEntityOfPage["@id"], mainEntityOfPage.url] : [mainEntityOfPage];
  return [url, id, ...of].flat().flatMap((address) => {
    const key = typeof address === "string" ? urlKey(address) : null;
    return key?.includes("/") ? [key] : [];
  });
}

/** Headlines are alike if they share half of the longer words of the shorter one, and not only one. */
const SHARED = 0.5;
const MIN_SHARED = 2;

const longWords = (text: string): string[] => [
  ...new Set(
    nameKey(text)
      .split(" ")
      .filter((word) => word.length > 3),
  ),
];

function isTitled(node: LdNode, { titles }: Own): boolean {
  const headline = textOf(node.headline ?? node.name) ?? "";
  const words = longWords(headline);
  return titles.some((title) => {
    const own = longWords(title);
    const shared = words.filter((word) => own.includes(word)).length;
    const alike = shared >= MIN_SHARED && shared >= Math.min(words.length, own.length) * SHARED;
    return alike || (headline !== "" && nameKey(headline) === nameKey(title));
  });
}

/**
 * The nodes of this page among several: by its address and headline, by its address, by its headline. A node of another
 * address and headline is of another page; of several that say neither none is taken.
 */
function ownNodes(nodes: readonly LdNode[], own: Own): readonly LdNode[] {
  const at = nodes.filter((node) => keysOf(node).some((key) => own.keys.has(key)));
  const titled = nodes.filter((node) => isTitled(node, own));
  const both = at.filter((node) => titled.includes(node));
  const [best] = [both, at, titled].filter((found) => found.length > 0);
  if (best) return best;
  const open = nodes.filter((node) => own.keys.size === 0 || keysOf(node).length === 0);
  return new Set(open.map((node) => textOf(node.headline))).size === 1 ? open : [];
}

/** The nodes of the page's article, the fullest first, and of the page itself. */
export function findOwnNodes(nodes: readonly LdNode[], own: Own) {
  const ofType = (pattern: RegExp) =>
    ownNodes(
      nodes.filter((node) => typesOf(node).some((type) => pattern.test(type))),
      own,
    );
  const isFull = (node: LdNode) => Number(Boolean(textOf(node.headline) && node.datePublished));
  const articles = ofType(ARTICLE).toSorted((a, b) => isFull(b) - isFull(a));
  return { articles, article: articles[0] ?? {}, webPage: ofType(PAGE)[0] ?? {} };
}

/** The text of a property: a string, a number, or what wraps one. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return plainLine(value) || undefined;
  if (Array.isArray(value)) return value.map(textOf).find(Boolean);
  return isNode(value) ? textOf(value["@value"] ?? value.name ?? value["@id"]) : undefined;
}

/** The nodes and strings of a property; a reference is resolved among the page's nodes. */
export function entriesOf(value: unknown, nodes: readonly LdNode[]): (LdNode | string)[] {
  return [value].flat(2).flatMap((entry): (LdNode | string)[] => {
    const list = isNode(entry) ? (entry["@list"] ?? entry["@set"]) : undefined;
    if (list) return entriesOf(list, nodes);
    const id = isNode(entry) ? entry["@id"] : entry;
    const bare = isNode(entry) ? Object.keys(entry).every((property) => property.startsWith("@")) : true;
    const named =
      bare && id !== undefined && nodes.find((node) => node["@id"] === id && namesOf(node).length > 0);
    if (named) return [named];
    if (typeof entry === "string") return entry.trim() ? [plainLine(entry)] : [];
    return isNode(entry) ? [entry] : [];
  });
}

/** The names of a person or organisation: one, a list, or a given and a family name. */
export function namesOf(entry: LdNode | string): string[] {
  if (typeof entry === "string") return [entry];
  const names = [entry.name].flat().flatMap((name) => textOf(name) ?? []);
  if (names.length) return names;
  const parts = [entry.givenName, entry.additionalName, entry.familyName].flatMap(
    (part) => textOf(part) ?? [],
  );
  return parts.length ? [parts.join(" ")] : [];
}
