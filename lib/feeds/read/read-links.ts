import { absoluteAddress } from "./addresses";
import { addressIn } from "./read-text";
import { childrenOf, type XmlElement } from "./xml-element";

export type Rel = "alternate" | "self" | "hub" | "enclosure" | "replies" | "via";

const relOf = ({ attributes }: XmlElement): string =>
  (attributes.rel?.trim().toLowerCase() || "alternate").replace(
    "http://www.iana.org/assignments/relation/",
    "",
  );

/** Links of Atom's kind, with an address in an attribute, of a relation. */
export const linksOf = (element: XmlElement | null, rel: Rel): XmlElement[] =>
  childrenOf(element, "link", "atom:link").filter(
    (link) => link.attributes.href !== undefined && relOf(link) === rel,
  );

const isPage = ({ attributes }: XmlElement): boolean => !attributes.type || /html/i.test(attributes.type);

/** The address of a relation; of several the one of a web page. */
export function linkOf(element: XmlElement | null, rel: Rel): string | null {
  const links = linksOf(element, rel);
  for (const link of [...links.filter(isPage), ...links]) {
    const address = addressIn(link, "href");
    if (address) return address;
  }
  return null;
}

/** The address behind a link that was closed at once: "<link/>https://…". */
function addressBehind(element: XmlElement, link: XmlElement): string | null {
  const behind = element.children[element.children.indexOf(link) + 1];
  const text = link.children.length === 0 && typeof behind === "string" ? behind.trim() : "";
  return /^https?:\/\/\S+$/i.test(text) ? absoluteAddress(text, link.base) : null;
}

/** The page that an item or feed stands for: RSS's link is a text, Atom's an attribute. */
export function pageOf(element: XmlElement | null): string | null {
  const [original] = childrenOf(element, "feedburner:origlink");
  if (original) return addressIn(original);
  for (const link of childrenOf(element, "link")) {
    const address =
      link.attributes.href === undefined && element
        ? (addressIn(link) ?? addressBehind(element, link))
        : null;
    if (address) return address;
  }
  // The Channel Definition Format has it in an attribute.
  return linkOf(element, "alternate") ?? addressIn(element ?? undefined, "href");
}
