import { yieldToEventLoop } from "../db/event-loop";
import { eachStem } from "../db/sqlite/full-text";
import { openConnection } from "../db/statements";
import type { ArticleIndex } from "./articles/article-index";
import { addBit, makeBits } from "./articles/bits";
import { COMMON, CommonWords } from "./articles/common-words";
import { makeSearch } from "./match/search-words";

/**
 * Finds the common stems of a library and the articles that hold them. It scans the whole full text, which takes some ten seconds for
 * a million articles, during which the process can do other things.
 * @param index only the articles it was built from are looked at; those changed since are searched separately
 */
export async function readCommonWords(file: string, index: ArticleIndex): Promise<CommonWords> {
  const { base } = index.stored;
  const connection = openConnection(file);
  try {
    const stems: string[] = [];
    for (const [stem] of eachStem(connection, Math.floor(base / COMMON))) {
      stems.push(stem);
      await yieldToEventLoop();
    }
    const length = (base + 31) >>> 5;
    const bits = makeBits(stems.length * length * 32);
    for (const [at, stem] of stems.entries()) {
      const set = bits.subarray(at * length, (at + 1) * length);
      for (const id of makeSearch(connection, Number.POSITIVE_INFINITY)({ kind: "runs", runs: [[stem]] })) {
        const ordinal = index.originalOrdinalOf(id);
        if (ordinal >= 0) addBit(set, ordinal);
      }
      await yieldToEventLoop();
    }
    return new CommonWords(stems, bits, base);
  } finally {
    connection.close();
  }
}
