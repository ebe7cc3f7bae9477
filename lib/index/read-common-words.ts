import { IndexConnection, takeTurns } from "../db/index-connection";
import { makeSearch } from "../db/index-words";
import type { ArticleIndex } from "./article-index";
import { addBit, makeBits } from "./bits";
import { COMMON, CommonWords } from "./common-words";

/**
 * Finds which stems are common in a library, and which articles hold them. It goes through the whole full text and takes some ten
 * seconds where there are a million articles; the process can do other things between.
 * @param index as it was made: what has changed since is looked for by itself anyway
 */
export async function readCommonWords(file: string, index: ArticleIndex): Promise<CommonWords> {
  const { base } = index.stored;
  const connection = await IndexConnection.open(file);
  try {
    connection.run("PRAGMA query_only = OFF");
    connection.run(`CREATE VIRTUAL TABLE temp."IndexedStem" USING fts5vocab(main, "ArticleSearch", row)`);
    const stems: string[] = [];
    const sql = `SELECT "term" FROM temp."IndexedStem" WHERE "doc" > ${Math.floor(base / COMMON)}`;
    for (const [term] of connection.rows<[string]>(sql)) {
      stems.push(term);
      await takeTurns();
    }
    const length = (base + 31) >>> 5;
    const bits = makeBits(stems.length * length * 32);
    for (const [at, stem] of stems.entries()) {
      const set = bits.subarray(at * length, (at + 1) * length);
      for (const id of makeSearch(connection, Number.POSITIVE_INFINITY)({ kind: "runs", runs: [[stem]] })) {
        const ordinal = index.madeWith(id);
        if (ordinal >= 0) addBit(set, ordinal);
      }
      await takeTurns();
    }
    return new CommonWords(stems, bits, base);
  } finally {
    await connection.close();
  }
}
