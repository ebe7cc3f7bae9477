import type { EntityType, MentionPlace } from "../entities/mention";
import type { Word } from "../text/words";

/** An article as it is compared: what it says, and whom it names where. */
export type ComparedArticle = {
  slug: string;
  headline: string;
  /** As bodyText gives it. */
  text: string;
  inLanguage: string;
  mentions: { slug: string; name: string; type: EntityType; places: MentionPlace[] }[];
};

/** One of the two that are compared: an article, or the articles of an outlet on one story. */
export type Side = readonly ComparedArticle[];

export type SideName = "a" | "b";

/** A stretch of one field of one article of a side: UTF-16 offsets into the field, end exclusive. */
export type Place = { article: number; field: "headline" | "text"; start: number; end: number };

export type TermKind = "word" | "name" | "figure" | "date";

/** Something that a sentence says and the other side may say as well; `key` is the same on both sides. */
export type SentenceTerm = { key: string; kind: TermKind; vague: boolean; start: number; end: number };

/** A name in a sentence: whose (the entity's slug), and where. */
export type SentenceName = { entity: string; name: string; type: EntityType; start: number; end: number };

/** One sentence of a side. Offsets of words, terms and names are into the field, like its own. */
export type Sentence = Place & {
  /** Its number in its side, headlines counted. */
  index: number;
  text: string;
  words: readonly Word[];
  terms: readonly SentenceTerm[];
  names: readonly SentenceName[];
};

/** A side taken apart. */
export type ReadSide = {
  articles: Side;
  /** The headlines first, then the sentences of the texts in their order. */
  sentences: readonly Sentence[];
  /** How many words the texts have, and how many of them were left out because they were too many. */
  words: number;
  leftOut: number;
};

/** How much a term says: near 0 for what every article has, 1 for what stands nowhere else. */
export type WeightOf = (term: { key: string; vague: boolean }) => number;
