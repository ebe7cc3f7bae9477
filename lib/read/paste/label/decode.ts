import { mayEnd, mayFollow, mayStart, STATES, type State } from "./states";

/** Scores of one page: a row of one score per state for each line. */
export type Scores = Float64Array;

const COUNT = STATES.length;
const indices = [...STATES.keys()];
const follow = STATES.map((first) => STATES.map((next) => mayFollow(first, next)));
const predecessors = indices.map((next) => indices.filter((first) => follow[first]?.[next]));
const starts = STATES.map(mayStart);
const ends = STATES.map(mayEnd);

/**
 * The best sequence of states that a page may have (Viterbi).
 * @param scores of each state for each line
 * @param transitions the score of a state after another, by first and next state
 * @returns null for a page of too few lines to have a headline and a text
 */
export function decode(scores: Scores, transitions: Float64Array): State[] | null {
  const length = scores.length / COUNT;
  if (length < 2) return null;
  const from = new Int16Array(scores.length).fill(-1);
  let last = Float64Array.from(indices, (state) => (starts[state] ? (scores[state] ?? 0) : -Infinity));
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(COUNT).fill(-Infinity);
    for (const state of indices) {
      let best = -Infinity;
      for (const before of predecessors[state] ?? []) {
        const score = (last[before] ?? 0) + (transitions[before * COUNT + state] ?? 0);
        if (score <= best) continue;
        best = score;
        from[at * COUNT + state] = before;
      }
      next[state] = best + (scores[at * COUNT + state] ?? 0);
    }
    last = next;
  }
  let state = -1;
  for (const end of indices)
    if (ends[end] && (state < 0 || (last[end] ?? 0) > (last[state] ?? 0))) state = end;
  if (state < 0 || last[state] === -Infinity) return null;
  const path: State[] = [];
  for (let at = length - 1; at >= 0; at--) {
    const found = STATES[state];
    if (found) path.push(found);
    state = from[at * COUNT + state] ?? -1;
  }
  return path.reverse();
}

/**
 * The probability of each line that it is the headline, over all sequences that a page may have (forward-backward, scaled
 * line by line).
 * @param headline the headline's state
 */
export function headlineOdds(scores: Scores, transitions: Float64Array, headline: number): Float64Array {
  const length = scores.length / COUNT;
  const steps = transitions.map((score) => Math.exp(score));
  const emitted = new Float64Array(scores.length);
  for (let at = 0; at < length; at++) {
    let most = -Infinity;
    for (const state of indices) most = Math.max(most, scores[at * COUNT + state] ?? 0);
    for (const state of indices)
      emitted[at * COUNT + state] = Math.exp((scores[at * COUNT + state] ?? 0) - most);
  }
  const forward = new Float64Array(scores.length);
  for (let at = 0; at < length; at++) {
    let norm = 0;
    for (const state of indices) {
      let sum = at === 0 && starts[state] ? 1 : 0;
      if (at > 0)
        for (const before of predecessors[state] ?? [])
          sum += (forward[(at - 1) * COUNT + before] ?? 0) * (steps[before * COUNT + state] ?? 0);
      forward[at * COUNT + state] = sum * (emitted[at * COUNT + state] ?? 0);
      norm += forward[at * COUNT + state] ?? 0;
    }
    for (const state of indices) forward[at * COUNT + state] = (forward[at * COUNT + state] ?? 0) / norm;
  }
  const odds = new Float64Array(length);
  let ahead = Float64Array.from(indices, (state) => (ends[state] ? 1 : 0));
  for (let at = length - 1; at >= 0; at--) {
    let sum = 0;
    for (const state of indices) sum += (forward[at * COUNT + state] ?? 0) * (ahead[state] ?? 0);
    odds[at] = sum > 0 ? ((forward[at * COUNT + headline] ?? 0) * (ahead[headline] ?? 0)) / sum : 0;
    const next = new Float64Array(COUNT);
    let norm = 0;
    for (const state of indices) {
      const value = (emitted[at * COUNT + state] ?? 0) * (ahead[state] ?? 0);
      if (value)
        for (const before of predecessors[state] ?? []) {
          next[before] = (next[before] ?? 0) + value * (steps[before * COUNT + state] ?? 0);
        }
    }
    for (const value of next) norm += value;
    ahead = next.map((value) => value / norm);
  }
  return odds;
}
