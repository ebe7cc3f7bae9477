import { readCredits } from "./assemble/credits";
import { findBodyStart } from "./layout/find-body";
import { findHeadline } from "./layout/find-headline";
import { labelAbove } from "./layout/label-above";
import { labelBelow } from "./layout/label-below";
import { labelBody } from "./layout/label-body";
import type { Labelled, LineClass } from "./layout/line-class";
import { markBlocks } from "./layout/mark-blocks";
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
export function labelBlocks(
  text: string,
  now: number,
): { labelled: Labelled[]; missing?: "headline" | "body" } {
  const marked = markBlocks(readBlocks(text), now);
  const headline = findHeadline(marked);
  const heading = headline === null ? undefined : marked[headline];
  if (headline === null || !heading) return { labelled: [], missing: "headline" };
  const body = findBodyStart(marked, headline);
  if (body === null) return { labelled: [], missing: "body" };
  const head: Labelled[] = [
    ...labelAbove(marked, headline),
    { ...heading, as: "headline" },
    ...labelBelow(marked, headline, body),
  ];
  const credited = new Set(readCredits(head).map(({ name }) => keyOfText(name)));
  return { labelled: [...head, ...labelBody(marked.slice(body), credited)] };
}

/** What every line of a paste was taken for: the step between text and article, for tests and for looking into a paste. */
export function classifyLines(text: string, now: number = Date.now()): ClassifiedLine[] {
  const { labelled } = labelBlocks(text, now);
  return labelled.flatMap(({ block, as }) =>
    Array.from({ length: block.to - block.from + 1 }, (_, i) => ({
      number: block.from + i,
      text: block.text,
      as,
    })),
  );
}
