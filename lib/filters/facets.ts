import { NAMED_FIELDS } from "./query/syntax";

/** What articles are filtered by, in the order in which addresses name it. The first ones are in addresses since long. */
export const FACETS = [...NAMED_FIELDS, "length"] as const;
export type Facet = (typeof FACETS)[number];

export const isFacet = (name: string): name is Facet => FACETS.some((facet) => facet === name);

/** The facets whose values are entities. */
export const ENTITY_FACETS = ["person", "organization", "place"] as const satisfies Facet[];
export type EntityFacet = (typeof ENTITY_FACETS)[number];
export const isEntityFacet = (facet: Facet): facet is EntityFacet =>
  ENTITY_FACETS.some((one) => one === facet);

/** Values of a facet: an article is to have one of `include`, where there are any, and none of `exclude`. */
export type Chosen = { include: string[]; exclude: string[] };

export const NOTHING_CHOSEN: Chosen = { include: [], exclude: [] };
export const isChosen = ({ include, exclude }: Chosen): boolean => include.length + exclude.length > 0;

/** Something of each facet. */
export const eachFacet = <Value>(make: (facet: Facet) => Value): Record<Facet, Value> => ({
  topic: make("topic"),
  story: make("story"),
  person: make("person"),
  organization: make("organization"),
  place: make("place"),
  outlet: make("outlet"),
  country: make("country"),
  language: make("language"),
  genre: make("genre"),
  length: make("length"),
});
