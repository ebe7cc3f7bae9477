import type { Element, ElementContent, Text } from "hast";
import type { Body } from "../body";

/** A passage of an article's running text (bodyText): UTF-16 offsets, end exclusive. */
export type Passage = { id: number; start: number; end: number };

/** A text node's part in the running text: `from` to `to` of its value stand at `start`. */
type Run = { node: Text; start: number; from: number; to: number };

const isElement = (node: { type: string }): node is Element => node.type === "element";

const textsOf = (node: Body["children"][number]): Text[] =>
  node.type === "text" ? [node] : "children" in node ? node.children.flatMap(textsOf) : [];

/** Which parts of the running text a body's text nodes are: as bodyText puts it together (../body.ts). */
function listRuns(tree: Body): Run[] {
  const runs: Run[] = [];
  let offset = 0;
  for (const block of tree.children) {
    if (isElement(block) && block.tagName === "figure") continue;
    const inner = isElement(block) ? block.children.filter(isElement) : [];
    const separated =
      isElement(block) && ["ul", "ol", "blockquote"].includes(block.tagName) && inner.length > 0;
    const lines = (separated ? inner : [block]).map(textsOf);
    const written = lines.map((line) => line.map(({ value }) => value).join("")).join("\n");
    const kept = written.trim();
    if (kept === "") continue;
    // from here on positions are those of the block as it is written, less what is trimmed before it
    let at = offset - (written.length - written.trimStart().length);
    const end = offset + kept.length;
    for (const line of lines) {
      for (const node of line) {
        const from = Math.max(0, offset - at);
        const to = Math.min(node.value.length, end - at);
        if (from < to) runs.push({ node, start: at + from, from, to });
        at += node.value.length;
      }
      at += 1;
    }
    offset = end + 2;
  }
  return runs;
}

const mark = (id: number, properties: Element["properties"], children: ElementContent[]): Element => ({
  type: "element",
  tagName: "mark",
  properties: { dataHighlight: `${id}`, ...properties },
  children,
});

/**
 * The body with each passage in mark elements, as many as it needs: one for each text node that it has a part in. The first one has the
 * id "h" and the passage's number. Where passages overlap, the one that comes first in the list is around the other.
 */
export function markPassages(tree: Body, passages: readonly Passage[]): Body {
  if (passages.length === 0) return tree;
  const begun = new Set<number>();
  const marked = new Map<Text, ElementContent[]>();
  for (const run of listRuns(tree)) {
    const { node, start, from, to } = run;
    const end = start + to - from;
    const here = passages.filter((passage) => passage.start < end && passage.end > start);
    // white space between two blocks or lines is no run of its own, but a node may be nothing else
    if (here.length === 0) continue;
    const cuts = here.flatMap((passage) => [passage.start, passage.end]).map((at) => at - start + from);
    const inside = cuts.filter((cut) => cut > from && cut < to);
    const bounds = [...new Set([0, from, ...inside, to, node.value.length])].sort((a, b) => a - b);
    const pieces = bounds.slice(1).map((bound, index): ElementContent => {
      const first = bounds[index] ?? 0;
      const text: Text = { type: "text", value: node.value.slice(first, bound) };
      if (first < from || bound > to) return text;
      const position = first - from + start;
      const around = here.filter((one) => one.start <= position && one.end > position);
      return around.reduceRight<ElementContent>((inner, { id }) => {
        const properties = begun.has(id) ? {} : { id: `h${id}` };
        begun.add(id);
        return mark(id, properties, [inner]);
      }, text);
    });
    marked.set(node, pieces);
  }
  const replace = <T extends Body | Element>(parent: T): T => ({
    ...parent,
    children: parent.children.flatMap((child) =>
      child.type === "text" ? (marked.get(child) ?? child) : isElement(child) ? replace(child) : child,
    ),
  });
  return replace(tree);
}

/** Elements within a line of text. A button may stand in none of them: a link must not have another control in it. */
const INLINE = /^(?:mark|a|em|strong|i|b|sub|sup|q|cite|code|del|s|small)$/;

/** The numbers of the passages that have marks in a node, in order. */
const idsIn = (node: Body["children"][number]): number[] =>
  !isElement(node)
    ? []
    : [
        ...(node.tagName === "mark" ? [Number(node.properties.dataHighlight)] : []),
        ...node.children.flatMap(idsIn),
      ];

const control = (tagName: string, dataHighlight: string): Element => ({
  ...{ type: "element", tagName, properties: { dataHighlight }, children: [] },
});

/**
 * A marked body with a place for what can be done with each passage: a button behind its last mark, and after the block in which it ends
 * an aside for all passages that end there. Both are empty elements with the numbers of their passages.
 */
export function placeControls(tree: Body): Body {
  const left = new Map<number, number>();
  for (const id of tree.children.flatMap(idsIn)) left.set(id, (left.get(id) ?? 0) + 1);
  /** The passages whose last mark is in a node that comes next in the document. */
  const endingIn = (node: Body["children"][number]): number[] =>
    idsIn(node).filter((id) => {
      left.set(id, (left.get(id) ?? 0) - 1);
      return left.get(id) === 0;
    });
  const ended: number[] = [];
  const withButtons = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child) => {
      if (isElement(child) && !INLINE.test(child.tagName)) return withButtons(child);
      const ids = endingIn(child);
      ended.push(...ids);
      return [child, ...ids.map((id) => control("button", `${id}`))];
    }),
  });
  const children = tree.children.flatMap((block): Body["children"] => {
    ended.length = 0;
    const isLine = !isElement(block) || INLINE.test(block.tagName);
    const ids = isLine ? endingIn(block) : [];
    const placed = isLine ? [block, ...ids.map((id) => control("button", `${id}`))] : [withButtons(block)];
    const here = [...ids, ...ended];
    return here.length > 0 ? [...placed, control("aside", here.join(" "))] : placed;
  });
  return { ...tree, children };
}
