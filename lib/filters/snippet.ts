import { listWords, type Word } from "../text/tokenise";
import { searchedWords } from "./query/leaves";
import type { QueryNode, Span } from "./query/syntax";
import { searchRuns } from "./search-runs";

/** What to mark in a text: for each word or phrase of a query, the runs of stems that match it. */
export type QueryRuns = readonly (readonly (readonly string[])[])[];

/** A part of a text, and the matches in it as offsets in the whole text (UTF-16, end exclusive). */
export type Snippet = Span & { marks: Span[]; cutBefore: boolean; cutAfter: boolean };

/** The length of a snippet in words, about three lines of a list. */
const MAX_WORDS = 30;
/** The number of words before the first match if its sentence begins further back. */
const LEAD = 8;
/** The number of matches that are considered; the first ones of a text will do. */
const MAX_MATCHES = 1_000;
/** How much a match counts if the same word is in the window already. */
const REPEATED = 0.1;

/** A match: its first and last word, and the place of what it matches in the query. */
type Match = { first: number; last: number; searched: number; weight: number };

/** What to mark for a query whose names have been expanded. */
export const queryRuns = (query: QueryNode | null): QueryRuns =>
  searchedWords(query).map(({ text }) => searchRuns(text));

/** The places of the runs of stems among the words of a text. */
function listMatches(words: readonly Word[], searched: QueryRuns): Match[] {
  const byFirst = new Map<string, { run: readonly string[]; searched: number }[]>();
  searched.forEach((runs, at) => {
    for (const run of runs) {
      const [first = ""] = run;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { run, searched: at }]);
    }
  });
  const matches: Match[] = [];
  for (let at = 0; at < words.length && matches.length < MAX_MATCHES; at++) {
    const here = (byFirst.get(words[at]?.stem ?? "") ?? []).filter(({ run }) =>
      run.every((stem, by) => words[at + by]?.stem === stem),
    );
    for (const { run, searched: which } of here)
      matches.push({
        first: at,
        last: at + run.length - 1,
        searched: which,
        weight: 1 + (run.length - 1) / 2,
      });
  }
  return matches;
}

/** The matches as spans of the text; those that overlap are joined. */
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

/** The end of a word without a final 's, which is not marked. */
const endOf = (word: Word | undefined): number =>
  word ? word.end - (/['’]s$/i.exec(word.surface)?.[0].length ?? 0) : 0;

/** All matches in a text that is shown as a whole, such as a headline. */
export function markText(text: string, searched: QueryRuns): Span[] {
  const words = listWords(text);
  return marksOf(words, listMatches(words, searched));
}

const SENTENCE_END = /[.!?؟۔…](?:["'”’»)\]]*)\s|\n/u;

/** True if a sentence begins with the word. */
function beginsSentence(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return !before || (word !== undefined && SENTENCE_END.test(text.slice(before.end, word.start)));
}

/** The first word of a window around a match: that of its sentence, or one a few words before the match. */
function windowStart(text: string, words: readonly Word[], match: Match): number {
  const least = Math.max(0, match.first - LEAD);
  for (let at = match.first; at >= least; at--) if (beginsSentence(text, words, at)) return at;
  return least;
}

/** The start of the best window: the one that matches most of the query, phrases before words, and then the earliest. */
function bestStart(text: string, words: readonly Word[], matches: readonly Match[]): number {
  let best = { start: 0, value: 0 };
  matches.forEach((match, from) => {
    const start = windowStart(text, words, match);
    const seen = new Map<number, number>();
    let more = 0;
    for (let at = from; at < matches.length; at++) {
      const other = matches[at];
      if (!other || other.last >= start + MAX_WORDS) break;
      if (seen.has(other.searched)) more += REPEATED;
      seen.set(other.searched, Math.max(seen.get(other.searched) ?? 0, other.weight));
    }
    const value = [...seen.values()].reduce((sum, weight) => sum + weight, Math.min(more, 0.5));
    if (value > best.value + 1e-9) best = { start, value };
  });
  return best.start;
}

/** The passage of some 30 words that matches a query best, with its matches; the beginning of the text if nothing matches. */
export function makeSnippet(text: string, searched: QueryRuns): Snippet {
  const words = listWords(text);
  const matches = listMatches(words, searched);
  const first = bestStart(text, words, matches);
  const last = Math.min(words.length, first + MAX_WORDS) - 1;
  const within = matches.filter((match) => match.first >= first && match.last <= last);
  const cutAfter = last < words.length - 1;
  // the full stop or quotation mark after the last word is included
  const tail = cutAfter ? (/^[^\s\p{L}\p{N}]*/u.exec(text.slice(words[last]?.end ?? 0))?.[0].length ?? 0) : 0;
  return {
    start: first > 0 ? (words[first]?.start ?? 0) : 0,
    end: cutAfter ? (words[last]?.end ?? 0) + tail : text.length,
    marks: marksOf(words, within),
    cutBefore: first > 0,
    cutAfter,
  };
}
