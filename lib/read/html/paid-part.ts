import type { LdNode } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";

/** schema.org's false, as JSON and as templates write it. */
const isFalse = (value: unknown): boolean =>
  /^(?:false|(?:https?:\/\/schema\.org\/)?False)$/i.test(String(value));

/**
 * The text of the part of a page that is for subscribers, as far as it is there: schema.org's isAccessibleForFree and cssSelector, as
 * search engines ask publishers to state them.
 * @returns null if the page does not say that it is for subscribers
 */
export function readPaidPart({ articles, webPage, metas, document }: Page): string | null {
  const nodes = [...articles, webPage];
  const stated = nodes.some(({ isAccessibleForFree }) => isFalse(isAccessibleForFree));
  const isLocked = metaOf(metas, "article:content_tier", "og:article:content_tier") === "locked";
  if (!stated && !isLocked && !isFalse(metaOf(metas, "isaccessibleforfree"))) return null;
  return paidElements(nodes, document)
    .map(({ textContent }) => textContent)
    .join("\n");
}

/** Shows the part for subscribers where the page has it, and hides it from those whom a script does not let in. */
export function showPaidPart({ articles, webPage, document }: Page): void {
  for (const element of paidElements([...articles, webPage], document)) {
    element.removeAttribute("hidden");
    element.removeAttribute("style");
    element.removeAttribute("aria-hidden");
  }
}

const paidElements = (nodes: readonly LdNode[], document: Document): Element[] =>
  nodes
    .flatMap(partsOf)
    .filter(({ isAccessibleForFree }) => isFalse(isAccessibleForFree))
    .flatMap(({ cssSelector }) => elementsAt(document, cssSelector));

const partsOf = ({ hasPart }: LdNode): LdNode[] =>
  [hasPart].flat().filter((part): part is LdNode => typeof part === "object" && part !== null);

function elementsAt(document: Document, selector: unknown): Element[] {
  if (typeof selector !== "string") return [];
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // A selector of the page's own making that is none.
    return [];
  }
}
