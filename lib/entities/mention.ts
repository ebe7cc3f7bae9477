export const ENTITY_TYPES = ["person", "organization", "place"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Where an entity is named: UTF-16 offsets into the field, end exclusive, titles and an ending 's left out. */
export type MentionPlace = { field: "headline" | "text"; start: number; end: number };

/** One entity as one article names it. */
export type EntityMention = {
  type: EntityType;
  /** The fullest way in which this article writes the name. */
  name: string;
  /**
   * What the entity is called in keys: for well-known names the same in every language ("united nations" for الأمم المتحدة),
   * else made of this spelling. Two articles' keys being equal makes one entity; being different does not make two: see
   * joinMentions.
   */
  key: string;
  /** The key under which the library's entities that this may be one of are looked up; null where `key` says all. */
  lookup: string | null;
  /** True where the article has no more than a surname. */
  surnameOnly: boolean;
  /** The headline's first, then the text's, each in their order; none overlaps another, whichever entity it is of. */
  places: MentionPlace[];
  /** How often the entity is named: the number of places. */
  count: number;
};
