import { yieldToEventLoop } from "../../db/event-loop";
import { eachStem } from "../../db/sqlite/full-text";
import { openConnection } from "../../db/statements";
import { Vocabulary } from "./vocabulary";

/** Most stems that are held: some 30 MB. The rarest are left out first. */
const MOST_STEMS = 200_000;
/** Longer tokens are addresses and noise. */
const LONGEST = 30;
/** After so many milliseconds other work has its turn. */
const TURN_MS = 5;

/**
 * Reads the words of a library out of its full text, over a connection of its own. It takes a second for 37,000 articles and 15 for a
 * million; the process does other things between.
 */
export async function readVocabulary(file: string): Promise<Vocabulary> {
  const connection = openConnection(file);
  try {
    const articles = new Map<string, number>();
    let least = 1;
    let turn = performance.now();
    for (const [stem, count] of eachStem(connection)) {
      if (count >= least && stem.length <= LONGEST) articles.set(stem, count);
      while (articles.size > 2 * MOST_STEMS) dropRare(articles, ++least);
      if (performance.now() - turn < TURN_MS) continue;
      await yieldToEventLoop();
      turn = performance.now();
    }
    while (articles.size > MOST_STEMS) dropRare(articles, ++least);
    const vocabulary = new Vocabulary(articles);
    for (const _ of vocabulary.prepare()) {
      if (performance.now() - turn < TURN_MS) continue;
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
