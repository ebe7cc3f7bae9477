import { sanitize } from "hast-util-sanitize";
import type { Body } from "./body";

/** What a body may hold: running text and what structures it. No styles, no scripts, no pictures from elsewhere. */
const SCHEMA = {
  tagNames: [
    ...["p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "figure", "figcaption", "small"],
    ...["a", "em", "strong", "i", "b", "sub", "sup", "q", "cite", "code", "pre", "br"],
  ],
  attributes: { a: ["href", "hrefLang"], "*": ["lang", "dir"] },
  protocols: { href: ["http", "https"] },
  strip: ["script", "style", "template", "iframe", "object", "embed", "noscript", "svg", "math"],
  ancestors: { li: ["ol", "ul"], figcaption: ["figure"] },
  allowComments: false,
  allowDoctypes: false,
};

/** The tree with nothing in it but what a body may hold; text of a dropped element stays, a script's does not. */
export function sanitiseBody(tree: Body): Body {
  const clean = sanitize(tree, SCHEMA);
  return clean.type === "root" ? clean : { type: "root", children: clean.type === "doctype" ? [] : [clean] };
}
