import type { Word } from "../text/tokenise";
import type { KnownName } from "./known-names";
import type { EntityType, MentionPlace } from "./mention";
import type { PersonName } from "./person-name";

/** A name found in one field, before it is known which names of the article are one entity's. */
export type Found = {
  type: EntityType;
  field: "headline" | "text";
  start: number;
  end: number;
  /** Set where the committed lists know it. */
  known?: KnownName;
  /** Set for people: the name without titles; of one word where it stands alone. */
  person?: PersonName;
  /** An acronym that stands in brackets behind the name: from there on it names the same. */
  acronym?: string;
  /** Where the name stands that this one is short for, if it is not known otherwise. */
  origin?: MentionPlace;
};

/** The words of one field. */
export type Field = { field: "headline" | "text"; text: string; words: readonly Word[] };
