import { crossScript, listKeysBegun, mayBeName } from "../../entities/cross-script";
import type { EntityFacet } from "../../filters/facets";
import { nameKey } from "../../text/normalise";
import { SUBJECTS } from "../../topics/subjects";
import { LIST } from "../sqlite/lists";
import type { Connection } from "../statements";
import type { StoredFacet } from "./value-rows";

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
  const words = wordsIn(nameKey(text));
  switch (facet) {
    case "topic":
      return findTopics(connection, words);
    case "story": {
      // Unlike the keys of other facets, titles are not normalised.
      const [condition, values] = holdsAll("title", wordsIn(text));
      return idsOf(connection, `SELECT "id" FROM "Story" WHERE ${condition}`, values);
    }
    case "outlet": {
      // Outlet keys have no spaces and no leading "the".
      const [condition, values] = holdsAll(
        "key",
        words.filter((word, at) => at > 0 || word !== "the"),
      );
      return idsOf(
        connection,
        `SELECT DISTINCT "outletId" AS "id" FROM "OutletName" WHERE ${condition}`,
        values,
      );
    }
    default:
      return findEntities(connection, facet, text, words);
  }
}

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

function findEntities(
  connection: Connection,
  facet: EntityFacet,
  text: string,
  words: readonly string[],
): number[] {
  const { keys, lookups } = crossScript(text);
  const known = [
    ...keys.filter(({ type }) => type === facet).map(({ key }) => key),
    ...listKeysBegun(text, facet),
  ];
  const [condition, values] = holdsAll("key", words);
  // Selects only what the index on types and keys has, so the rows are not read.
  const named = idsOf(connection, `SELECT "id" FROM "Entity" WHERE "type" = ? AND (${condition})`, [
    facet,
    ...values,
  ]);
  const others = connection.all<{ id: number; key: string }>(
    `SELECT "id", "key" FROM "Entity" WHERE "type" = ? AND ("key" IN ${LIST}
      OR "lookup" IN ${LIST})`,
    facet,
    JSON.stringify(known),
    JSON.stringify(lookups),
  );
  const meant = others.filter(({ key }) => known.includes(key) || mayBeName(text, { type: facet, key }));
  return [...new Set([...named, ...meant.map(({ id }) => id)])];
}
