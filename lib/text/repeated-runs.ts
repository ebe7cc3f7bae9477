import { listWords, type Word } from "./tokenise";

/** Words per run: "sign up for daily". Shorter runs are repeated in any prose. */
const RUN = 4;
/** Furniture is in at least this many of an outlet's articles, and in this share of them: most stories are in fewer. */
const MIN_ARTICLES = 5;
const MIN_SHARE = 0.06;
/** And it is at least this many times as common with the outlet as with others: "the United States of America" is everybody's. */
const OWN = 5;
/** Fewer articles of others do not show what is everybody's: then furniture is in half of the outlet's articles. */
const MIN_OTHERS = 30;
const SHARE_ALONE = 0.5;

const plainRun = (words: readonly Word[], at: number): string => {
  let run = words[at]?.plain ?? "";
  for (let next = at + 1; next < at + RUN; next++) run += ` ${words[next]?.plain ?? ""}`;
  return run;
};

/** The runs of four successive words of a text, normalised. */
export function runsOf(text: string): Set<string> {
  const words = listWords(text);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(plainRun(words, at));
  return runs;
}

/**
 * The runs of words that an outlet repeats over its articles and others hardly use: link boxes, footers, by-lines, notes beside
 * pictures. Found by the repetition alone, whatever the language.
 * @param own texts of the outlet, no two of them copies of one another
 * @param others the runs of some articles of other outlets, each article's
 */
export function findRepeatedRuns(own: readonly string[], others: readonly ReadonlySet<string>[]): string[] {
  const share = others.length < MIN_OTHERS ? SHARE_ALONE : MIN_SHARE;
  const least = Math.max(MIN_ARTICLES, share * own.length);
  const elsewhere = (run: string): number =>
    others.filter((runs) => runs.has(run)).length / Math.max(1, others.length);
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
  for (let at = 0; at + RUN <= words.length; at++) {
    if (!runs.has(plainRun(words, at))) continue;
    const end = words[at + RUN - 1]?.end ?? text.length;
    const last = stretches.at(-1);
    if (last && at <= covered + 1) last.end = end;
    else stretches.push({ start: words[at]?.start ?? 0, end });
    covered = at + RUN - 1;
  }
  return stretches;
}
