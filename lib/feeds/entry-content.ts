import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Body } from "../articles/body";
import { formatArticleDate } from "../articles/format-date";
import type { FeedRow } from "../db/articles/feed-rows";
import { isRightToLeft } from "../text/normalise";

const element = (
  tagName: string,
  properties: Element["properties"],
  children: Element["children"],
): Element => ({ type: "element", tagName, properties, children });
const text = (value: string) => ({ type: "text" as const, value });

/** An address as it is from anywhere; null where it is none that a reader may be led to. */
export function absolute(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === "http:" || protocol === "https:" ? href : null;
}

/** The tree with every address made absolute; a link that leads nowhere is its text. */
function withAddresses<T extends Root | Element>(node: T, links: string, pictures: string): T {
  const children = node.children.flatMap((child): Element["children"] => {
    if (child.type !== "element") return child.type === "text" ? [child] : [];
    const inner = withAddresses(child, links, pictures);
    const { href, src, ...rest } = inner.properties;
    if (child.tagName === "img") {
      const found = absolute(String(src ?? ""), pictures);
      return found ? [{ ...inner, properties: { ...rest, src: found } }] : [];
    }
    if (child.tagName !== "a") return [inner];
    const found = href === undefined ? null : absolute(String(href), links);
    return found ? [{ ...inner, properties: { ...rest, href: found } }] : inner.children;
  });
  return { ...node, children };
}

/**
 * An article as HTML for a feed: standfirst, text, and a line that says from whom and of when it is, the date as precisely as it is
 * stated. In one element that says language and direction, which feeds themselves have no place for.
 * @param base the address of this library
 */
export function entryContent(article: FeedRow, base: string): string {
  const { abstract, body, inLanguage, outlet, datePublished, url } = article;
  const tree: Body = withAddresses(body, url ?? base, base);
  const date = datePublished ? formatArticleDate(datePublished) : "date not known";
  return toHtml(
    element("div", { lang: inLanguage, dir: isRightToLeft(inLanguage) ? "rtl" : "ltr" }, [
      ...(abstract ? [element("p", {}, [element("strong", {}, [text(abstract)])])] : []),
      ...tree.children.filter((child) => child.type === "element" || child.type === "text"),
      element("p", { lang: "en", dir: "ltr" }, [
        element("small", {}, [element("bdi", {}, [text(outlet ?? "Outlet not known")]), text(`, ${date}`)]),
      ]),
    ]),
  );
}
