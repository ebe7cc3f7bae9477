import type { LinkKind } from "./kind";

/** Every kind of link in the order of the page, with what it is from the other side. */
const INVERSE: Record<LinkKind, LinkKind> = {
  translation: "translation",
  cites: "citedBy",
  citedBy: "cites",
  sameEvent: "sameEvent",
  background: "next",
  next: "background",
  publisherRelated: "publisherRelated",
  sameTopic: "sameTopic",
};

export const LINK_KINDS = Object.keys(INVERSE) as LinkKind[];

/** A kind of link by its name; null for any other text. */
export const linkKindOf = (text: string): LinkKind | null => LINK_KINDS.find((kind) => kind === text) ?? null;

/** What a link is, seen from the article that it leads to. */
export const inverseKind = (kind: LinkKind): LinkKind => INVERSE[kind];

/** What the other article is to this one, in the words of the owner's choice. */
export const KIND_WORDS: Record<LinkKind, string> = {
  translation: "The same piece in another language",
  cites: "This article refers to it",
  citedBy: "It refers to this article",
  sameEvent: "The same event",
  background: "Background: what came before",
  next: "What happened next",
  publisherRelated: "The publisher lists it as related",
  sameTopic: "The same topic, no more",
};
