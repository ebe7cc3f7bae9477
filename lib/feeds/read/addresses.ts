import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";

const ABSOLUTE = /^https?:\/\//i;

/** A web address as written if it is absolute, else resolved; null if it is none. */
export function absoluteAddress(written: string | null | undefined, base: string): string | null {
  const address = written
    ?.trim()
    .replace(/[\t\n\r]/g, "")
    .replaceAll(" ", "%20");
  if (!address) return null;
  if (ABSOLUTE.test(address)) return URL.canParse(address) ? address : null;
  if (!URL.canParse(address, base)) return null;
  const { href } = new URL(address, base);
  return ABSOLUTE.test(href) ? href : null;
}

const ADDRESSES = ["href", "src", "poster", "cite"] as const;
/** An attribute with an address that does not start with a scheme, and is not within the page; spaces are bounded to keep it fast. */
const HAS_RELATIVE =
  /\s(?:href|src|poster|cite|srcset)\s{0,9}=\s{0,9}["']?\s{0,9}(?![a-z][a-z\d+.-]*:|#|["'\s>])/i;
const SOURCES = /\s*([^\s,][^\s]*[^\s,]|[^\s,])(\s+[\d.]+[wx])?\s*(?:,|$)/g;

function resolveElement({ properties }: Element, base: string): void {
  for (const name of ADDRESSES) {
    const written = properties[name];
    if (typeof written !== "string" || written.startsWith("#") || !URL.canParse(written, base)) continue;
    if (!URL.canParse(written)) properties[name] = new URL(written, base).href;
  }
  if (typeof properties.srcSet === "string")
    properties.srcSet = properties.srcSet
      .replace(
        SOURCES,
        (_, address: string, size = "") =>
          `${URL.canParse(address, base) ? new URL(address, base).href : address}${size}, `,
      )
      .replace(/, $/, "");
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
