import type { Element, ElementContent, RootContent } from "hast";
import { parseWebAddress } from "../../text/parse-url";
import type { ArticleView } from "../article/article-view";

/** An article as it is taken along: what stands above its text, the text, and where it comes from. */
export type Taken = Pick<
  ArticleView,
  "slug" | "lang" | "direction" | "headline" | "kicker" | "abstract" | "body"
> & {
  /** Outlet, date and credits, in the words of the interface. */
  facts: string[];
  /** The publisher's address, or that of the article in this library. */
  url: string;
};

export const element = (
  tagName: string,
  properties: Element["properties"],
  ...children: (ElementContent | string)[]
): Element => ({
  type: "element",
  tagName,
  properties,
  children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
});

/** Properties that say something outside of this library's pages too. */
const KEPT = ["href", "hrefLang", "lang", "dir", "alt"];

/** A block as it stands elsewhere: links are absolute or plain words, pictures are those that come along. */
function taken(node: RootContent, pictureOf: (src: string) => string | null, base: string): ElementContent[] {
  if (node.type === "text") return [node];
  if (node.type !== "element") return [];
  const children = node.children.flatMap((child, at) => [
    // Whoever made a picture stands on a line below what it shows.
    ...(at > 0 && child.type === "element" && child.tagName === "small" ? [element("br", {})] : []),
    ...taken(child, pictureOf, base),
  ]);
  const kept = Object.entries(node.properties).filter(([name]) => KEPT.includes(name));
  const properties: Element["properties"] = Object.fromEntries(kept);
  if (node.tagName === "img") {
    const src = pictureOf(String(node.properties.src));
    return src ? [element("img", { ...properties, src, alt: String(properties.alt ?? "") })] : [];
  }
  if (node.tagName === "a") {
    const href = parseWebAddress(String(properties.href ?? ""), base)?.href;
    if (!href) return children;
    properties.href = href;
  }
  // A picture that stays here leaves no empty frame.
  if (node.tagName === "figure" && children.length === 0) return [];
  return [{ ...node, properties, children }];
}

/**
 * An article as HTML that stands by itself: a tree of one `article` element.
 * @param pictureOf where the copy has the picture that this library's page has at an address; null leaves it out
 */
export function articleDocument(
  { lang, direction, headline, kicker, abstract, facts, body, url }: Taken,
  pictureOf: (src: string) => string | null,
): Element {
  return element(
    "article",
    { lang, dir: direction },
    ...(kicker ? [element("p", {}, kicker)] : []),
    element("h1", {}, headline),
    ...(facts.length > 0 ? [element("p", {}, facts.join(" · "))] : []),
    ...(abstract ? [element("p", {}, element("strong", {}, abstract))] : []),
    ...body.children.flatMap((block) => taken(block, pictureOf, url)),
    element("p", { dir: "ltr" }, element("a", { href: url }, url)),
  );
}
