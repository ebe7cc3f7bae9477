import { hasCue } from "../cues/cue";
import { countWords } from "../line-shape";
import { type CuedLine, isProse, sureBoilerplate } from "./cued-line";
import { findMainText } from "./find-main-text";
import {
  type Candidate,
  countStems,
  isData,
  MAX_HEAD_LINES,
  scoreDistance,
  scoreForm,
  scoreLength,
  scorePlace,
  scoreWords,
} from "./headline-score";
import { isSetApart } from "./line-groups";

const MIN_LENGTH = 8;
const MAX_LENGTH = 250;
const MAX_WORDS = 35;
/** The headline never comes after this share of the running text. */
const MAX_SHARE_BEFORE = 0.34;
/** Enough of the last entries of a longer menu. */
const MAX_CANDIDATES = 400;
/**
 * Among candidates within this distance of the best, the first is the headline and later ones are its standfirst or
 * copies.
 */
const NEARLY_AS_GOOD = 0.5;

/**
 * A line this much worse right above the best one is the headline and the best one its standfirst, if both are set
 * apart.
 */
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

const isCandidate = (line: CuedLine, at: number): boolean =>
  (line.block.text.length >= MIN_LENGTH || at === 0) &&
  line.block.text.length <= MAX_LENGTH &&
  countWords(line.block.text) <= MAX_WORDS &&
  !hasCue(line.cues, ...NEVER) &&
  !line.cues.some((cue) => cue.kind === "credit" && !cue.weak) &&
  (sureBoilerplate(line) === null || sureBoilerplate(line) === "appeal");

const countCopies = (lines: readonly CuedLine[]): Map<string, number> => {
  const copies = new Map<string, number>();
  for (const { key } of lines) if (key) copies.set(key, (copies.get(key) ?? 0) + 1);
  return copies;
};

const isHeadlineLong = (line: CuedLine): boolean =>
  countWords(line.block.text) >= 4 && line.cues.length === 0;

const standsAsTitle = (lines: readonly CuedLine[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && isHeadlineLong(line) && line.shape === "short" && isSetApart(lines, at);
};

/** The lines that may be the headline: those before much of the running text. */
function listCandidates(lines: readonly CuedLine[]): Candidate[] {
  const total = lines.reduce((sum, line) => sum + (isProse(line) ? line.block.text.length : 0), 0);
  const candidates: Candidate[] = [];
  const last = lines.findLastIndex(isProse);
  let before = 0;
  let rank = 0;
  let first = true;
  for (const [at, line] of lines.entries()) {
    const share = total === 0 ? 0 : before / total;
    if (share > MAX_SHARE_BEFORE) break;
    if (isCandidate(line, at) && (at < last || !isProse(line)))
      candidates.push({ at, before, share, rank, first, dated: isData(lines[at + 1]) });
    first &&= line.cues.length > 0;
    if (isHeadlineLong(line)) rank++;
    if (isProse(line)) before += line.block.text.length;
  }
  return candidates.slice(-MAX_CANDIDATES);
}

/** If no line looks like a headline, the first line above the text that is not a button, an address or a date. */
function findOnlyLine(lines: readonly CuedLine[], text: number): number | null {
  const at = lines.findIndex(
    (line) =>
      !isProse(line) &&
      line.block.text.length <= MAX_LENGTH &&
      sureBoilerplate(line) === null &&
      !hasCue(line.cues, "address", "date"),
  );
  return at >= 0 && at < text ? at : null;
}

/**
 * Finds the headline: the line whose form, position and words fit best. Its strongest indication is that the text
 * repeats its words; menus, mastheads and section names lack that.
 * @returns its index, or null if no line can be one
 */
export function findHeadline(lines: readonly CuedLine[]): number | null {
  const titled = lines.findIndex((line) => hasCue(line.cues, "title"));
  if (titled >= 0 && titled <= MAX_HEAD_LINES) return titled;
  const copies = countCopies(lines);
  const text = findMainText(lines);
  const stems = countStems(lines, text);
  const scored = listCandidates(lines).flatMap((candidate) => {
    const line = lines[candidate.at];
    if (!line) return [];
    const words = scoreWords(line, stems);
    const place = scorePlace(lines, candidate.at, copies) + scoreDistance(candidate, text);
    return [{ at: candidate.at, score: words + scoreLength(line) + scoreForm(line) + place }];
  });
  if (scored.length === 0) return findOnlyLine(lines, text);
  const best = Math.max(...scored.map(({ score }) => score));
  const first = scored.findIndex(({ score }) => score >= best - NEARLY_AS_GOOD);
  const [above, found] = [scored[first - 1], scored[first]];
  if (above && found && above.at === found.at - 1 && above.score >= best - ABOVE_STANDFIRST)
    if (standsAsTitle(lines, above.at) && isSetApart(lines, found.at)) return above.at;
  return found?.at ?? null;
}
