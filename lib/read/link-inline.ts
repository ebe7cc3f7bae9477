import type { Element, ElementContent, RootContent } from "hast";
import type { Body } from "../articles/body";

type Pointer = { kind: string; name?: string; url?: string };

/**
 * Turns inline references into links, each at the first occurrence of its name in running text. A reference without a
 * name, an address or an occurrence changes nothing.
 */
export function linkInline(tree: Body, references: Pointer[]): Body {
  let children: (RootContent | ElementContent)[] = tree.children;
  for (const { kind, name, url } of references)
    if (kind === "inline" && name && url) children = linkFirst(children, name, url) ?? children;
  return { type: "root", children };
}

/** The nodes with the first occurrence linked, or null if there is none. */
function linkFirst(
  nodes: (RootContent | ElementContent)[],
  name: string,
  url: string,
): (RootContent | ElementContent)[] | null {
  for (const [index, node] of nodes.entries()) {
    const linked = node.type === "text" ? splitText(node.value, name, url) : linkInside(node, name, url);
    if (linked) return [...nodes.slice(0, index), ...linked, ...nodes.slice(index + 1)];
  }
  return null;
}

function linkInside(node: RootContent | ElementContent, name: string, url: string): Element[] | null {
  if (node.type !== "element" || node.tagName === "a" || node.tagName === "figure") return null;
  const children = linkFirst(node.children, name, url);
  return children && [{ ...node, children: children.filter((child) => child.type !== "doctype") }];
}

function splitText(text: string, name: string, url: string): ElementContent[] | null {
  const at = text.indexOf(name);
  if (at < 0) return null;
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { href: url },
    children: [{ type: "text", value: name }],
  };
  const before: ElementContent[] = at > 0 ? [{ type: "text", value: text.slice(0, at) }] : [];
  const rest = text.slice(at + name.length);
  return [...before, link, ...(rest ? [{ type: "text" as const, value: rest }] : [])];
}
