import { yieldToEventLoop } from "../../db/event-loop";
import { eachStem } from "../../db/sqlite/full-text";
import { openConnection } from "../../db/statements";
import { Vocabulary } from "./vocabulary";

/** Some 30 MB of stems; the rarest are left out first. */
const MAX_STEMS = 200_000;
/** Longer tokens are addresses and noise. */
const MAX_LENGTH = 30;
/** How long the event loop is blocked at a time, in ms. */
const BLOCK_MS = 5;

/**
 * Reads the words of a library from its full-text index, over a connection of its own. It takes a second for 37,000 articles and 15 for
 * a million, during which the process can do other things.
 */
export async function readVocabulary(file: string): Promise<Vocabulary> {
  const connection = openConnection(file);
  try {
    const articles = new Map<string, number>();
    let least = 1;
    let turn = performance.now();
    for (const [stem, count] of eachStem(connection)) {
      if (count >= least && stem.length <= MAX_LENGTH) articles.set(stem, count);
      while (articles.size > 2 * MAX_STEMS) dropRare(articles, ++least);
      if (performance.now() - turn < BLOCK_MS) continue;
      await yieldToEventLoop();
      turn = performance.now();
    }
    while (articles.size > MAX_STEMS) dropRare(articles, ++least);
    const vocabulary = new Vocabulary(articles);
    for (const _ of vocabulary.prepare()) {
      if (performance.now() - turn < BLOCK_MS) continue;
      await yieldToEventLoop();
      turn = performance.now();
    }
    return vocabulary;
  } finally {
    connection.close();
  }
}

function dropRare(articles: Map<string, number>, least: number): void {
  for (const [stem, count] of articles) if (count < least) articles.delete(stem);
}
