import {
  FACETS,
  type ListName,
  type ListType,
  type OutletCodeFacet,
  type StoredFacet,
  VALUE_LISTS,
} from "../../filters/facets";
import { LIST, parseIdList } from "../sqlite/lists";
import type { Connection } from "../statements";

/** SQL for the type of a row in the table of a list. */
const ROW_TYPES: Record<ListName, string> = {
  topics: `CASE WHEN "code" IS NULL THEN 'keyword' ELSE 'subject' END`,
  entities: `"type"`,
};

function tableOf(facet: StoredFacet): string {
  const { source } = FACETS[facet];
  return source.kind === "row" ? source.table : VALUE_LISTS[source.list].table;
}

/** SQL that selects a facet's rows from its table. */
function conditionOf(facet: StoredFacet): string {
  const { source } = FACETS[facet];
  if (source.kind === "row" || source.types.length === VALUE_LISTS[source.list].types.length) return "TRUE";
  return `${ROW_TYPES[source.list]} IN (${source.types.map((type) => `'${type}'`).join(", ")})`;
}

/** The rows of a facet that have one of the given slugs. */
export const listBySlug = (
  connection: Connection,
  facet: StoredFacet,
  slugs: readonly string[],
): { id: number; slug: string }[] =>
  connection.all<{ id: number; slug: string }>(
    `SELECT "id", "slug" FROM "${tableOf(facet)}"
      WHERE "slug" IN ${LIST} AND ${conditionOf(facet)}`,
    JSON.stringify(slugs),
  );

/** What pages need to know of a value: its slug in addresses, its name, and the code of an IPTC subject. */
export type ValueName = { value: string; name: string; code: string | null };

/** The names of values by the store's numbers. */
export function readNames(
  connection: Connection,
  facet: StoredFacet,
  numbers: readonly number[],
): Map<number, ValueName> {
  const { source } = FACETS[facet];
  const name = source.kind === "row" ? source.nameColumn : "name";
  const code = source.kind === "rows" && source.list === "topics" ? `"code"` : "NULL";
  const rows = connection.all<ValueName & { id: number }>(
    `SELECT "id", "slug" AS "value", "${name}" AS "name", ${code} AS "code" FROM "${tableOf(facet)}"
      WHERE "id" IN ${LIST}`,
    JSON.stringify(numbers),
  );
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

/** The rows of a list that have a number above the given one, by type. */
export const listNewRows = <List extends ListName>(
  connection: Connection,
  list: List,
  after: number,
): { type: ListType<List>; ids: number[] }[] =>
  connection
    .all<{ type: ListType<List>; ids: string }>(
      `SELECT ${ROW_TYPES[list]} AS "type", group_concat("id") AS "ids" FROM "${VALUE_LISTS[list].table}"
        WHERE "id" > ? GROUP BY 1`,
      after,
    )
    .map(({ type, ids }) => ({ type, ids: parseIdList(ids) }));

/** The codes of the outlets that have one, by the outlet's number. */
export function readOutletCodes(connection: Connection, facet: OutletCodeFacet): Map<number, string> {
  const { column } = FACETS[facet].source;
  const rows = connection.all<{ id: number; code: string }>(
    `SELECT "id", "${column}" AS "code" FROM "Outlet" WHERE "${column}" IS NOT NULL AND "${column}" <> ''`,
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}
