import { crossScript, listKeysBegun, mayBeName } from "../../entities/cross-script";
import { FACETS, type ListType, type RowTable, type StoredFacet } from "../../filters/facets";
import { nameKey } from "../../text/normalise";
import { SUBJECTS } from "../../topics/subjects";
import { LIST } from "../sqlite/lists";
import type { Connection } from "../statements";

/** No name has more words. */
const MAX_WORDS = 6;

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MAX_WORDS);

/** A condition that a column holds all words in any order, and its values. Letters and digits have no meaning to LIKE. */
const holdsAll = (column: string, words: readonly string[], before = "") =>
  [
    words.map(() => `"${column}" LIKE ?`).join(" AND ") || "1 = 0",
    words.map((word) => `${before}%${word}%`),
  ] as const;

/**
 * The numbers of a facet's values whose names contain all words of a text, or words that contain them, in any order and spelling;
 * names of people, organisations and places also in the other script.
 */
export function findNames(connection: Connection, facet: StoredFacet, text: string): number[] {
  const { source } = FACETS[facet];
  if (source.kind === "row") return FIND_ROWS[source.table](connection, text);
  switch (source.list) {
    case "topics":
      return findTopics(connection, wordsIn(nameKey(text)));
    case "entities":
      return source.types.flatMap((type) => findEntities(connection, type, text));
  }
}

const FIND_ROWS: Record<RowTable, (connection: Connection, text: string) => number[]> = {
  Story: (connection, text) => {
    // titles are stored as written
    const [condition, values] = holdsAll("title", wordsIn(text));
    return idsOf(connection, `SELECT "id" FROM "Story" WHERE ${condition}`, values);
  },
  Outlet: (connection, text) => {
    // their keys have no spaces, and no article at the start
    const words = wordsIn(nameKey(text)).filter((word, at) => at > 0 || word !== "the");
    const [condition, values] = holdsAll("key", words);
    return idsOf(
      connection,
      `SELECT DISTINCT "outletId" AS "id" FROM "OutletName" WHERE ${condition}`,
      values,
    );
  },
};

const idsOf = (connection: Connection, sql: string, values: readonly string[]): number[] =>
  connection.all<{ id: number }>(sql, ...values).map(({ id }) => id);

function findTopics(connection: Connection, words: readonly string[]): number[] {
  const codes = SUBJECTS.filter(({ name, label }) => {
    const names = nameKey([name.en, name.ar, label.en, label.ar].join(" "));
    return words.length > 0 && words.every((word) => names.includes(word));
  }).map(({ code }) => code);
  const [condition, values] = holdsAll("key", words, "keyword:");
  return idsOf(connection, `SELECT "id" FROM "Topic" WHERE "code" IN ${LIST} OR (${condition})`, [
    JSON.stringify(codes),
    ...values,
  ]);
}

function findEntities(connection: Connection, type: ListType<"entities">, text: string): number[] {
  const { keys, lookups } = crossScript(text);
  const known = [
    ...keys.filter((key) => key.type === type).map(({ key }) => key),
    ...listKeysBegun(text, type),
  ];
  const [condition, values] = holdsAll("key", wordsIn(nameKey(text)));
  // Selects only what the index on types and keys has, so the rows are not read.
  const named = idsOf(connection, `SELECT "id" FROM "Entity" WHERE "type" = ? AND (${condition})`, [
    type,
    ...values,
  ]);
  const others = connection.all<{ id: number; key: string }>(
    `SELECT "id", "key" FROM "Entity" WHERE "type" = ? AND ("key" IN ${LIST}
      OR "lookup" IN ${LIST})`,
    type,
    JSON.stringify(known),
    JSON.stringify(lookups),
  );
  const meant = others.filter(({ key }) => known.includes(key) || mayBeName(text, { type, key }));
  return [...new Set([...named, ...meant.map(({ id }) => id)])];
}
