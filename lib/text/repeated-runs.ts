import { listWords, type Word } from "./tokenise";

/** Words per run: "sign up for daily". Shorter runs are repeated in any prose. */
const RUN = 4;
/** Words of a text beyond this number are not read: what is repeated stands at the start, beside pictures or at the end. */
const MAX_WORDS = 4000;
/** Furniture is in at least this many of an outlet's articles, and in this share of them: a story that runs for weeks is in fewer. */
const MIN_ARTICLES = 5;
const MIN_SHARE = 0.03;
/** And it is at least this many times as common with the outlet as with others: "the United States of America" is everybody's. */
const OWN = 5;

const plainRun = (words: readonly Word[], at: number): string => {
  let run = words[at]?.plain ?? "";
  for (let next = at + 1; next < at + RUN; next++) run += ` ${words[next]?.plain ?? ""}`;
  return run;
};

/** The runs of four successive words of a text, normalised. */
export function runsOf(text: string): Set<string> {
  const words = listWords(text).slice(0, MAX_WORDS);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(plainRun(words, at));
  return runs;
}

/**
 * The runs of words that an outlet repeats over its articles and others hardly use: link boxes, footers, by-lines, notes beside
 * pictures. Found by the repetition alone, whatever the language.
 * @param own texts of the outlet, no two of them copies of one another
 * @param elsewhere the share of other outlets' articles with a run, 0 to 1
 */
export function findRepeatedRuns(own: readonly string[], elsewhere: (run: string) => number): string[] {
  const least = Math.max(MIN_ARTICLES, MIN_SHARE * own.length);
  const counts = new Map<string, number>();
  for (const text of own) for (const run of runsOf(text)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return [...counts]
    .filter(([run, count]) => count >= least && count / own.length >= OWN * elsewhere(run))
    .map(([run]) => run);
}

/** A text without the stretches that given runs cover. */
export function withoutRuns(text: string, runs: ReadonlySet<string>): string {
  let [rest, at] = ["", 0];
  for (const { start, end } of coveredBy(text, runs)) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

/** The stretches of a text that given runs cover, in order; runs that overlap or touch make one stretch. */
export function coveredBy(text: string, runs: ReadonlySet<string>): Stretch[] {
  if (runs.size === 0) return [];
  const words = listWords(text);
  const stretches: Stretch[] = [];
  let covered = -1;
  for (let at = 0; at + RUN <= Math.min(words.length, MAX_WORDS); at++) {
    if (!runs.has(plainRun(words, at))) continue;
    const end = words[at + RUN - 1]?.end ?? text.length;
    const last = stretches.at(-1);
    if (last && at <= covered + 1) last.end = end;
    else stretches.push({ start: words[at]?.start ?? 0, end });
    covered = at + RUN - 1;
  }
  return stretches;
}
