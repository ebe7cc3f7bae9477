import type { Field, TermKind } from "../../text/spans";
import type { Profile } from "../profile/packed-profile";

/** Where a shared thing is in one of the two articles: UTF-16 offsets into the field, end exclusive. */
export type Place = { field: Field; start: number; end: number };

/**
 * Something that two articles share, as each of them writes it. The article that the link starts from comes first.
 */
export type Evidence = {
  /** The term's id in the library: its current rarity is looked up when the reason is shown. */
  term: number;
  kind: TermKind;
  texts: [string, string];
  /** Where each article tells it best. */
  places: [Place, Place];
  /** The fullest form that either text uses, where it is neither of the two. */
  name?: string;
};

/** A profile with the fields it was made from. */
export type ProfiledText = { profile: Profile; fields: Record<Field, string> };

/** Which parts of both articles have a shared thing: the headlines, headlines or leads, anything else. */
export const HEADLINES = 0;
export const HEADS = 1;
export const ELSEWHERE = 2;

/** Something that two articles share, wherever it was found: a term, an entity, a concept of the glossary. */
export type SharedThing = {
  /** The term's id in the library; of an entity, its negated id. */
  term: number;
  kind: TermKind;
  part: typeof HEADLINES | typeof HEADS | typeof ELSEWHERE;
  weight: number;
  /** Where each article has it, at least one place each. */
  places: [Place[], Place[]];
  /** The fullest form that either uses, where no place of theirs has it. */
  name?: string;
};

/** The part in which both articles have a thing at the given places. */
export function partOf(
  places: readonly [readonly Place[], readonly Place[]],
  isHead: (place: Place) => boolean,
): SharedThing["part"] {
  if (places.every((list) => list.some(({ field }) => field === "headline"))) return HEADLINES;
  return places.every((list) => list.length > 0 && list.some(isHead)) ? HEADS : ELSEWHERE;
}

/** What headlines and leads say tells more than what stands anywhere else. Set by eye. */
const PART_FACTOR = [2, 1.4, 1] as const;
/** A country or people tells little unless both headlines are about it. Set by eye. */
const BROAD_FACTOR = [0.6, 0.2, 0.2] as const;

/** How much a thing tells a reader: its weight, and where the two articles have it. @param isBroad a country or people */
export const tellingOf = ({ part, weight }: Pick<SharedThing, "part" | "weight">, isBroad: boolean): number =>
  weight * PART_FACTOR[part] * (isBroad ? BROAD_FACTOR[part] : 1);
