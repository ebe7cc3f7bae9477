import type { EntityType } from "../../entities/mention";
import type { Facet } from "../../filters/facets";
import { LIST, parseIdList } from "../sqlite/lists";
import type { Connection } from "../statements";

/** The facets whose values are rows of the store, and their tables. */
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

/** The rows of a facet that have one of the given slugs. */
export function listBySlug(
  connection: Connection,
  facet: StoredFacet,
  slugs: readonly string[],
): { id: number; slug: string }[] {
  const ofType = TABLES[facet] === "Entity" ? `AND "type" = '${facet}'` : "";
  return connection.all<{ id: number; slug: string }>(
    `SELECT "id", "slug" FROM "${TABLES[facet]}" WHERE "slug" IN ${LIST} ${ofType}`,
    JSON.stringify(slugs),
  );
}

/** What pages need to know of a value: what addresses write, what readers read; the code of an IPTC subject. */
export type ValueName = { value: string; name: string; code: string | null };

/** The names of values by the store's numbers. */
export function readNames(
  connection: Connection,
  facet: StoredFacet,
  numbers: readonly number[],
): Map<number, ValueName> {
  const name = facet === "story" ? "title" : "name";
  const code = facet === "topic" ? `"code"` : "NULL";
  const rows = connection.all<ValueName & { id: number }>(
    `SELECT "id", "slug" AS "value", "${name}" AS "name", ${code} AS "code" FROM "${TABLES[facet]}"
      WHERE "id" IN ${LIST}`,
    JSON.stringify(numbers),
  );
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

/** The entities with a number above the given one, by type. */
export const listNewEntities = (
  connection: Connection,
  after: number,
): { type: EntityType; ids: number[] }[] =>
  connection
    .all<{ type: EntityType; ids: string }>(
      `SELECT "type", group_concat("id") AS "ids" FROM "Entity" WHERE "id" > ? GROUP BY "type"`,
      after,
    )
    .map(({ type, ids }) => ({ type, ids: parseIdList(ids) }));

/** The topics with a number above the given one: IPTC subjects, and keywords. */
export const listNewTopics = (
  connection: Connection,
  after: number,
): { kind: "subject" | "keyword"; ids: number[] }[] =>
  connection
    .all<{ subject: number; ids: string }>(
      `SELECT "code" IS NOT NULL AS "subject", group_concat("id") AS "ids" FROM "Topic" WHERE "id" > ? GROUP BY 1`,
      after,
    )
    .map(({ subject, ids }) => ({ kind: subject ? "subject" : "keyword", ids: parseIdList(ids) }));

/** The country codes of the outlets that have one, by the outlet's number. */
export const readCountries = (connection: Connection): Map<number, string> =>
  new Map(
    connection
      .all<{ id: number; country: string }>(
        `SELECT "id", "country" FROM "Outlet" WHERE "country" IS NOT NULL AND "country" <> ''`,
      )
      .map(({ id, country }) => [id, country]),
  );
