import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { isRecord, parseStored } from "./stored-json";

/**
 * The body of an article: a hast tree (the unified project's syntax tree for HTML) of a few block elements: p, h2–h4,
 * blockquote, ul, ol, figure. A figure contains a figcaption: the caption, then the credit in a small element.
 */
export type Body = Root;

const text = (value: string): Text => ({ type: "text", value });

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

const isBody = (value: unknown): value is Body =>
  isRecord(value) && value.type === "root" && Array.isArray(value.children);

/** The stored body of an article: written from a tree that was sanitised when the article came in. */
export const parseBody = (json: string, article: number | string): Body =>
  parseStored(json, "Article.body", article, isBody);

/** Makes a body from blocks. */
export const body = (blocks: RootContent[]): Body => ({ type: "root", children: blocks });

/** One paragraph of plain text. */
export const paragraph = (value: string): Element => element("p", [text(value)]);

/** A heading inside the text. */
export const subhead = (value: string): Element => element("h2", [text(value)]);

/** A block quotation with one paragraph per line. */
export const quotation = (value: string): Element => element("blockquote", value.split("\n").map(paragraph));

/** A list, ordered if its entries are numbered. */
export const list = (entries: string[], ordered: boolean): Element =>
  element(
    ordered ? "ol" : "ul",
    entries.map((entry) => element("li", [text(entry)])),
  );

/**
 * A picture: its caption and credit where known, and the picture itself if it ships with the app (sizes in pixels). Those of
 * publishers stand beside the body (pictures.ts).
 */
export type Figure = {
  caption?: string;
  credit?: string;
  url?: string;
  alt?: string;
  width?: number;
  height?: number;
};

/** The caption of a picture, with the picture itself where it has a URL. */
export function figure({ caption, credit, url, width, height }: Figure): Element {
  const legend = [...(caption ? [text(caption)] : []), ...(credit ? [element("small", [text(credit)])] : [])];
  const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) };
  const picture = url ? [element("img", [], { src: url, alt: caption ?? "", ...size })] : [];
  return element("figure", [...picture, element("figcaption", legend)]);
}

/** The plain text of a node, with no space added or removed. */
export function textOf(node: RootContent | ElementContent | Root): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** What a block adds to the running text; empty for a figure. */
function blockText(block: RootContent): string {
  if (block.type !== "element") return block.type === "text" ? block.value.trim() : "";
  if (block.tagName === "figure") return "";
  const inner = block.children.filter((child): child is Element => child.type === "element");
  const separated = ["ul", "ol", "blockquote"].includes(block.tagName) && inner.length > 0;
  return (separated ? inner.map(textOf).join("\n") : textOf(block)).trim();
}

const BETWEEN = "\n\n";

/** The running text: blocks separated by a blank line, without figures. Offsets of evidence refer to this string. */
export const bodyText = (tree: Body): string => tree.children.map(blockText).filter(Boolean).join(BETWEEN);

/** The position among a body's blocks of the one that has an offset of the running text; -1 where there is none. */
export function blockAt(tree: Body, offset: number): number {
  let end = -BETWEEN.length;
  return tree.children.findIndex((block) => {
    const { length } = blockText(block);
    if (length > 0) end += BETWEEN.length + length;
    return length > 0 && offset < end;
  });
}

/** The first link of a node that is asked for, and the text before it. */
function findLink(
  node: RootContent | ElementContent,
  asked: (address: string) => boolean,
): { before: string; words: string } | null {
  if (node.type !== "element") return null;
  if (node.tagName === "a" && asked(String(node.properties.href))) return { before: "", words: textOf(node) };
  let before = "";
  for (const child of node.children) {
    const found = findLink(child, asked);
    if (found) return { ...found, before: before + found.before };
    before += textOf(child);
  }
  return null;
}

/**
 * The place in the running text of the first link whose address is asked for: offsets into bodyText, end exclusive; null where the
 * text has none, or its words are in a figure.
 */
export function placeOfLink(
  tree: Body,
  asked: (address: string) => boolean,
): { start: number; end: number } | null {
  let from = 0;
  for (const block of tree.children) {
    const text = blockText(block);
    const found = text ? findLink(block, asked) : null;
    const words = found?.words.trim();
    // between the entries of a list stands a line break that the nodes do not have
    const at = words ? text.indexOf(words, Math.max(0, found?.before.trimStart().length ?? 0)) : -1;
    if (words && at >= 0) return { start: from + at, end: from + at + words.length };
    if (text) from += text.length + BETWEEN.length;
  }
  return null;
}

/** The figures of a body in document order. */
export const listFigures = (tree: Body): Figure[] =>
  tree.children
    .filter((block): block is Element => block.type === "element" && block.tagName === "figure")
    .map(figureOf);

/** What a figure of a body says. */
export function figureOf({ children }: Element): Figure {
  const caption = children.find((child) => child.type === "element" && child.tagName === "figcaption");
  const parts = caption?.type === "element" ? caption.children : [];
  const credit = parts.filter((part) => part.type === "element" && part.tagName === "small").map(textOf);
  const legend = parts.filter((part) => !(part.type === "element" && part.tagName === "small")).map(textOf);
  const picture = children.find((child) => child.type === "element" && child.tagName === "img");
  const { src, width, height } = picture?.type === "element" ? picture.properties : {};
  return {
    ...(src ? { url: String(src) } : {}),
    ...(width ? { width: Number(width) } : {}),
    ...(height ? { height: Number(height) } : {}),
    ...(legend.join("").trim() ? { caption: legend.join("").trim() } : {}),
    ...(credit.length ? { credit: credit.join(", ") } : {}),
  };
}
