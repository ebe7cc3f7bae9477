import { hasCue } from "../cues/cue";
import type { CuedLine } from "../layout/cued-line";
import { attributesOf } from "./attributes";
import { decode, headlineOdds } from "./decode";
import { type Model, readModel, scoreAttributes } from "./model";
import { STATES, type State } from "./states";

/** Longer lines are paragraphs. */
const MAX_HEADLINE_LENGTH = 300;
const HEADLINE = STATES.findIndex(({ region }) => region === "headline");

const mayBeHeadline = ({ block, cues }: CuedLine): boolean =>
  block.text.length <= MAX_HEADLINE_LENGTH && !hasCue(cues, "address", "date");

const isOrnament = (line: CuedLine | undefined): boolean => line?.key === "" && line.shape === "short";

let shipped: Model | undefined;

/**
 * What every line of a page is for: a linear-chain conditional random field over lines (Lafferty, McCallum and Pereira
 * 2001), decoded with the parts of a page in their order (card.md says how it was learned).
 * @param now milliseconds since 1970, for judging dates
 * @returns null if there is no headline with a text below it
 */
export function labelStates(lines: readonly CuedLine[], now: number): State[] | null {
  shipped ??= readModel();
  const scores = scoreAttributes(shipped, attributesOf(lines, now));
  // "???" can be a headline where it starts the text alone.
  for (const [at, line] of lines.entries())
    if (!mayBeHeadline(line) || (isOrnament(line) && (at > 0 || isOrnament(lines[1]))))
      scores[at * STATES.length + HEADLINE] = -Infinity;
  if (lines.length < 2) return null;
  const odds = headlineOdds(scores, shipped.transitions, HEADLINE);
  // Lines without words are no copies of one another.
  const keys = lines.map(({ key }, at) => key || at);
  const byKey = new Map<string | number, number>();
  for (const [at, key] of keys.entries()) byKey.set(key, (byKey.get(key) ?? 0) + (odds[at] ?? 0));
  let best = 0;
  for (const odd of byKey.values()) best = Math.max(best, odd);
  if (!(best > 0)) return null;
  for (const [at, key] of keys.entries())
    if (byKey.get(key) !== best) scores[at * STATES.length + HEADLINE] = -Infinity;
  return decode(scores, shipped.transitions);
}
