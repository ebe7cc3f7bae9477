import { GENRES } from "../articles/incoming";
import { parseCountry } from "../text/country-name";
import { parseLanguage } from "../text/language-name";
import { LENGTHS, parseLength } from "./length";
import type { Problem } from "./problem";

/** The column by which an article, or a row that belongs to one, points to a value. */
type Pointer = { table: string; column: string };

/** A table of which an article can have any number of rows, and the types of rows in it. */
type ValueList = { table: string; pointer: Pointer; types: readonly string[] };

export const VALUE_LISTS = {
  topics: {
    table: "Topic",
    pointer: { table: "ArticleTopic", column: "topicId" },
    types: ["subject", "keyword"],
  },
  entities: {
    table: "Entity",
    pointer: { table: "Mention", column: "entityId" },
    types: ["person", "organization", "place"],
  },
} as const satisfies Record<string, ValueList>;

export type ListName = keyof typeof VALUE_LISTS;
export type ListType<List extends ListName> = (typeof VALUE_LISTS)[List]["types"][number];

/** A type's place among those of its list, from 1 on. */
export const typeNumber = <List extends ListName>(list: List, type: ListType<List>): number => {
  const types: readonly string[] = VALUE_LISTS[list].types;
  return 1 + types.indexOf(type);
};

export const LIST_NAMES = Object.keys(VALUE_LISTS) as ListName[];

/** Values that are not rows with a slug and a name of their own, but codes, numbers or plain text. */
type Codes = {
  /** Reads a value as people write it. Returns its one spelling, or null if it is not a value of the facet. */
  parse: (written: string) => string | null;
  /** Why a value was refused, and what to write instead. */
  refusal: Problem["key"];
  /** The values among which a misspelt one is looked for. */
  suggestions: readonly string[];
  /** True if only values that some article has are filtered by. */
  mustBeHeld: boolean;
  /** The order of the values in lists; null: by their number of articles. */
  order: readonly string[] | null;
};

/**
 * Where an article's values come from:
 * - `row`: at most one row of a table, which `pointer` leads to;
 * - `rows`: any number of rows of these types, counted type by type in this order;
 * - `code`: a text column of Article;
 * - `outlet-code`: a text column of the article's outlet;
 * - `length`: the article's number of words.
 * Rows are written by their slug in addresses.
 */
export type FacetSource =
  | { kind: "row"; table: string; nameColumn: string; pointer: Pointer }
  | { [List in ListName]: { kind: "rows"; list: List; types: readonly ListType<List>[] } }[ListName]
  | ({ kind: "code"; column: string } & Codes)
  | ({ kind: "outlet-code"; column: string } & Codes)
  | ({ kind: "length" } & Codes);

type FacetDefinition = {
  /** Names that queries can use instead of the facet's own. */
  aliases: readonly string[];
  /** Other search engines' names, too unlike the facet's own to be suggested by their spelling. */
  suggestedFor: readonly string[];
  /**
   * In the rail: the number of values counted, and of those shown until the list is opened; chosen values always are.
   * `search`: there can be more values than the rail has room for, so a search field is shown.
   */
  rail: { counted: number; shown: number; search: boolean };
  source: FacetSource;
};

/**
 * All facets by their names in addresses and queries, in the order of addresses and of the rail. Their words are messages
 * (filters.facet). Whatever else the app knows of a facet is derived from here; "Add a facet" in docs/how-to.md lists the files that a new one takes.
 */
export const FACETS = {
  topic: {
    aliases: [],
    suggestedFor: ["tag", "subject", "keyword"],
    rail: { counted: 60, shown: 9, search: true },
    source: { kind: "rows", list: "topics", types: ["subject", "keyword"] },
  },
  story: {
    aliases: [],
    suggestedFor: [],
    rail: { counted: 8, shown: 5, search: true },
    source: {
      kind: "row",
      table: "Story",
      nameColumn: "title",
      pointer: { table: "StoryArticle", column: "storyId" },
    },
  },
  person: {
    aliases: [],
    suggestedFor: ["who"],
    rail: { counted: 6, shown: 6, search: true },
    source: { kind: "rows", list: "entities", types: ["person"] },
  },
  organization: {
    aliases: ["organisation"],
    suggestedFor: ["org"],
    rail: { counted: 6, shown: 6, search: true },
    source: { kind: "rows", list: "entities", types: ["organization"] },
  },
  place: {
    aliases: [],
    suggestedFor: ["where", "location"],
    rail: { counted: 6, shown: 6, search: true },
    source: { kind: "rows", list: "entities", types: ["place"] },
  },
  outlet: {
    aliases: [],
    suggestedFor: ["source", "publisher", "site"],
    rail: { counted: 12, shown: 6, search: true },
    source: {
      kind: "row",
      table: "Outlet",
      nameColumn: "name",
      pointer: { table: "Article", column: "outletId" },
    },
  },
  country: {
    aliases: [],
    suggestedFor: [],
    rail: { counted: 20, shown: 6, search: false },
    source: {
      kind: "outlet-code",
      column: "country",
      parse: parseCountry,
      refusal: "noCountry",
      suggestions: [],
      mustBeHeld: true,
      order: null,
    },
  },
  language: {
    aliases: ["lang"],
    suggestedFor: [],
    rail: { counted: 20, shown: 6, search: false },
    source: {
      kind: "code",
      column: "inLanguage",
      parse: parseLanguage,
      refusal: "noLanguage",
      suggestions: [],
      mustBeHeld: true,
      order: null,
    },
  },
  genre: {
    aliases: [],
    suggestedFor: ["type", "kind"],
    rail: { counted: 10, shown: 7, search: false },
    source: {
      kind: "code",
      column: "genre",
      parse: (written) => GENRES.find((genre) => genre === written.toLowerCase()) ?? null,
      refusal: "noGenre",
      suggestions: GENRES,
      mustBeHeld: false,
      order: null,
    },
  },
  length: {
    aliases: [],
    suggestedFor: ["words"],
    rail: { counted: 3, shown: 3, search: false },
    source: {
      kind: "length",
      parse: parseLength,
      refusal: "noLength",
      suggestions: [],
      mustBeHeld: false,
      order: LENGTHS,
    },
  },
} as const satisfies Record<string, FacetDefinition>;

export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];
export const isFacet = (name: string): name is Facet => Object.hasOwn(FACETS, name);

type Kind = FacetSource["kind"];
type FacetOf<K extends Kind> = {
  [F in Facet]: (typeof FACETS)[F]["source"]["kind"] extends K ? F : never;
}[Facet];

const isOf =
  <K extends Kind>(...kinds: K[]) =>
  (facet: Facet): facet is FacetOf<K> =>
    kinds.some((kind) => kind === FACETS[facet].source.kind);

/** Facets whose values are rows of the store, with a slug and a name. */
export type StoredFacet = FacetOf<"row" | "rows">;
export const isStored = isOf("row", "rows");

export type RowFacet = FacetOf<"row">;
export const ROW_FACETS = FACET_NAMES.filter(isOf("row"));

/** Facets of which an article has one value at most, in a column of its own or of a row that belongs to it. */
export type ColumnFacet = FacetOf<"row" | "code">;
export const COLUMN_FACETS = FACET_NAMES.filter(isOf("row", "code"));

export type ListFacet = FacetOf<"rows">;
export const isList = isOf("rows");
export const LIST_FACETS = FACET_NAMES.filter(isList);

export type CodeFacet = FacetOf<"code">;
export const isCode = isOf("code");
export const CODE_FACETS = FACET_NAMES.filter(isCode);
/** The columns of Article that are facets. */
export type CodeColumn = (typeof FACETS)[CodeFacet]["source"]["column"];

export type OutletCodeFacet = FacetOf<"outlet-code">;
export const OUTLET_CODE_FACETS = FACET_NAMES.filter(isOf("outlet-code"));

export type RowTable = (typeof FACETS)[RowFacet]["source"]["table"];

/** Values of a facet: an article must have one of `include`, if there are any, and none of `exclude`. */
export type Chosen = { include: string[]; exclude: string[] };

export const NOTHING_CHOSEN: Chosen = { include: [], exclude: [] };

/** An object with a value for each of the given keys. */
export const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

export const eachFacet = <Value>(make: (facet: Facet) => Value): Record<Facet, Value> =>
  recordOf(FACET_NAMES, make);

type Sources = { [F in Facet]: { facet: F } & (typeof FACETS)[F]["source"] };
const SOURCES = eachFacet((facet) => ({ facet, ...FACETS[facet].source })) as Sources;

/** The source of a facet's values together with the facet itself, for a switch over its kind. */
export const sourceOf = <F extends Facet>(facet: F): Sources[F] => SOURCES[facet];
