import { readByline, readDatesWithin } from "./assemble/byline";
import { type Credit, type Cue, cuesOf, hasCue } from "./cues/cue";
import { labelStates } from "./label/label-states";
import { isText, type State } from "./label/states";
import { cueLines } from "./layout/cue-lines";
import {
  type CuedLine,
  isCopy,
  isProse,
  isSameTitle,
  sureBoilerplate,
  weakBoilerplate,
} from "./layout/cued-line";
import type { LabelledLine, LineClass } from "./layout/line-class";
import { endsSentence } from "./line-shape";
import { readBlocks } from "./read-blocks";

/** A line of the paste that is not blank: its number, counted from 0, its cleaned text and its class. */
export type ClassifiedLine = { number: number; text: string; as: LineClass };

/** How near the copy of a caption is, in lines. */
const NEAR = 3;
/** "Harbour Daily – all that floats": a slogan follows the separator. */
const SLOGAN = /^(.{2,40}?)\s+[–—|-]\s+\S.{5,}$/;

/** Lines below the headline that say by their words what they give the article. */
function classByCue({ cues, shape }: CuedLine): LineClass | null {
  if (shape === "running") return null;
  if (hasCue(cues, "address", "translation", "related")) return "reference";
  if (hasCue(cues, "keywords")) return "keywords";
  if (hasCue(cues, "source")) return "masthead";
  return hasCue(cues, "outlet") ? "outlet" : null;
}

/** True for a line that repeats a caption near it. */
const repeatsCaption = (lines: readonly CuedLine[], states: readonly State[], at: number): boolean =>
  lines
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some((other, i) => states[Math.max(0, at - NEAR) + i]?.label === "caption" && isCopy(other, lines[at]));

/** A list of other articles has no more lines. */
const LIST = 60;

/** True for the title of another article with its day below, under a heading of related ones. */
function isDatedEntry(lines: readonly CuedLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line?.cues.length !== 0 || !next || !hasCue(next.cues, "date")) return false;
  const above = lines.slice(Math.max(0, at - LIST), at).findLast(({ cues }) => hasCue(cues, "heading"));
  return cuesOf(above?.cues ?? [], "heading")[0]?.of === "related";
}

/** What a line is that belongs to the page and not to the article. */
function classOfPage(
  lines: readonly CuedLine[],
  states: readonly State[],
  at: number,
  headline: CuedLine | undefined,
): LineClass {
  const line = lines[at];
  if (!line) return "navigation";
  if (repeatsCaption(lines, states, at) || (line.shape === "short" && isSameTitle(line, headline)))
    return "duplicate";
  if (hasCue(line.cues, "heading")) return "listHeading";
  if (isDatedEntry(lines, at)) return "reference";
  const told = states[at]?.region === "above" ? null : classByCue(line);
  return told ?? sureBoilerplate(line) ?? weakBoilerplate(line) ?? "navigation";
}

const isOneWord = ({ name }: Credit): boolean => !name.includes(" ");

/** What a line states beyond what its words say alone, now that it is known what it is for. */
function readInPlace(lines: readonly CuedLine[], at: number, { region, label }: State, now: number): Cue[] {
  const line = lines[at];
  if (!line) return [];
  if (label === "byline" || label === "data") {
    const named = readByline(lines, at, label === "byline" && region === "head" ? 1 : 2, now);
    const apart = label === "data" || region !== "head";
    const unsure = (cue: Cue) => apart || (cue.kind === "credit" && cue.credits.every(isOneWord));
    return [
      ...readDatesWithin(line, now),
      ...named.map((cue) => (unsure(cue) ? { ...cue, unsure: true } : cue)),
    ];
  }
  if (label !== "outlet" || hasCue(line.cues, "outlet")) return [];
  const name = SLOGAN.exec(line.block.text)?.[1] ?? line.block.text;
  return [{ kind: "outlet", name }];
}

const isTime = ({ cues }: CuedLine): boolean =>
  cuesOf(cues, "date").some(({ reading }) => reading.timeOnly && reading.role === null);

/** The time of an entry of a live page is its heading, unless every entry has one of its own. */
const classOfTime = (lines: readonly CuedLine[]): LineClass =>
  lines.every(
    (line, at) => !isTime(line) || (lines[at + 1]?.shape === "short" && lines[at + 1]?.cues.length === 0),
  )
    ? "paragraph"
    : "subhead";

/** From this length on a text without any cue is not left out between headline and end. */
const SURELY_TEXT = 120;

const isSurelyText = ({ block, cues, shape }: CuedLine): boolean =>
  shape === "running" && cues.length === 0 && block.text.length > SURELY_TEXT && endsSentence(block.text);

function toLabelled(
  lines: readonly CuedLine[],
  states: readonly State[],
  at: number,
  { headline, timeClass, now }: { headline: CuedLine | undefined; timeClass: LineClass; now: number },
): LabelledLine[] {
  const [line, state] = [lines[at], states[at]];
  if (!line || !state) return [];
  const { label } = state;
  const cues = [...line.cues, ...readInPlace(lines, at, state, now)];
  if (label === "page" && state.region === "body" && line.block.marker && line.key)
    return [{ ...line, as: "listEntry" }];
  const amid = state.region === "head" || state.region === "body";
  if (amid && label !== "standfirst" && !isText(state) && isSurelyText(line))
    return [{ ...line, as: "paragraph" }];
  if (label === "page") return [{ ...line, as: classOfPage(lines, states, at, headline) }];
  if (label === "byline" || label === "data") return [{ ...line, cues, as: "masthead" }];
  if (isText(state) && line.shape !== "running" && hasCue(cues, "translation"))
    return [{ ...line, as: "reference" }];
  return [{ ...line, cues, as: isText(state) && isTime(line) ? timeClass : label }];
}

/** Nothing below the headline is left out of a text that shows nothing of a page: it was copied without one. */
function keepAll(states: State[]): void {
  for (const [at, { region, label }] of states.entries())
    if (region !== "above" && label === "page") states[at] = { region: "body", label: "paragraph" };
}

/**
 * Labels the lines of a paste with their classes, in order; none if there is no headline or body. Lines are joined to
 * blocks (read-blocks.ts); cues are read from each block's words (cues/, with vocabularies in words/); what each block is
 * for is decided by a learnt labeller (label/). The fields are assembled from that (assemble/).
 * @param now milliseconds since 1970
 */
export function labelLines(
  text: string,
  now: number,
): { labelled: LabelledLine[]; missing?: "headline" | "body" } {
  const lines = cueLines(readBlocks(text), now);
  const states = labelStates(lines, now);
  if (!states) return { labelled: [], missing: lines.some(isProse) ? "headline" : "body" };
  const headline = lines[states.findIndex(({ label }) => label === "headline")];
  if (lines.every(({ cues }) => cues.length === 0)) keepAll(states);
  const timeClass = classOfTime(lines);
  return { labelled: lines.flatMap((_, at) => toLabelled(lines, states, at, { headline, timeClass, now })) };
}

/** The class of every line of a paste: the step between text and article, for tests and for debugging. */
export function classifyLines(text: string, now: number = Date.now()): ClassifiedLine[] {
  const { labelled } = labelLines(text, now);
  return labelled.flatMap(({ block, as }) =>
    Array.from({ length: block.to - block.from + 1 }, (_, i) => ({
      number: block.from + i,
      text: block.text,
      as,
    })),
  );
}
