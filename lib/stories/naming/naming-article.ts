import type { EntityType } from "../../entities/mention";

/** Where a term or an entity stands in an article at best. */
export type Standing = "headline" | "lead" | "text";

/** An entity as one article names it. */
export type NamingMention = {
  entity: number;
  type: EntityType;
  name: string;
  /** Its name in the library. */
  canonical: string;
  standing: Standing;
  count: number;
  /** How many articles of the library mention it. */
  articles: number;
};

/** What a story's name is made from, of one of its articles. */
export type NamingArticle = {
  language: string;
  outletId: number | null;
  outlet: string | null;
  headline: string;
  /** The abstract, or the first words of the text. */
  lead: string;
  mentions: readonly NamingMention[];
  /** Of the terms in headlines and leads of the story, those that this article's profile has, by their text. */
  terms: ReadonlyMap<string, Standing>;
};

/** What the library knows of terms: how many of its articles contain one, and how many it has. */
export type LibraryCounts = { frequency: (term: string) => number; articles: number };
