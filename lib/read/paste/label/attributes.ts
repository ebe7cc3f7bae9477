import type { CuedLine } from "../layout/cued-line";
import { listAttributes, listWordsOf, typeOf } from "./line-attributes";
import { listPlaces } from "./place-attributes";
import { listTitleAttributes } from "./title-attributes";

/** How far the neighbours are whose attributes count, in lines, and which ones do. */
const NEIGHBOURS: readonly [step: number, which: RegExp][] = [
  [-2, /^(?:is |cue |none)/],
  [-1, /./],
  [1, /./],
  [2, /^(?:is |cue |none)/],
];

/** Attributes as a neighbour's, by distance: there are a few hundred, and every line has dozens. */
const ofNeighbours = NEIGHBOURS.map(() => new Map<string, string | null>());

function asNeighbours(side: number, attribute: string): string | null {
  const known = ofNeighbours[side]?.get(attribute);
  if (known !== undefined) return known;
  const [step, which] = NEIGHBOURS[side] ?? [0, /^$/];
  const named = which.test(attribute) ? `${step} ${attribute}` : null;
  ofNeighbours[side]?.set(attribute, named);
  return named;
}

/**
 * The attributes of every line: its own, its neighbours' marked with their distance, those of its place, and its kind
 * together with its neighbours' kinds.
 * @param now milliseconds since 1970, for judging dates
 */
export function attributesOf(lines: readonly CuedLine[], now: number): string[][] {
  const own = lines.map((line) => listAttributes(line, now));
  const types = lines.map(typeOf);
  const places = listPlaces(lines, types);
  const titles = listTitleAttributes(lines, types);
  return lines.map((line, at) => {
    const found = [...(own[at] ?? []), ...listWordsOf(line), ...(places[at] ?? []), ...(titles[at] ?? [])];
    for (const [side, [step]] of NEIGHBOURS.entries())
      for (const attribute of own[at + step] ?? ["none"]) {
        const named = asNeighbours(side, attribute);
        if (named) found.push(named);
      }
    const [before = "", type = "", after = ""] = [types[at - 1], types[at], types[at + 1]];
    found.push(`kinds ${before} ${type}`, `kinds ${type} > ${after}`, `kinds ${before} ${type} ${after}`);
    return found;
  });
}
