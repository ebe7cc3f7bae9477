import { addRow, spread } from "../../../../lib/read/paste/label/model";
import {
  COLUMNS,
  COLUMNS_OF,
  mayEnd,
  mayFollow,
  mayStart,
  STATES,
} from "../../../../lib/read/paste/label/states";

/**
 * A page to learn from: for each line the rows of its attributes, and which states it may have. Where several are allowed,
 * the model decides among them.
 */
export type Example = { rows: Int32Array[]; allowed: Uint8Array; weight: number };

export type Weights = { rows: Float32Array; transitions: Float64Array };

const COUNT = STATES.length;
const WIDTH = COLUMNS.length;
const follows = STATES.flatMap((first) => STATES.map((next) => mayFollow(first, next)));
/** For each state, those that may come before it. */
const BEFORE = STATES.map((next) => STATES.flatMap((first, b) => (mayFollow(first, next) ? [b] : [])));
const starts = STATES.map(mayStart);
const ends = STATES.map(mayEnd);

/** The scores of all states for all lines. */
function scoreLines(lines: readonly Int32Array[], weights: Float32Array): Float64Array {
  const scores = new Float64Array(lines.length * COUNT);
  const columns = new Float64Array(WIDTH);
  for (const [at, rows] of lines.entries()) {
    columns.fill(0);
    for (const row of rows) addRow(columns, weights, row);
    spread(columns, scores, at);
  }
  return scores;
}

type Expected = { states: Float64Array; transitions: Float64Array; logZ: number };

/** Expected states and transitions over all allowed sequences (forward-backward, scaled line by line). */
function expect(scores: Float64Array, odds: Float64Array, allowed: Uint8Array | null): Expected | null {
  const length = scores.length / COUNT;
  const emitted = new Float64Array(scores.length);
  let logZ = 0;
  for (let at = 0; at < length; at++) {
    const from = at * COUNT;
    let most = -Infinity;
    for (let s = 0; s < COUNT; s++)
      if (!allowed || allowed[from + s]) most = Math.max(most, scores[from + s] as number);
    logZ += most;
    for (let s = 0; s < COUNT; s++)
      emitted[from + s] = !allowed || allowed[from + s] ? Math.exp((scores[from + s] as number) - most) : 0;
  }
  const forward = new Float64Array(scores.length);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const to = at * COUNT;
    for (let s = 0; s < COUNT; s++) {
      let sum = 0;
      if (at === 0) sum = starts[s] ? 1 : 0;
      else if (emitted[to + s] as number)
        for (const b of BEFORE[s] as number[])
          sum += (forward[to - COUNT + b] as number) * (odds[b * COUNT + s] as number);
      const value = sum * (emitted[to + s] as number);
      forward[to + s] = at === length - 1 && !ends[s] ? 0 : value;
      scale[at] = (scale[at] as number) + (forward[to + s] as number);
    }
    const norm = scale[at] as number;
    if (!(norm > 0)) return null;
    logZ += Math.log(norm);
    for (let s = 0; s < COUNT; s++) forward[to + s] = (forward[to + s] as number) / norm;
  }
  const backward = new Float64Array(scores.length);
  const transitions = new Float64Array(COUNT * COUNT);
  const states = new Float64Array(scores.length);
  for (let s = 0; s < COUNT; s++) backward[(length - 1) * COUNT + s] = 1;
  const ahead = new Float64Array(COUNT);
  for (let at = length - 1; at > 0; at--) {
    const to = at * COUNT;
    const norm = scale[at] as number;
    for (let s = 0; s < COUNT; s++) {
      const open = at < length - 1 || ends[s];
      ahead[s] = open ? ((emitted[to + s] as number) * (backward[to + s] as number)) / norm : 0;
    }
    for (let s = 0; s < COUNT; s++) {
      if (!(ahead[s] as number)) continue;
      for (const b of BEFORE[s] as number[]) {
        const step = (odds[b * COUNT + s] as number) * (ahead[s] as number);
        backward[to - COUNT + b] = (backward[to - COUNT + b] as number) + step;
        const reached = forward[to - COUNT + b] as number;
        transitions[b * COUNT + s] = (transitions[b * COUNT + s] as number) + reached * step;
      }
    }
  }
  for (let i = 0; i < states.length; i++) states[i] = (forward[i] as number) * (backward[i] as number);
  return { states, transitions, logZ };
}

/**
 * Settings of the learning: first step of Adam, strength of the penalty, rounds over all pages, and the share of a line's
 * attributes that it does without in a round (Srivastava et al. 2014), so that none is relied on alone.
 */
export type Settings = { step: number; penalty: number; rounds: number; dropout: number };

const oddsOf = (transitions: Float64Array): Float64Array =>
  Float64Array.from(transitions, (score, i) => (follows[i] ? Math.exp(score) : 0));

const MOMENTUM = 0.9;
const MEMORY = 0.99;

/** The direction of Adam (Kingma and Ba 2015) for one weight; it rests while its attribute does not occur. */
function adam(
  moments: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  i: number,
  gradient: number,
): number {
  const known = (squares[i] as number) > 0;
  moments[i] = known ? MOMENTUM * (moments[i] as number) + (1 - MOMENTUM) * gradient : gradient;
  squares[i] = known
    ? MEMORY * (squares[i] as number) + (1 - MEMORY) * gradient * gradient
    : gradient * gradient;
  return (moments[i] as number) / (Math.sqrt(squares[i] as number) + 1e-3);
}

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) from partly labelled pages: the
 * likelihood of all allowed sequences together is raised (Täckström et al. 2013). Adam with a falling step and an L2 penalty.
 */
export function learn(examples: readonly Example[], count: number, settings: Settings, seed = 7): Weights {
  const rows = new Float32Array(count * WIDTH);
  const gradients = new Float32Array(count * WIDTH);
  const squares = new Float32Array(count * WIDTH);
  const moments = new Float32Array(count * WIDTH);
  const transitions = new Float64Array(COUNT * COUNT);
  const transitionMoments = new Float64Array(COUNT * COUNT);
  const transitionSquares = new Float64Array(COUNT * COUNT);
  const order = [...examples.keys()];
  const { dropout } = settings;
  let random = seed;
  const next = () => {
    random = (random * 1103515245 + 12345) % 2147483648;
    return random / 2147483648;
  };
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const step = settings.step * (1 - round / settings.rounds);
    let loss = 0;
    let skipped = 0;
    for (const at of order) {
      const example = examples[at] as Example;
      const lines = dropout
        ? example.rows.map((lineRows) => lineRows.filter(() => next() >= dropout))
        : example.rows;
      const scores = scoreLines(lines, rows);
      const odds = oddsOf(transitions);
      const all = expect(scores, odds, null);
      const right = expect(scores, odds, example.allowed);
      if (!all || !right) {
        skipped++;
        continue;
      }
      loss += (all.logZ - right.logZ) * example.weight;
      const touched = new Set<number>();
      const wrong = new Float64Array(WIDTH);
      for (const [line, lineRows] of lines.entries()) {
        wrong.fill(0);
        for (let s = 0; s < COUNT; s++) {
          const i = line * COUNT + s;
          const gradient = ((all.states[i] as number) - (right.states[i] as number)) * example.weight;
          for (const column of COLUMNS_OF[s] ?? []) wrong[column] = (wrong[column] as number) + gradient;
        }
        if (wrong.every((gradient) => Math.abs(gradient) < 1e-4)) continue;
        for (const row of lineRows) {
          touched.add(row);
          for (let column = 0; column < WIDTH; column++)
            gradients[row * WIDTH + column] =
              (gradients[row * WIDTH + column] as number) + (wrong[column] as number);
        }
      }
      for (const row of touched)
        for (let w = row * WIDTH; w < (row + 1) * WIDTH; w++) {
          if (!gradients[w]) continue;
          const full = (gradients[w] as number) + settings.penalty * (rows[w] as number);
          rows[w] = (rows[w] as number) - step * adam(moments, squares, w, full);
          gradients[w] = 0;
        }
      for (let i = 0; i < transitions.length; i++) {
        const gradient =
          ((all.transitions[i] as number) - (right.transitions[i] as number)) * example.weight +
          settings.penalty * (transitions[i] as number);
        if (!follows[i]) continue;
        transitions[i] =
          (transitions[i] as number) - step * adam(transitionMoments, transitionSquares, i, gradient);
      }
    }
    console.error(`round ${round + 1}: loss ${(loss / examples.length).toFixed(3)}, skipped ${skipped}`);
  }
  return { rows: rows.map((weight) => weight * (1 - dropout)), transitions };
}
