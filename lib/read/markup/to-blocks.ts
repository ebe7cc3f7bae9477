import type { Element, ElementContent, RootContent } from "hast";
import { textOf } from "../../articles/body";
import { toFigure } from "./figure";
import {
  element,
  inlineOf,
  type LinkContext,
  type Node,
  splitAtBlankLines,
  trimInline,
  UNREAD,
} from "./inline";
import { tableBlocks } from "./table";

/** Inline elements; all others start a new line. */
const INLINE = new Set(
  [
    "a abbr acronym b bdi bdo big br center cite code data del dfn em font i ins kbd label mark math nobr q ruby rb",
    "rp rt s samp small span strike strong sub sup time tt u var wbr",
  ].flatMap((names) => names.split(" ")),
);

const SUBHEADS: Record<string, string> = { h1: "h2", h2: "h2", h3: "h3", h4: "h4", h5: "h4", h6: "h4" };

/** True for an element that breaks the line it is in, or contains one that does. */
const parts = (node: Node): boolean =>
  node.type === "element" &&
  !UNREAD.has(node.tagName) &&
  (!INLINE.has(node.tagName) || node.children.some(parts));

/**
 * Converts any markup to the few blocks that a body has: paragraphs, subheads, quotations, lists, figures with a
 * caption, and code. Wrappers are removed, tables become lists of their rows, pictures without a caption are dropped.
 * @param nodes a hast tree of bounded depth
 */
export function toBlocks(nodes: readonly Node[], context: LinkContext): Element[] {
  const blocks: Element[] = [];
  let run: Node[] = [];
  const flush = () => {
    for (const part of splitAtBlankLines(inlineOf(run, context))) {
      const children = trimInline(part);
      if (children.length) blocks.push(element("p", children));
    }
    run = [];
  };
  for (const node of nodes) {
    if (node.type === "element" && parts(node)) {
      flush();
      blocks.push(...blockOf(node, context));
    } else run.push(node);
  }
  flush();
  return blocks;
}

function blockOf(node: Element, context: LinkContext): Element[] {
  const subhead = SUBHEADS[node.tagName];
  if (subhead) return headingOf(subhead, node, context);
  switch (node.tagName) {
    case "blockquote":
      return quotationOf(node, context);
    case "ul":
    case "ol":
    case "menu":
      return listOf(node, context);
    case "table":
      return tableBlocks(node, (nodes) => toBlocks(nodes, context));
    case "pre":
      return textOf(node).trim() ? [element("pre", [{ type: "text", value: preText(node) }])] : [];
    case "figure":
      return figureBlocks(node, context);
    case "figcaption":
      return toFigure(node);
    default:
      return toBlocks(node.children, context);
  }
}

/** A heading's words, on one line. */
function headingOf(tagName: string, node: Element, context: LinkContext): Element[] {
  const children = trimInline(inlineOf(node.children, context).filter((child) => !isLineEnd(child)));
  return children.length ? [element(tagName, children)] : [];
}

const isLineEnd = (node: ElementContent): boolean => node.type === "element" && node.tagName === "br";

const preText = (node: Element): string => textOf(node).replace(/^\n+|\s+$/g, "");

/** A quotation contains only paragraphs; a figure within it follows it. */
function quotationOf(node: Element, context: LinkContext): Element[] {
  const inner = toBlocks(node.children, context);
  const figures = inner.filter(({ tagName }) => tagName === "figure");
  const lines = inner.filter(({ tagName }) => tagName !== "figure").flatMap(asParagraphs);
  return [...(lines.length ? [element("blockquote", lines)] : []), ...figures];
}

const asParagraphs = (block: Element): Element[] =>
  ["ul", "ol", "blockquote"].includes(block.tagName)
    ? block.children.flatMap((child) => (child.type === "element" ? [element("p", child.children)] : []))
    : [element("p", block.children)];

/** A list whose entries have more paragraphs is a text with numbered parts. */
const MAX_PARAGRAPHS = 2;

/** A list, or, if its entries contain headings, pictures and the like, their blocks one after another. */
function listOf(node: Element, context: LinkContext): Element[] {
  const entries = node.children
    .filter((child) => child.type === "element" || textOf(child).trim())
    .map((child) =>
      toBlocks(child.type === "element" && child.tagName === "li" ? child.children : [child], context),
    )
    .filter((inner) => inner.length > 0);
  const plain = entries.every(
    (inner) =>
      inner.every(({ tagName }) => ["p", "ul", "ol"].includes(tagName)) &&
      inner.filter(({ tagName }) => tagName === "p").length <= MAX_PARAGRAPHS,
  );
  if (!plain) return entries.flat();
  const items = entries.map((inner) => element("li", joinLines(inner)));
  return items.length ? [element(node.tagName === "ol" ? "ol" : "ul", items)] : [];
}

/** Paragraphs and lists within an entry, each on its own line of the running text. */
const joinLines = (inner: readonly Element[]): ElementContent[] =>
  inner.flatMap((block, index): ElementContent[] => {
    const own = block.tagName === "p" ? block.children : [element(block.tagName, spaced(block.children))];
    return index > 0 ? [{ type: "text", value: "\n" }, ...own] : own;
  });

const spaced = (entries: readonly ElementContent[]): ElementContent[] =>
  entries.flatMap((entry, index) => (index > 0 ? [{ type: "text" as const, value: "\n" }, entry] : [entry]));

/** What a figure contains beside its caption (a table, a quotation, code), then the caption. */
function figureBlocks(node: Element, context: LinkContext): Element[] {
  const isLegend = (child: ElementContent) => child.type === "element" && child.tagName === "figcaption";
  const inner = toBlocks(
    node.children.filter((child) => !isLegend(child)),
    context,
  );
  return [
    ...inner,
    ...node.children
      .filter(isLegend)
      .flatMap((child): RootContent[] => toFigure(child))
      .filter(isElement),
  ];
}

const isElement = (node: RootContent): node is Element => node.type === "element";
