import type { Facet } from "../../filters/facets";

/** What the lists of the rail are called. */
export const LABELS: Record<Facet, string> = {
  topic: "Topic",
  story: "Story",
  person: "People",
  organization: "Organisations",
  place: "Places",
  outlet: "Outlet",
  country: "Country of the outlet",
  language: "Language",
  genre: "Genre",
  length: "Length",
};

/** One value of each facet, as in "find a person", and several. */
export const NOUNS: Record<Facet, { one: string; many: string }> = {
  topic: { one: "topic", many: "topics" },
  story: { one: "story", many: "stories" },
  person: { one: "person", many: "people" },
  organization: { one: "organisation", many: "organisations" },
  place: { one: "place", many: "places" },
  outlet: { one: "outlet", many: "outlets" },
  country: { one: "country", many: "countries" },
  language: { one: "language", many: "languages" },
  genre: { one: "genre", many: "genres" },
  length: { one: "length", many: "lengths" },
};

/** "Find an outlet": for the facets that may have more values than a rail can show. */
export const findWords = (facet: Facet): string =>
  `Find ${/^[aeiou]/.test(NOUNS[facet].one) ? "an" : "a"} ${NOUNS[facet].one}`;
