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

/** Columns or rows that a cell spans; tables with more are made by mistake. */
const MAX_SPAN = 50;

const spanOf = (cell: Element, property: "colSpan" | "rowSpan"): number =>
  Math.min(Math.max(Number(cell.properties[property]) || 1, 1), MAX_SPAN);

type Blocks = Element[];

/** The cells of each row in their columns; a cell stands in every column and row that it spans. */
function gridOf(node: Element, toBlocks: (nodes: readonly Node[]) => Blocks): Blocks[][] {
  const rows = rowsOf(node);
  const grid = rows.map((): (Blocks | undefined)[] => []);
  for (const [at, row] of rows.entries())
    for (const cell of cellsOf(row)) {
      const content = toBlocks(cell.children);
      const from = freeColumn(grid[at] ?? []);
      for (const spanned of grid.slice(at, at + spanOf(cell, "rowSpan")))
        for (let right = 0; right < spanOf(cell, "colSpan"); right++) spanned[from + right] = content;
    }
  return grid.map((row) => Array.from(row, (cell) => cell ?? []));
}

const freeColumn = (row: readonly (Blocks | undefined)[]): number => {
  const free = Array.from(row).indexOf(undefined);
  return free < 0 ? row.length : free;
};

/**
 * Converts a table: its rows become list entries with a dash for each empty cell, or, if the table only lays out the
 * page, its cells' blocks.
 * @param toBlocks converts the content of a cell
 */
export function tableBlocks(node: Element, toBlocks: (nodes: readonly Node[]) => Blocks): Blocks {
  const grid = gridOf(node, toBlocks);
  const isUsed = (_: unknown, column: number) => grid.some((row) => row[column]?.length);
  const rows = grid.map((row) => row.filter(isUsed)).filter((row) => row.some((cell) => cell.length > 0));
  const captions = node.children.flatMap((child) =>
    child.type === "element" && child.tagName === "caption" ? toBlocks(child.children) : [],
  );
  const filled = rows.map((row) => [...new Set(row)].filter((cell) => cell.length > 0));
  const layout = filled.every((row) => row.length < 2) || filled.some((row) => row.some(isText));
  if (layout) return [...captions, ...new Set(filled.flat())].flat();
  const entries = rows.map((row) =>
    element("li", joinCells(new Set(row).size === 1 ? row.slice(0, 1) : row)),
  );
  return [...captions, ...(entries.length ? [element("ul", entries)] : [])];
}

/** A cell with more blocks contains text, not a value. */
const MAX_BLOCKS = 4;

const isText = (cell: readonly Element[]): boolean =>
  cell.length > MAX_BLOCKS || cell.some(({ tagName }) => /^(?:h[2-4]|figure|blockquote|pre)$/.test(tagName));

/** Stands for an empty cell, so that the others stay under their headings. */
const EMPTY: ElementContent = { type: "text", value: "–" };

const joinCells = (row: readonly (readonly Element[])[]): ElementContent[] =>
  row.flatMap((cell, index): ElementContent[] => {
    const inner =
      cell.length === 0
        ? [EMPTY]
        : cell.flatMap((block, at): ElementContent[] => [
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
