/** What has to be known of a kind of link. Its name is how JSON, URLs and the store call it; its words are in lib/messages. */
type LinkKindFacts = {
  /** What the link is, seen from the article it leads to. */
  inverse: string;
  /** The glyph of its group beside an article. */
  glyph: string;
  /**
   * For a kind that rests on a publisher's reference: its rank where several references tie the same two articles (the highest
   * wins). Null for a kind that is inferred from the texts.
   */
  reference: { rank: number } | null;
  /**
   * How it ties two articles into one story: as the same piece, as reports of the same event, as citing and cited, as
   * earlier and later. Null where it never does.
   */
  tie: "piece" | "event" | "citation" | "sequence" | null;
  /** The part of an article's list whose quota it counts towards. */
  list: ListPart;
  /** Near-copies of one text have links of this kind; lists show such copies as one entry. */
  groupsCopies: boolean;
  /** Claims no more than a topic: shown folded, and only the best. */
  filler: boolean;
};

/** The parts of an article's list of links: how many links each holds, and by which value the best are chosen. */
export const LIST_PARTS = {
  story: { max: 10, rankedBy: "likeness" },
  other: { max: 20, rankedBy: "score" },
} as const;
export type ListPart = keyof typeof LIST_PARTS;

/**
 * Every kind of link, in the order in which pages show them. To add one, add it here, to the rules that decide it
 * (decide-kind.ts), and to the words of links (lib/messages/en/links.json).
 */
const FACTS = {
  translation: {
    inverse: "translation",
    glyph: "⇄",
    reference: { rank: 4 },
    tie: "piece",
    list: "other",
    groupsCopies: false,
    filler: false,
  },
  cites: {
    inverse: "citedBy",
    glyph: "→",
    reference: { rank: 3 },
    tie: "citation",
    list: "other",
    groupsCopies: false,
    filler: false,
  },
  citedBy: {
    inverse: "cites",
    glyph: "←",
    reference: { rank: 1 },
    tie: "citation",
    list: "other",
    groupsCopies: false,
    filler: false,
  },
  sameEvent: {
    inverse: "sameEvent",
    glyph: "=",
    reference: null,
    tie: "event",
    list: "other",
    groupsCopies: true,
    filler: false,
  },
  copy: {
    inverse: "copy",
    glyph: "≡",
    reference: null,
    tie: "piece",
    list: "other",
    groupsCopies: true,
    filler: false,
  },
  background: {
    inverse: "next",
    glyph: "↑",
    reference: null,
    tie: "sequence",
    list: "story",
    groupsCopies: false,
    filler: false,
  },
  next: {
    inverse: "background",
    glyph: "↓",
    reference: null,
    tie: "sequence",
    list: "story",
    groupsCopies: false,
    filler: false,
  },
  sameStory: {
    inverse: "sameStory",
    glyph: "∥",
    reference: null,
    tie: "sequence",
    list: "story",
    groupsCopies: true,
    filler: false,
  },
  publisherRelated: {
    inverse: "publisherRelated",
    glyph: "§",
    reference: { rank: 2 },
    tie: null,
    list: "other",
    groupsCopies: false,
    filler: false,
  },
  sameTopic: {
    inverse: "sameTopic",
    glyph: "≈",
    reference: null,
    tie: null,
    list: "other",
    groupsCopies: true,
    filler: true,
  },
} as const satisfies Record<string, LinkKindFacts>;

export type LinkKind = keyof typeof FACTS;

/** The kinds that a publisher's reference makes of two articles. */
export type ReferenceTie = {
  [Kind in LinkKind]: (typeof FACTS)[Kind]["reference"] extends null ? never : Kind;
}[LinkKind];

/** What is known of each kind of link. */
export const LINK_KIND: Readonly<Record<LinkKind, LinkKindFacts & { inverse: LinkKind }>> = FACTS;

/** All kinds of link, in the order of the page. */
export const LINK_KINDS = Object.keys(FACTS) as LinkKind[];

/** A kind of link by its name; null for any other text. */
export const linkKindOf = (text: string): LinkKind | null => LINK_KINDS.find((kind) => kind === text) ?? null;

/** The kinds that tie two articles into one story in one of the given ways. */
export const kindsThatTie = (...ways: NonNullable<LinkKindFacts["tie"]>[]): LinkKind[] =>
  LINK_KINDS.filter((kind) => ways.some((way) => way === LINK_KIND[kind].tie));
