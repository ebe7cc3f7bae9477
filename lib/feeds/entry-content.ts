import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Body } from "../articles/body";
import { formatArticleDate } from "../articles/format-date";
import { sanitiseBody } from "../articles/sanitise-body";
import { withoutTracking } from "../articles/tracking-parameters";
import type { FeedRow } from "../db/articles/feed-rows";
import { isRightToLeft } from "../text/normalise";
import { parseWebAddress } from "../text/parse-url";

const element = (
  tagName: string,
  properties: Element["properties"],
  children: Element["children"],
): Element => ({ type: "element", tagName, properties, children });
const text = (value: string) => ({ type: "text" as const, value });

/** An absolute http or https address without what tracks readers; null for any other. */
export function absolute(address: string, base: string): string | null {
  const found = parseWebAddress(address, base)?.href;
  return found === undefined ? null : withoutTracking(found);
}

/** What links say of themselves in a reader's page too (components/article/reference-link.tsx). */
const REL = ["noopener", "noreferrer", "nofollow"];

/** The tree with all addresses made absolute. Links without a usable one are replaced by their content, images are removed. */
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
    return found ? [{ ...inner, properties: { ...rest, href: found, rel: REL } }] : inner.children;
  });
  return { ...node, children };
}

/**
 * An article as HTML for a feed, sanitised once more as for its page: standfirst, text, and a line with the outlet and the date, as precise as it is known. One element
 * around it all has the language and direction, for which feed formats have no place.
 * @param base this library's public address
 */
export function entryContent(article: FeedRow, base: string): string {
  const { abstract, body, inLanguage, outlet, datePublished, url } = article;
  const tree: Body = withAddresses(sanitiseBody(body), url ?? base, base);
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
