import type { Word } from "../text/tokenise";
import type { KnownName } from "./known/known-names";
import type { EntityType, MentionPlace } from "./mention";
import type { PersonName } from "./person-name";

/** A name found in one field, before the names of an article are grouped by entity. */
export type FoundName = {
  type: EntityType;
  field: "headline" | "text";
  start: number;
  end: number;
  /** The entity, if the word lists have it. */
  known?: KnownName;
  /** For people: the name without titles; only one word if it stands alone. */
  person?: PersonName;
  /** An acronym in brackets after the name, by which the text may mention it later. */
  acronym?: string;
  /** For a short form of an unlisted name: where the full name is. */
  origin?: MentionPlace;
};

/** The words of one field. */
export type FieldWords = { field: "headline" | "text"; text: string; words: readonly Word[] };
