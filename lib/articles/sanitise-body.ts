import type { Element } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import type { Body } from "./body";
import { withoutTracking } from "./tracking-parameters";

/** Pictures that ship with the app. Publishers' pictures are not fetched, so they are not shown. */
const LOCAL_PICTURE = /^\/samples\/[\w-]+\.svg$/;

/** What a body may contain: running text and its structure. No styles, no scripts, no external pictures. */
const SCHEMA: Schema = {
  tagNames: [
    ...["p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "figure", "figcaption", "small"],
    ...["a", "em", "strong", "i", "b", "sub", "sup", "q", "cite", "code", "pre", "br", "img", "del", "s"],
  ],
  attributes: {
    a: ["href", "hrefLang"],
    img: [["src", LOCAL_PICTURE], "alt", "width", "height"],
    "*": ["lang", "dir"],
  },
  protocols: { href: ["http", "https"] },
  strip: ["script", "style", "template", "iframe", "object", "embed", "noscript", "svg", "math"],
  ancestors: { li: ["ol", "ul"], figcaption: ["figure"] },
  allowComments: false,
  allowDoctypes: false,
};

/**
 * Removes everything that a body may not contain, and what tracks readers from the addresses of its links. The text of a removed
 * element stays, except that of scripts and the like.
 */
export function sanitiseBody(tree: Body): Body {
  const clean = sanitize(tree, SCHEMA);
  const root: Body =
    clean.type === "root" ? clean : { type: "root", children: clean.type === "doctype" ? [] : [clean] };
  return tidied(root);
}

/** Removes pictures whose address was rejected, and what tracks readers from links. */
function tidied<T extends Body | Element>(node: T): T {
  const children = node.children
    .filter((child) => !(child.type === "element" && child.tagName === "img" && !child.properties.src))
    .map((child) => (child.type === "element" ? tidied(withPlainLink(child)) : child));
  return { ...node, children };
}

const withPlainLink = (element: Element): Element =>
  typeof element.properties.href === "string"
    ? { ...element, properties: { ...element.properties, href: withoutTracking(element.properties.href) } }
    : element;
