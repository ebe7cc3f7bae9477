import { keyOfText } from "../../text/line-tokens";
import { readCredits } from "./assemble/credits";
import { cueLines } from "./layout/cue-lines";
import { findBodyStart } from "./layout/find-body";
import { findHeadline } from "./layout/find-headline";
import { labelAbove } from "./layout/label-above";
import { labelBelow } from "./layout/label-below";
import { labelBody } from "./layout/label-body";
import type { LabelledLine, LineClass } from "./layout/line-class";
import { readBlocks } from "./read-blocks";

/** A line of the paste that is not blank: its number, counted from 0, its cleaned text and its class. */
export type ClassifiedLine = { number: number; text: string; as: LineClass };

/**
 * Labels the lines of a paste with their classes, in order; none if there is no headline or body. Lines are joined to
 * blocks (read-blocks.ts); cues are read from each block's words (cues/, with vocabularies in words/); headline and
 * body are found, and every block is classified by its cues and position (layout/). The fields are assembled from
 * that (assemble/).
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
