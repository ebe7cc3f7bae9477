import type { IndexConnection } from "../db/index-connection";
import { crossScript, listSpellings, mayBeName, type NamedEntity } from "../entities/cross-script";
import { mayBeSpelling } from "../text/names/sound-cost";
import { hasArabic, normalise } from "../text/normalise";
import { stemWord } from "../text/tokenise";
import type { Vocabulary } from "./vocabulary";
import { findWritten } from "./written-form";

/** Entities of one name that are looked at, the most mentioned first, and mentions of each of which the names are read. */
const MOST_ENTITIES = 8;
const MOST_MENTIONS = 60;

type Row = { id: number; type: NamedEntity["type"]; key: string; name: string; articles: number };

/** `heard`: those of the spellings, as stems, that only sound like what was typed. */
export type NameSpellings = { spellings: string[]; heard: string[] };

/**
 * How else the library and the lists write what may be a name: in the other script and, where the library hardly knows it, in other
 * letters of its own.
 * @param vocabulary the library's words, where they are known already
 */
export function nameSpellings(
  connection: IndexConnection,
  text: string,
  vocabulary: Vocabulary | null,
): NameSpellings {
  const { keys, lookups, spellings } = crossScript(text);
  const single = !/\s/.test(text);
  const rows = listNamed(
    connection,
    keys.map(({ key }) => key),
    lookups,
  ).filter((row) => mayBeName(text, row));
  const listed = new Set(spellings);
  const add = (spelling: string) => {
    if (!single || mayBeSpelling(normalise(text), normalise(spelling).replace(/^ال(?=\p{L}{3})/u, "")))
      listed.add(spelling);
  };
  if (rows.length > 0 && isNameHere(text, rows, spellings.length > 0, vocabulary))
    for (const spelling of listSpellings(
      text,
      rows.slice(0, MOST_ENTITIES).map((row) => readNames(connection, row)),
    ))
      add(spelling);
  const alike = (single && spellings.length === 0 && vocabulary?.soundAlikes(text)) || [];
  const heard = alike.filter((stem) => hasArabic(stem) || isWrittenAsName(connection, stem));
  return { spellings: [...new Set([...listed, ...heard])], heard };
}

/** True of a Latin word that the newest articles write with a capital. */
const isWrittenAsName = (connection: IndexConnection, stem: string): boolean =>
  /^\p{Lu}/u.test(findWritten(connection, stem, stem) ?? "");

/** A word of the language may sound like somebody's name: what proves one is that lists or articles write it so, or nobody else does. */
function isNameHere(
  text: string,
  rows: readonly Row[],
  isListed: boolean,
  vocabulary: Vocabulary | null,
): boolean {
  const arabic = hasArabic(text);
  if (isListed || /\s/.test(text)) return true;
  if (rows.some(({ key }) => hasArabic(key) === arabic)) return true;
  return vocabulary !== null && vocabulary.count(stemWord(normalise(text))) === 0;
}

function listNamed(connection: IndexConnection, keys: readonly string[], lookups: readonly string[]): Row[] {
  const columns = `"id", "type", "key", "name", "articles"`;
  return connection.all<Row>(
    `SELECT ${columns} FROM "Entity" WHERE "type" IN ('person', 'organization', 'place')
        AND "key" IN (SELECT value FROM json_each(?))
      UNION SELECT ${columns} FROM "Entity" WHERE "lookup" IN (SELECT value FROM json_each(?))
      ORDER BY "articles" DESC, "id" LIMIT 60`,
    JSON.stringify(keys),
    JSON.stringify(lookups),
  );
}

function readNames(connection: IndexConnection, { id, type, key, name }: Row): NamedEntity {
  const mentions = connection.all<{ name: string }>(
    `SELECT DISTINCT "name" FROM (SELECT "name" FROM "Mention" WHERE "entityId" = ? LIMIT ${MOST_MENTIONS})`,
    id,
  );
  return { type, key, names: [name, ...mentions.map((mention) => mention.name)] };
}
