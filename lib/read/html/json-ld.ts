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

/** Parses JSON despite the wrappers that old pages put around it, line breaks within strings and trailing commas. */
function parseLoosely(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|<!--)/, "")
    .replace(/(?:\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|-->)$/, "")
    .replace(/;\s*$/, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow within strings.
    .replace(/[\u0000-\u001f]+/g, " ");
  for (const attempt of [bare, bare.replace(/,\s*(?=[}\]])/g, "")]) {
    try {
      return JSON.parse(attempt);
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
const PAGE =
  /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|CreativeWork|Recipe|HowTo|Review|VideoObject|Course)$/;

/** The nodes of the page's article and of the page itself, if there are any. */
export function findArticleNode(nodes: readonly LdNode[]): { article?: LdNode; page?: LdNode } {
  const is = (pattern: RegExp) => (node: LdNode) => typesOf(node).some((type) => pattern.test(type));
  const articles = nodes.filter(is(ARTICLE));
  const article = articles.find((node) => textOf(node.headline) && node.datePublished) ?? articles[0];
  const page = nodes.find(is(PAGE));
  return { ...(article ? { article } : {}), ...(page ? { page } : {}) };
}

/** The text of a property: a string, a number, or what wraps one. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return plainLine(value) || undefined;
  if (Array.isArray(value)) return value.map(textOf).find(Boolean);
  return isNode(value) ? textOf(value["@value"] ?? value.name ?? value["@id"]) : undefined;
}

/** The nodes and strings of a property; a bare reference is resolved among the page's nodes. */
export function entriesOf(value: unknown, nodes: readonly LdNode[]): (LdNode | string)[] {
  return [value].flat(2).flatMap((entry): (LdNode | string)[] => {
    if (typeof entry === "string") return entry.trim() ? [plainLine(entry)] : [];
    if (!isNode(entry)) return [];
    const id = entry["@id"];
    const bare = typeof id === "string" && entry.name === undefined;
    return [(bare && nodes.find((node) => node["@id"] === id && node.name !== undefined)) || entry];
  });
}
