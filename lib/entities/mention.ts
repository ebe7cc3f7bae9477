import { isListOfLists, parseStored } from "../articles/stored-json";

export const ENTITY_TYPES = ["person", "organization", "place"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Where an entity is named: UTF-16 offsets into the field, end exclusive, without titles and a final 's. */
export type MentionPlace = { field: "headline" | "text"; start: number; end: number };

/** Sorts the headline's places before the text's, each in order. */
export const comparePlaces = (a: MentionPlace, b: MentionPlace): number =>
  a.field === b.field ? a.start - b.start : a.field === "headline" ? -1 : 1;

type StoredPlace = [field: MentionPlace["field"], start: number, end: number];
const isStoredPlaces = (value: unknown): value is StoredPlace[] => isListOfLists(value);

/** Places as they are stored, and back. @param row names the mention in an error */
export const formatPlaces = (places: readonly MentionPlace[]): string =>
  JSON.stringify(places.map(({ field, start, end }): StoredPlace => [field, start, end]));
export const parsePlaces = (json: string, row: string): MentionPlace[] =>
  parseStored(json, "Mention.places", row, isStoredPlaces).map(([field, start, end]) => ({
    field,
    start,
    end,
  }));

/** One entity as one article names it. */
export type EntityMention = {
  type: EntityType;
  /** The fullest form of the name in this article. */
  name: string;
  /**
   * The entity's key: for known names the same in every language ("united nations" for الأمم المتحدة), else made from this
   * spelling. Equal keys mean the same entity; different keys may too: see joinMentions.
   */
  key: string;
  /** The key for looking up entities of the library that this may be; null if `key` is enough. */
  lookup: string | null;
  /** True if the article has only a surname. */
  surnameOnly: boolean;
  /** The headline's first, then the text's, each in order. Places do not overlap, not even those of different entities. */
  places: MentionPlace[];
  /** The number of places. */
  count: number;
};
