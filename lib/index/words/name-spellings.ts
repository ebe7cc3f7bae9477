import { type KeyedEntity, listByKey, listNamesOf } from "../../db/entities/entities";
import type { Connection } from "../../db/statements";
import { crossScript, listSpellings, mayBeName, type NamedEntity } from "../../entities/cross-script";
import { mayBeSpelling } from "../../text/names/sound-cost";
import { hasArabic, normalise } from "../../text/normalise";
import { stemWord } from "../../text/tokenise";
import type { Vocabulary } from "./vocabulary";
import { findWritten } from "./written-form";

/** How many entities of one name are used, the most mentioned first, and how many mentions of each. */
const MAX_ENTITIES = 8;
const MAX_MENTIONS = 60;

/** `soundAlikes`: the spellings, as stems, that only sound like what was typed. */
export type NameSpellings = { spellings: string[]; soundAlikes: string[] };

/**
 * Other spellings of a possible name in the library and in our lists: in the other script and, if the library hardly knows it, in its
 * own.
 * @param vocabulary the library's words, if they are known already
 */
export function nameSpellings(
  connection: Connection,
  text: string,
  vocabulary: Vocabulary | null,
): NameSpellings {
  const { keys, lookups, spellings } = crossScript(text);
  const single = !/\s/.test(text);
  const rows = listByKey(connection, { keys: keys.map(({ key }) => key), lookups }).filter((row) =>
    mayBeName(text, row),
  );
  const listed = new Set(spellings);
  const add = (spelling: string) => {
    if (!single || mayBeSpelling(normalise(text), normalise(spelling).replace(/^ال(?=\p{L}{3})/u, "")))
      listed.add(spelling);
  };
  if (rows.length > 0 && isNameHere(text, rows, spellings.length > 0, vocabulary))
    for (const spelling of listSpellings(
      text,
      rows.slice(0, MAX_ENTITIES).map((row) => namesOf(connection, row)),
    ))
      add(spelling);
  const alike = (single && spellings.length === 0 && vocabulary?.soundAlikes(text)) || [];
  const soundAlikes = alike.filter((stem) => hasArabic(stem) || isWrittenAsName(connection, stem));
  return { spellings: [...new Set([...listed, ...soundAlikes])], soundAlikes };
}

/** True of a Latin word that the newest articles capitalise. */
const isWrittenAsName = (connection: Connection, stem: string): boolean =>
  /^\p{Lu}/u.test(findWritten(connection, stem, stem) ?? "");

/** An ordinary word may sound like a name. It is one if lists or articles spell the name so, or no article has it as a word. */
function isNameHere(
  text: string,
  rows: readonly KeyedEntity[],
  isListed: boolean,
  vocabulary: Vocabulary | null,
): boolean {
  const arabic = hasArabic(text);
  if (isListed || /\s/.test(text)) return true;
  if (rows.some(({ key }) => hasArabic(key) === arabic)) return true;
  return vocabulary !== null && vocabulary.count(stemWord(normalise(text))) === 0;
}

const namesOf = (connection: Connection, { id, type, key, name }: KeyedEntity): NamedEntity => ({
  type,
  key,
  names: [name, ...listNamesOf(connection, id, MAX_MENTIONS)],
});
