import { readCredits } from "./assemble/credits";
import { cueLines } from "./layout/cue-lines";
import { findBodyStart } from "./layout/find-body";
import { findHeadline } from "./layout/find-headline";
import { labelAbove } from "./layout/label-above";
import { labelBelow } from "./layout/label-below";
import { labelBody } from "./layout/label-body";
import type { LabelledLine, LineClass } from "./layout/line-class";
import { readBlocks } from "./read-blocks";
import { keyOfText } from "./tokens";

/** A line of the paste that is not blank: its number, counted from 0, its cleaned text and what it was taken for. */
export type ClassifiedLine = { number: number; text: string; as: LineClass };

/**
 * The blocks of a paste with their classes, in order; none where there is no headline or no body. Lines are put together
 * to blocks (read-blocks.ts); each block's words say what it may be (cues/, their vocabularies in words/); then headline
 * and body are found, and every block gets its class by its cues and its place (layout/). assemble/ makes the fields.
 * @param now milliseconds since 1970
 */
export function labelLines(
  text: string,
  now: number,
): { labelled: LabelledLine[]; missing?: "headline" | "body" } {
  const lines = cueLines(readBlocks(text), now);
  const headline = findHeadline(lines);
  const heading = headline === null ? undefined : lines[headline];
  if (headline === null || !heading) return { labelled: [], missing: "headline" };
  const body = findBodyStart(lines, headline);
  if (body === null) return { labelled: [], missing: "body" };
  const head: LabelledLine[] = [
    ...labelAbove(lines, headline),
    { ...heading, as: "headline" },
    ...labelBelow(lines, headline, body),
  ];
  const credited = new Set(readCredits(head).map(({ name }) => keyOfText(name)));
  return { labelled: [...head, ...labelBody(lines.slice(body), credited)] };
}

/** What every line of a paste was taken for: the step between text and article, for tests and for looking into a paste. */
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
