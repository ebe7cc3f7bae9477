import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COLUMNS, COLUMNS_OF, STATE_NAMES, STATES } from "./states";

/** A learnt labeller: the weights of each attribute for each label and part, and of each state after another. */
export type Model = { rows: ReadonlyMap<string, number>; weights: Float32Array; transitions: Float64Array };

/** The file's form: names by line; for each its number of weights, then column and weight of each, in bytes, as base64. */
export type StoredModel = { states: string; scale: number; attributes: string; weights: string };

const COUNT = STATES.length;
const WIDTH = COLUMNS.length;

/** Writes weights in small steps; those that round to nothing, and attributes without weights, are left out. */
export function packModel({ rows, weights, transitions }: Model, step: number): StoredModel {
  const bytes: number[] = [];
  const names: string[] = [];
  const pack = (name: string, values: ArrayLike<number>) => {
    const kept = Array.from(values, (weight) => weight).flatMap((weight, column) => {
      const value = Math.max(-127, Math.min(127, Math.round(weight / step)));
      return value ? [column, value & 255] : [];
    });
    if (kept.length === 0) return;
    names.push(name);
    bytes.push(kept.length / 2, ...kept);
  };
  for (const [name, row] of rows) pack(name, weights.subarray(row * WIDTH, (row + 1) * WIDTH));
  for (const [state, name] of STATE_NAMES.entries())
    pack(`after ${name}`, transitions.subarray(state * COUNT, (state + 1) * COUNT));
  return {
    states: STATE_NAMES.join(" "),
    scale: step,
    attributes: names.join("\n"),
    weights: Buffer.from(bytes).toString("base64"),
  };
}

/** @throws if the weights were learnt for other states than the code has */
function unpackModel(stored: StoredModel): Model {
  if (stored.states !== STATE_NAMES.join(" "))
    throw new Error(
      "The weights of the labeller are for other states; learn them again: npm run train:pasted",
    );
  const bytes = Buffer.from(stored.weights, "base64");
  const names = stored.attributes.split("\n");
  const rows = new Map<string, number>();
  const weights = new Float32Array(names.length * WIDTH);
  const transitions = new Float64Array(COUNT * COUNT);
  let at = 0;
  for (const [row, name] of names.entries()) {
    const before = STATE_NAMES.indexOf(name.replace(/^after /, ""));
    if (before < 0) rows.set(name, row);
    for (let left = bytes[at++] ?? 0; left > 0; left--) {
      const column = bytes[at++] ?? 0;
      const value = bytes.readInt8(at++) * stored.scale;
      if (before < 0) weights[row * WIDTH + column] = value;
      else transitions[before * COUNT + column] = value;
    }
  }
  return { rows, weights, transitions };
}

/** The weights that ship with the code; commands, server and tests all run in the project's root. */
export const readModel = (): Model =>
  unpackModel(
    JSON.parse(
      readFileSync(
        join(/* turbopackIgnore: true */ process.cwd(), "lib/read/paste/label/weights.json"),
        "utf8",
      ),
    ),
  );

/** The scores of all states for lines with these attributes; attributes that were not learnt count nothing. */
export function scoreAttributes(
  { rows, weights }: Model,
  lines: readonly (readonly string[])[],
): Float64Array {
  const scores = new Float64Array(lines.length * COUNT);
  const columns = new Float64Array(WIDTH);
  for (const [at, attributes] of lines.entries()) {
    columns.fill(0);
    for (const attribute of attributes) {
      const row = rows.get(attribute);
      if (row !== undefined) addRow(columns, weights, row);
    }
    spread(columns, scores, at);
  }
  return scores;
}

/** Adds the weights of one attribute. */
export function addRow(columns: Float64Array, weights: Float32Array, row: number): void {
  const from = row * WIDTH;
  for (let column = 0; column < WIDTH; column++)
    columns[column] = (columns[column] as number) + (weights[from + column] as number);
}

/** Writes the scores of a line's states: each the sum of its columns'. */
export function spread(columns: Float64Array, scores: Float64Array, at: number): void {
  for (const [state, [label, part]] of COLUMNS_OF.entries())
    scores[at * COUNT + state] = (columns[label] as number) + (columns[part] as number);
}
