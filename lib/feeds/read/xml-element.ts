/** An element of a feed; its name has the prefix by which its namespace is known here, and is in small letters. */
export type XmlElement = {
  name: string;
  /** By their names as written, in small letters. */
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  /** What addresses in it are relative to (xml:base). */
  base: string;
  /** xml:lang. */
  language: string | null;
};

export type XmlNode = XmlElement | string;

export const isItem = (name: string): boolean => name === "item" || name === "entry";

/** The child elements with one of these names, in the order of the document. */
export const childrenOf = (element: XmlElement | null, ...names: string[]): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && names.includes(child.name),
  );

/** An element's text, with that of the elements in it. */
export const rawText = (node: XmlNode): string =>
  typeof node === "string" ? node : node.children.map(rawText).join("");

/** A value of one line; null if it is empty. */
export const lineIn = (element: XmlElement | null | undefined): string | null =>
  (element && rawText(element).replace(/\s+/g, " ").trim()) || null;

/** The first of the names, in their order, that has a text. */
export function firstLine(element: XmlElement | null, ...names: string[]): string | null {
  for (const name of names)
    for (const child of childrenOf(element, name)) {
      const line = lineIn(child);
      if (line) return line;
    }
  return null;
}

/** All elements below that satisfy the condition, outermost only. */
export function findAll(element: XmlElement, matches: (element: XmlElement) => boolean): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : matches(child) ? [child] : findAll(child, matches),
  );
}

const VOID = new Set("area br col embed hr img input link meta source track wbr".split(" "));

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** XHTML as HTML: prefixes go, empty elements have an end. */
export function markupOf(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const name = node.name.replace(/^.*:/, "");
  if (!/^[a-z][\w-]*$/.test(name)) return node.children.map(markupOf).join("");
  const attributes = Object.entries(node.attributes)
    .filter(([attribute]) => /^[a-z][\w-]*$/.test(attribute) && attribute !== "xmlns")
    .map(([attribute, value]) => ` ${attribute}="${escapeText(value).replaceAll('"', "&quot;")}"`)
    .join("");
  if (VOID.has(name)) return `<${name}${attributes}>`;
  return `<${name}${attributes}>${node.children.map(markupOf).join("")}</${name}>`;
}

export const escapeHtml = escapeText;
