import type { KnownDates } from "../articles/format-date";
import type { EntityType, MentionPlace } from "../entities/mention";
import type { Stretch } from "../text/repeated-runs";
import type { Word } from "../text/tokenise";

/** An article to compare, with its mentions of entities. */
export type ComparedArticle = {
  slug: string;
  headline: string;
  /** As bodyText returns it, or its beginning where it is long. */
  text: string;
  /** The number of words of the whole text. */
  words: number;
  inLanguage: string;
  /** When it was published; left out where that does not matter. */
  dates?: KnownDates;
  /** The stretches of the text that its outlet repeats over its articles, in order: they are no part of what it says. */
  furniture?: readonly Stretch[];
  mentions: { slug: string; name: string; type: EntityType; places: MentionPlace[] }[];
};

/** One side of a comparison: an article, or an outlet's articles on one story. */
export type Side = readonly ComparedArticle[];

export type SideName = "a" | "b";

/** A stretch of one field of one article of a side: UTF-16 offsets into the field, end exclusive. */
export type Place = { article: number; field: "headline" | "text"; start: number; end: number };

export type TermKind = "word" | "name" | "figure" | "date";

/** A term of a sentence. Its key is the same on both sides. `vague`: too common to say much. */
export type SentenceTerm = { key: string; kind: TermKind; vague: boolean; start: number; end: number };

/** A name in a sentence. `entity` is a slug. */
export type SentenceName = { entity: string; name: string; type: EntityType; start: number; end: number };

/** One sentence of a side. All offsets are into the field. */
export type Sentence = Place & {
  /** Its index in its side, headlines included. */
  index: number;
  text: string;
  words: readonly Word[];
  terms: readonly SentenceTerm[];
  names: readonly SentenceName[];
};

/** A side as sentences. */
export type ReadSide = {
  articles: Side;
  /** The headlines first, then the sentences of the texts in order. */
  sentences: readonly Sentence[];
  /** The number of words in the articles. */
  words: number;
  /** How many of them were not read because there were too many. */
  leftOut: number;
};

/** The weight of a term: near 0 if it is in every article, 1 if it is nowhere else. */
export type WeightOf = (term: { key: string; vague: boolean }) => number;
