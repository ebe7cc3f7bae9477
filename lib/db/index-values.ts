import type { ArticleFilter } from "../filters/article-filter";
import { FACETS, type Facet, isFacet } from "../filters/facets";
import { mapLeaves } from "../filters/query/evaluate";
import { valueKey } from "../index/filter-context";
import type { IndexConnection } from "./index-connection";

/** The facets whose values are rows of the store, with where they stand. */
const TABLES = {
  topic: "Topic",
  story: "Story",
  outlet: "Outlet",
  person: "Entity",
  organization: "Entity",
  place: "Entity",
} as const;
export type StoredFacet = keyof typeof TABLES;
export const isStored = (facet: Facet): facet is StoredFacet => facet in TABLES;

/** The store's numbers of all values that a filter names, by valueKey. */
export function readNumbers(connection: IndexConnection, filter: ArticleFilter): Map<string, number> {
  const slugs = new Map<StoredFacet, Set<string>>();
  const want = (facet: Facet, slug: string) => {
    if (isStored(facet)) slugs.set(facet, (slugs.get(facet) ?? new Set()).add(slug));
  };
  for (const facet of FACETS)
    for (const slug of [...filter.facets[facet].include, ...filter.facets[facet].exclude]) want(facet, slug);
  if (filter.query)
    mapLeaves(filter.query, (leaf) => {
      if (leaf.kind === "field" && isFacet(leaf.field)) want(leaf.field, leaf.value);
      return leaf;
    });
  const numbers = new Map<string, number>();
  for (const [facet, wanted] of slugs) {
    const ofType = TABLES[facet] === "Entity" ? `AND "type" = '${facet}'` : "";
    const rows = connection.all<{ id: number; slug: string }>(
      `SELECT "id", "slug" FROM "${TABLES[facet]}" WHERE "slug" IN (SELECT value FROM json_each(?)) ${ofType}`,
      JSON.stringify([...wanted]),
    );
    for (const { id, slug } of rows) numbers.set(valueKey(facet, slug), id);
  }
  return numbers;
}

/** What pages need to know of a value: what addresses write, what readers read; the code of an IPTC subject. */
export type ValueName = { value: string; name: string; code: string | null };

/** The names of values by the store's numbers. */
export function readNames(
  connection: IndexConnection,
  facet: StoredFacet,
  numbers: readonly number[],
): Map<number, ValueName> {
  const name = facet === "story" ? "title" : "name";
  const code = facet === "topic" ? `"code"` : "NULL";
  const rows = connection.all<ValueName & { id: number }>(
    `SELECT "id", "slug" AS "value", "${name}" AS "name", ${code} AS "code" FROM "${TABLES[facet]}"
      WHERE "id" IN (SELECT value FROM json_each(?))`,
    JSON.stringify(numbers),
  );
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

/** The articles that a reader has read, and has saved. */
export function readMarks(
  connection: IndexConnection,
  reader: string | null,
): { read: Set<number>; saved: Set<number> } {
  if (!reader) return { read: new Set(), saved: new Set() };
  // lists as text: as rows, those of a reader who has marked a whole library take ten times as long
  const lists = connection.first<{ read: string | null; saved: string | null }>(
    `SELECT group_concat(CASE WHEN "readAt" IS NOT NULL THEN "articleId" END) AS "read",
      group_concat(CASE WHEN "savedAt" IS NOT NULL THEN "articleId" END) AS "saved" FROM "Shelved" WHERE "readerId" = ?`,
    reader,
  );
  const setOf = (list: string | null | undefined) => new Set(JSON.parse(`[${list ?? ""}]`) as number[]);
  return { read: setOf(lists?.read), saved: setOf(lists?.saved) };
}
