import type { RootContent } from "hast";
import { type Body, body, figure, list, paragraph, quotation, subhead } from "../../../articles/body";
import type { Block } from "../block";
import { cuesOf } from "../cues/cue";
import type { LabelledLine } from "../layout/line-class";

/** A line in full, with its list marker. */
const whole = ({ text, marker }: Block): string => `${marker?.sign.trimStart() ?? ""}${text}`;

const MAX_TITLE_LENGTH = 100;

/** Subheads keep their number and lose their bullet. */
const title = (block: Block): string => (block.marker?.kind === "bullet" ? block.text : whole(block));

/** A numbered line that may be the heading of what follows. */
const isTitle = (text: string): boolean => text.length <= MAX_TITLE_LENGTH && !/[^.]\.$/.test(text);

/** Consecutive entries with one kind of marker become a list; numbers must count from 1, or they would be lost. */
function toList(entries: readonly Block[]): RootContent[] {
  const numbered = entries[0]?.marker?.kind === "number";
  const counts = entries.every((entry, i) => !numbered || entry.marker?.value === i + 1);
  if (counts && (entries.length > 1 || !numbered))
    return [
      list(
        entries.map((entry) => entry.text),
        numbered,
      ),
    ];
  return entries.map((entry) => (numbered && isTitle(entry.text) ? subhead : paragraph)(whole(entry)));
}

type Picture = { caption?: string; credit?: string };

function pictureOf({ block, cues }: LabelledLine): Picture {
  const cue = cuesOf(cues, "caption")[0];
  if (!cue) return { caption: whole(block) };
  return {
    ...(cue.caption ? { caption: cue.caption } : {}),
    ...(cue.credit ? { credit: cue.credit } : {}),
  };
}

/** Joins a caption with a credit on its own line next to it. */
function toFigures(lines: readonly LabelledLine[]): RootContent[] {
  const pictures: Picture[] = [];
  for (const picture of lines.map(pictureOf)) {
    const last = pictures.at(-1);
    const same =
      last?.caption !== undefined && [last.caption, `${last.caption}.`].includes(picture.caption ?? "");
    const fits = last && (same || !(last.caption && picture.caption)) && !(last.credit && picture.credit);
    if (fits) Object.assign(last, picture, same ? { caption: last.caption } : {});
    else pictures.push({ ...picture });
  }
  return pictures.map(figure);
}

const toQuotation = (lines: readonly LabelledLine[]): RootContent =>
  quotation(lines.map(({ block }) => whole(block).replace(/^>\s?/, "")).join("\n"));

function toBlocks(run: readonly LabelledLine[]): RootContent[] {
  const first = run[0];
  if (!first) return [];
  if (first.as === "listEntry") return toList(run.map(({ block }) => block));
  if (first.as === "caption") return toFigures(run);
  if (first.as === "quotation") return [toQuotation(run)];
  return run.map(({ as, block }) => (as === "subhead" ? subhead(title(block)) : paragraph(whole(block))));
}

const IN_BODY: readonly string[] = ["paragraph", "subhead", "quotation", "listEntry", "caption"];

/** True for consecutive lines of one class, and of one kind of list. */
function goesWith(last: LabelledLine | undefined, next: LabelledLine): boolean {
  if (!last || last.as !== next.as) return false;
  if (next.as !== "listEntry") return true;
  return last.block.marker?.kind === next.block.marker?.kind && next.block.marker?.value !== 1;
}

/** Builds the article's body; a second copy of a caption does not split what surrounds it. */
export function toBody(lines: readonly LabelledLine[]): Body {
  const runs: LabelledLine[][] = [];
  for (const line of lines) {
    if (!IN_BODY.includes(line.as)) {
      if (line.as !== "duplicate") runs.push([]);
      continue;
    }
    const current = runs.at(-1);
    if (current && goesWith(current.at(-1), line)) current.push(line);
    else runs.push([line]);
  }
  return body(runs.flatMap(toBlocks));
}
