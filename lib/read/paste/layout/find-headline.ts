import { hasCue } from "../cue";
import { countWords } from "../shape";
import { standsApart } from "./groups";
import {
  type Candidate,
  countStems,
  isData,
  LONGEST_HEAD,
  scoreDistance,
  scoreForm,
  scoreLength,
  scorePlace,
  scoreWords,
} from "./headline-score";
import { findMainText } from "./main-text";
import { isProse, type Marked, sureBoilerplate } from "./marked";

const SHORTEST = 8;
const LONGEST = 250;
const MOST_WORDS = 35;
/** No headline stands behind this share of the running text. */
const LATEST = 0.34;
/** Of a longer menu the last entries are enough. */
const MOST_CANDIDATES = 400;
/** Of candidates as good as this, the first is the headline and the later ones its standfirst or its copies. */
const NEARLY_AS_GOOD = 0.5;

/** A line this much worse right above the best one is the headline and the best one its standfirst, where both stand apart. */
const ABOVE_STANDFIRST = 1.5;

const NEVER: Parameters<typeof hasCue>[1][] = [
  "address",
  "date",
  "keywords",
  "translation",
  "heading",
  "source",
  "role",
];

const isCandidate = (marked: Marked, at: number): boolean =>
  (marked.block.text.length >= SHORTEST || at === 0) &&
  marked.block.text.length <= LONGEST &&
  countWords(marked.block.text) <= MOST_WORDS &&
  !hasCue(marked.cues, ...NEVER) &&
  !marked.cues.some((cue) => cue.kind === "credit" && !cue.weak) &&
  (sureBoilerplate(marked) === null || sureBoilerplate(marked) === "appeal");

const countCopies = (blocks: readonly Marked[]): Map<string, number> => {
  const copies = new Map<string, number>();
  for (const { key } of blocks) if (key) copies.set(key, (copies.get(key) ?? 0) + 1);
  return copies;
};

const isHeadlineLong = (marked: Marked): boolean =>
  countWords(marked.block.text) >= 4 && marked.cues.length === 0;

const standsAsTitle = (blocks: readonly Marked[], at: number): boolean => {
  const marked = blocks[at];
  return (
    marked !== undefined && isHeadlineLong(marked) && marked.shape === "short" && standsApart(blocks, at)
  );
};

/** The lines that may be the headline: those before the running text has got far. */
function listCandidates(blocks: readonly Marked[]): Candidate[] {
  const total = blocks.reduce((sum, marked) => sum + (isProse(marked) ? marked.block.text.length : 0), 0);
  const candidates: Candidate[] = [];
  const last = blocks.findLastIndex(isProse);
  let before = 0;
  let rank = 0;
  let first = true;
  for (const [at, marked] of blocks.entries()) {
    const share = total === 0 ? 0 : before / total;
    if (share > LATEST) break;
    if (isCandidate(marked, at) && (at < last || !isProse(marked)))
      candidates.push({ at, before, share, rank, first, dated: isData(blocks[at + 1]) });
    first &&= marked.cues.length > 0;
    if (isHeadlineLong(marked)) rank++;
    if (isProse(marked)) before += marked.block.text.length;
  }
  return candidates.slice(-MOST_CANDIDATES);
}

/** Where no line looks like a headline, the first above the text that is no button, no address and no date. */
function findOnlyLine(blocks: readonly Marked[], text: number): number | null {
  const at = blocks.findIndex(
    (marked) =>
      !isProse(marked) &&
      marked.block.text.length <= LONGEST &&
      sureBoilerplate(marked) === null &&
      !hasCue(marked.cues, "address", "date"),
  );
  return at >= 0 && at < text ? at : null;
}

/**
 * Finds the headline: the line whose form, place and words fit best. Its strongest sign is that the text after it
 * takes its words up again, which menus, mastheads and section names do not share.
 * @returns its index among the blocks, or null where no line can be one
 */
export function findHeadline(blocks: readonly Marked[]): number | null {
  const titled = blocks.findIndex((marked) => hasCue(marked.cues, "title"));
  if (titled >= 0 && titled <= LONGEST_HEAD) return titled;
  const copies = countCopies(blocks);
  const text = findMainText(blocks);
  const stems = countStems(blocks, text);
  const scored = listCandidates(blocks).flatMap((candidate) => {
    const marked = blocks[candidate.at];
    if (!marked) return [];
    const words = scoreWords(marked, stems);
    const place = scorePlace(blocks, candidate.at, copies) + scoreDistance(candidate, text);
    return [{ at: candidate.at, score: words + scoreLength(marked) + scoreForm(marked) + place }];
  });
  if (scored.length === 0) return findOnlyLine(blocks, text);
  const best = Math.max(...scored.map(({ score }) => score));
  const first = scored.findIndex(({ score }) => score >= best - NEARLY_AS_GOOD);
  const [above, found] = [scored[first - 1], scored[first]];
  if (above && found && above.at === found.at - 1 && above.score >= best - ABOVE_STANDFIRST)
    if (standsAsTitle(blocks, above.at) && standsApart(blocks, found.at)) return above.at;
  return found?.at ?? null;
}
