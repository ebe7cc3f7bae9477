import type { Element, ElementContent } from "hast";
import { element, type Node } from "./inline";

/** Rows of a table and its row groups, but not of tables within it. */
const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") return [child];
    return ["thead", "tbody", "tfoot"].includes(child.tagName) ? rowsOf(child) : [];
  });

const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    (child): child is Element => child.type === "element" && ["td", "th"].includes(child.tagName),
  );

/**
 * Converts a table: its rows become list entries, or, if the table only lays out the page, its cells' blocks.
 * @param toBlocks converts the content of a cell
 */
export function tableBlocks(node: Element, toBlocks: (nodes: readonly Node[]) => Element[]): Element[] {
  const rows = rowsOf(node).map((row) =>
    cellsOf(row)
      .map((cell) => toBlocks(cell.children))
      .filter((cell) => cell.length > 0),
  );
  const captions = node.children.flatMap((child) =>
    child.type === "element" && child.tagName === "caption" ? toBlocks(child.children) : [],
  );
  const layout = rows.every((row) => row.length < 2) || rows.some((row) => row.some(isText));
  if (layout) return [...captions, ...rows.flat(2)];
  const entries = rows.filter((row) => row.length > 0).map((row) => element("li", joinCells(row)));
  return [...captions, ...(entries.length ? [element("ul", entries)] : [])];
}

/** A cell with more blocks contains text, not a value. */
const MAX_BLOCKS = 4;

const isText = (cell: readonly Element[]): boolean =>
  cell.length > MAX_BLOCKS || cell.some(({ tagName }) => /^(?:h[2-4]|figure|blockquote|pre)$/.test(tagName));

const joinCells = (row: readonly (readonly Element[])[]): ElementContent[] =>
  row.flatMap((cell, index): ElementContent[] => {
    const inner = cell.flatMap((block, at): ElementContent[] => [
      ...(at > 0 ? [{ type: "text" as const, value: " " }] : []),
      ...linesOf(block),
    ]);
    return index > 0 ? [{ type: "text", value: " · " }, ...inner] : inner;
  });

/** A block's words on one line; a list's entries are separated by commas. */
const linesOf = (block: Element): ElementContent[] =>
  ["ul", "ol"].includes(block.tagName)
    ? block.children.flatMap((entry, at): ElementContent[] =>
        entry.type === "element"
          ? [...(at > 0 ? [{ type: "text" as const, value: ", " }] : []), ...entry.children]
          : [],
      )
    : block.children;
