import type { RootContent } from "hast";
import { textOf } from "../../articles/body";
import { type IncomingArticle, incomingArticle } from "../../articles/incoming";
import { urlKey } from "../../articles/url-key";
import { collapseSpace } from "./plain-text";

type Reference = IncomingArticle["references"][number];

/** A text with more links is a list of links; the first ones are enough. */
const MAX_REFERENCES = 200;
const MAX_NAME_LENGTH = 500;

/** The address in the form that the library accepts, or undefined if it does not accept it. */
export const acceptedAddress = (url: string | null | undefined): string | undefined => {
  const read = incomingArticle.shape.url.safeParse(url ?? undefined);
  return read.success ? read.data : undefined;
};

/**
 * The links in running text as references, in order, without duplicates.
 * @param own the article's own address, which is not a reference
 */
export function inlineReferences(blocks: readonly RootContent[], own: string | undefined): Reference[] {
  const found = new Map<string, Reference>();
  const ownKey = own ? urlKey(own) : null;
  const visit = (node: RootContent): void => {
    if (node.type !== "element" || node.tagName === "figure" || found.size >= MAX_REFERENCES) return;
    if (node.tagName !== "a") {
      node.children.forEach(visit);
      return;
    }
    const url = acceptedAddress(typeof node.properties.href === "string" ? node.properties.href : null);
    const key = url ? urlKey(url) : null;
    if (!url || !key || key === ownKey || found.has(key)) return;
    const name = collapseSpace(textOf(node)).trim();
    found.set(key, { kind: "inline", ...(name && name.length <= MAX_NAME_LENGTH ? { name } : {}), url });
  };
  blocks.forEach(visit);
  return [...found.values()];
}
