import type { Element, ElementContent, RootContent } from "hast";
import { parseWebAddress } from "../../text/parse-url";
import { collapseSpace } from "./plain-text";

export type Node = RootContent | ElementContent;

/** Inline elements that are kept. */
const KEPT = new Set(["em", "strong", "i", "b", "sub", "sup", "q", "cite", "code", "del", "s"]);

/** Elements without readable content. */
export const UNREAD = new Set(
  [
    "script style template noscript iframe object embed applet svg canvas audio video source track map area",
    "button input select textarea option datalist progress meter dialog link meta base title head img picture",
    "frame frameset noframes",
  ].flatMap((names) => names.split(" ")),
);

/** An element without properties. */
export const element = (tagName: string, children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});

/** What resolving links needs to know of the page. */
export type LinkContext = { base?: string };

/** Resolves a link to a web address; null if it is not one or leads to a place within the page. */
export function resolveAddress(href: unknown, { base }: LinkContext): string | null {
  if (typeof href !== "string" || href.trim() === "" || href.trim().startsWith("#")) return null;
  const url = parseWebAddress(href, base);
  return url && url.href.length <= 2048 ? url.href : null;
}

const newline = (): ElementContent[] => [
  element("br", []),
  // Separates the lines in the running text too, where elements are lost.
  { type: "text", value: "\n" },
];

function linked(node: Element, context: LinkContext, inLink: boolean): ElementContent[] {
  const href = inLink ? null : resolveAddress(node.properties.href, context);
  const children = inlineOf(node.children, context, inLink || href !== null);
  if (!href || !children.some((child) => child.type !== "text" || child.value.trim())) return children;
  return [{ ...element("a", children), properties: { href } }];
}

/** A formula's LaTeX or text; the body has no markup for formulas. */
const formula = (node: Element): ElementContent[] => {
  const latex = node.properties.dataLatex ?? node.properties.alttext;
  return typeof latex === "string" ? [{ type: "text", value: latex }] : [];
};

/** Converts running text to what the body allows: text, links, emphasis, line breaks. */
export function inlineOf(nodes: readonly Node[], context: LinkContext, inLink = false): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [{ type: "text", value: collapseSpace(node.value) }];
    if (node.type !== "element" || UNREAD.has(node.tagName)) return [];
    if (node.tagName === "br") return newline();
    if (node.tagName === "math") return formula(node);
    if (node.tagName === "a") return linked(node, context, inLink);
    const children = inlineOf(node.children, context, inLink);
    const [only] = children;
    const doubled = children.length === 1 && only?.type === "element" && only.tagName === node.tagName;
    return KEPT.has(node.tagName) && children.length > 0 && !doubled
      ? [element(node.tagName, children)]
      : children;
  });
}

const isBreak = (node: Node | undefined): boolean => node?.type === "element" && node.tagName === "br";
const isSpace = (node: Node | undefined): boolean => node?.type === "text" && node.value.trim() === "";

/** Merges text nodes and trims space at the ends and doubled space within; empty if nothing is left. */
export function trimInline(nodes: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (node.type !== "text" || last?.type !== "text") kept.push(node);
    else last.value = `${last.value}${node.value}`.replace(/ *\n */g, "\n").replace(/ {2,}/g, " ");
  }
  while (isSpace(kept[0]) || isBreak(kept[0])) kept.shift();
  while (isSpace(kept.at(-1)) || isBreak(kept.at(-1))) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === "text") kept[0] = { type: "text", value: first.value.trimStart() };
  if (last?.type === "text") kept[kept.length - 1] = { type: "text", value: endOf(kept.at(-1)) };
  return kept;
}

const endOf = (node: Node | undefined): string => (node?.type === "text" ? node.value.trimEnd() : "");

/** Splits running text at double line breaks, which pages without paragraphs use instead. */
export function splitAtBlankLines(nodes: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (isBreak(node)) breaks += 1;
    else if (!isSpace(node)) {
      if (breaks > 1) runs.push([]);
      breaks = 0;
    }
    runs.at(-1)?.push(node);
  }
  return runs;
}
