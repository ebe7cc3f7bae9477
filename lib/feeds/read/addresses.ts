import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";

/** In characters; the library takes half of it. */
const MAX_ADDRESS = 4096;
const ABSOLUTE = /^https?:\/\//i;

/** A web address as written if it is absolute, else resolved; null if it is none. */
export function absoluteAddress(written: string | null | undefined, base: string): string | null {
  const stated = written?.trim();
  if (!stated || stated.length > MAX_ADDRESS) return null;
  const address = stated.replace(/\s+/g, (space) => (/[\t\n\r]/.test(space) ? "" : "%20"));
  if (ABSOLUTE.test(address)) return URL.canParse(address) ? address : null;
  if (!URL.canParse(address, base)) return null;
  const { href } = new URL(address, base);
  return ABSOLUTE.test(href) ? href : null;
}

const ADDRESSES = ["href", "src", "poster", "cite"] as const;
/** An attribute with an address that does not start with a scheme, and is not within the page; spaces are bounded to keep it fast. */
const HAS_RELATIVE =
  /\s(?:href|src|poster|cite|srcset)\s{0,9}=\s{0,9}["']?\s{0,9}(?![a-z][a-z\d+.-]*:|#|["'\s>])/i;

/** The addresses of a srcset, each with a width or density behind it. */
const resolveSources = (sources: string, base: string): string =>
  sources
    .split(/,\s+/)
    .map((source) => {
      const [address = "", ...size] = source.trim().split(/\s+/);
      return [URL.canParse(address, base) ? new URL(address, base).href : address, ...size].join(" ");
    })
    .join(", ");

function resolveElement({ properties }: Element, base: string): void {
  for (const name of ADDRESSES) {
    const written = properties[name];
    if (typeof written !== "string" || written.startsWith("#") || !URL.canParse(written, base)) continue;
    if (!URL.canParse(written)) properties[name] = new URL(written, base).href;
  }
  const { srcSet } = properties;
  if (typeof srcSet === "string") properties.srcSet = resolveSources(srcSet, base);
}

function resolveNodes(root: Root, base: string): void {
  const open: RootContent[] = [...root.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== "element") continue;
    resolveElement(node, base);
    open.push(...node.children);
  }
}

/**
 * HTML with absolute addresses; as it is if it has them already.
 * @param html that can be parsed (nesting.ts)
 * @param base an absolute address
 */
export function resolveHtml(html: string, base: string): string {
  if (!HAS_RELATIVE.test(html) || !URL.canParse(base)) return html;
  const root = fromHtml(html, { fragment: true });
  resolveNodes(root, base);
  return toHtml(root);
}
