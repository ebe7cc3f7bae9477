import type { Element } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import type { Body } from "./body";

/** Pictures that come with the app itself. Those of publishers are not fetched, so they are not shown. */
const LOCAL_PICTURE = /^\/samples\/[\w-]+\.svg$/;

/** What a body may hold: running text and what structures it. No styles, no scripts, no pictures from elsewhere. */
const SCHEMA: Schema = {
  tagNames: [
    ...["p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "figure", "figcaption", "small"],
    ...["a", "em", "strong", "i", "b", "sub", "sup", "q", "cite", "code", "pre", "br", "img"],
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

/** The tree with nothing in it but what a body may hold; text of a dropped element stays, a script's does not. */
export function sanitiseBody(tree: Body): Body {
  const clean = sanitize(tree, SCHEMA);
  const root: Body =
    clean.type === "root" ? clean : { type: "root", children: clean.type === "doctype" ? [] : [clean] };
  return withoutEmptyPictures(root);
}

/** A picture whose address was taken away is none. */
function withoutEmptyPictures<T extends Body | Element>(node: T): T {
  const children = node.children
    .filter((child) => !(child.type === "element" && child.tagName === "img" && !child.properties.src))
    .map((child) => (child.type === "element" ? withoutEmptyPictures(child) : child));
  return { ...node, children };
}
