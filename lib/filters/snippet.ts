import { listWords, type Word } from "../text/tokenise";
import { searchedWords } from "./query/evaluate";
import type { QueryNode, Span } from "./query/syntax";
import { searchRuns } from "./search-runs";

/** What is marked: the runs of stems for each word or phrase of a query, any of a list being that word. */
export type SearchedRuns = readonly (readonly (readonly string[])[])[];

/** A part of a text, and where in the text (UTF-16, end exclusive) what was sought stands within it. */
export type Snippet = Span & { marks: Span[]; cutBefore: boolean; cutAfter: boolean };

/** Words of a snippet: three lines of a list. */
const MAX_WORDS = 30;
/** So many words stand before the first mark, where its sentence begins further back. */
const LEAD = 8;
/** More places are not weighed against each other; the first ones of a text are as good. */
const MAX_MATCHES = 1_000;
/** The share of a further place of something that is in the window already. */
const REPEATED = 0.1;

type Match = { first: number; last: number; sought: number; weight: number };

/** What a query with names expanded is to be marked by. */
export const searchedRuns = (query: QueryNode | null): SearchedRuns =>
  searchedWords(query).map(({ text }) => searchRuns(text));

/** Where runs of stems stand among words; of those that overlap the longest. */
function listMatches(words: readonly Word[], sought: SearchedRuns): Match[] {
  const byFirst = new Map<string, { run: readonly string[]; sought: number }[]>();
  sought.forEach((runs, at) => {
    for (const run of runs) {
      const [first = ""] = run;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { run, sought: at }]);
    }
  });
  const matches: Match[] = [];
  for (let at = 0; at < words.length && matches.length < MAX_MATCHES; at++) {
    const here = (byFirst.get(words[at]?.stem ?? "") ?? []).filter(({ run }) =>
      run.every((stem, by) => words[at + by]?.stem === stem),
    );
    for (const { run, sought: which } of here)
      matches.push({ first: at, last: at + run.length - 1, sought: which, weight: 1 + (run.length - 1) / 2 });
  }
  return matches;
}

/** The places of the matches in the text, joined where they touch in one phrase or overlap. */
function marksOf(words: readonly Word[], matches: readonly Match[]): Span[] {
  const marks: Span[] = [];
  for (const { first, last } of matches) {
    const [start, end] = [words[first]?.start ?? 0, endOf(words[last])];
    const before = marks.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

/** An ending 's is none of what was sought. */
const endOf = (word: Word | undefined): number =>
  word ? word.end - (/['’]s$/i.exec(word.surface)?.[0].length ?? 0) : 0;

/** Where in a text what was sought stands: for a headline, which is shown whole. */
export function markText(text: string, sought: SearchedRuns): Span[] {
  const words = listWords(text);
  return marksOf(words, listMatches(words, sought));
}

const SENTENCE_END = /[.!?؟۔…](?:["'”’»)\]]*)\s|\n/u;

/** True where a sentence begins with a word. */
function beginsSentence(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return !before || (word !== undefined && SENTENCE_END.test(text.slice(before.end, word.start)));
}

/** The word with which a window that is to hold a match begins: its sentence's, or a few before it. */
function windowStart(text: string, words: readonly Word[], match: Match): number {
  const least = Math.max(0, match.first - LEAD);
  for (let at = match.first; at >= least; at--) if (beginsSentence(text, words, at)) return at;
  return least;
}

/** The best window: most of what was sought, then phrases before words, then the place nearest to the beginning. */
function bestStart(text: string, words: readonly Word[], matches: readonly Match[]): number {
  let best = { start: 0, value: 0 };
  matches.forEach((match, from) => {
    const start = windowStart(text, words, match);
    const seen = new Map<number, number>();
    let more = 0;
    for (let at = from; at < matches.length; at++) {
      const other = matches[at];
      if (!other || other.last >= start + MAX_WORDS) break;
      if (seen.has(other.sought)) more += REPEATED;
      seen.set(other.sought, Math.max(seen.get(other.sought) ?? 0, other.weight));
    }
    const value = [...seen.values()].reduce((sum, weight) => sum + weight, Math.min(more, 0.5));
    if (value > best.value + 1e-9) best = { start, value };
  });
  return best.start;
}

/**
 * The part of a text of some 30 words that shows best what was sought in it, marked on the text as it stands. Where nothing of it
 * stands there, the text's beginning.
 */
export function makeSnippet(text: string, sought: SearchedRuns): Snippet {
  const words = listWords(text);
  const matches = listMatches(words, sought);
  const first = bestStart(text, words, matches);
  const last = Math.min(words.length, first + MAX_WORDS) - 1;
  const within = matches.filter((match) => match.first >= first && match.last <= last);
  const cutAfter = last < words.length - 1;
  // the full stop or quotation mark behind the last word goes with it
  const tail = cutAfter ? (/^[^\s\p{L}\p{N}]*/u.exec(text.slice(words[last]?.end ?? 0))?.[0].length ?? 0) : 0;
  return {
    start: first > 0 ? (words[first]?.start ?? 0) : 0,
    end: cutAfter ? (words[last]?.end ?? 0) + tail : text.length,
    marks: marksOf(words, within),
    cutBefore: first > 0,
    cutAfter,
  };
}
