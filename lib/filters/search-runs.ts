import { listWords } from "../text/words";

/** More alternatives than a name has spellings only cost time. */
const MOST_RUNS = 40;

/**
 * What is looked for in the index for words of a query: runs of stems, one of which an article must hold in its order. Stems are
 * made as those of the index are, so that "displaced" finds "displacement".
 * @param text a word or phrase
 * @param spellings other ways of writing the same, such as a name's in the other script
 */
export function searchRuns(text: string, spellings: readonly string[] = []): string[][] {
  const runs = new Map<string, string[]>();
  for (const spelling of [text, ...spellings]) {
    const run = listWords(spelling).map(({ stem }) => stem);
    if (run.length > 0 && runs.size < MOST_RUNS) runs.set(run.join(" "), run);
  }
  return [...runs.values()];
}
