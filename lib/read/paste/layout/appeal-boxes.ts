import type { Cue } from "../cues/cue";
import { type CuedLine, sureBoilerplate } from "./cued-line";
import { type Group, groupOf } from "./line-groups";

/** Maximum length of a box's own words between its title and its button, in characters. */
const MAX_OWN_WORDS_LENGTH = 200;
const MAX_LINE_LENGTH = 160;

const asks = (line: CuedLine): boolean => sureBoilerplate(line) === "appeal";

/** Kinds of cues in a box: its title may be the name of the outlet or a section. */
const OF_BOX: readonly Cue["kind"][] = ["boilerplate", "outlet", "section"];

const isFree = ({ block, cues }: CuedLine): boolean =>
  block.text.length <= MAX_LINE_LENGTH &&
  !block.marker &&
  cues.every((cue) => OF_BOX.includes(cue.kind) || ("weak" in cue && cue.weak === true));

const isWords = (line: CuedLine): boolean => line.shape !== "short" && sureBoilerplate(line) === null;

/** True if there are words between heading and buttons, as in a request for consent. */
const hasWords = (members: readonly CuedLine[]): boolean => members.some(isWords);

/** True if one line of a group asks for something and all others are short, few and nothing else. */
function isBox(members: readonly CuedLine[]): boolean {
  const first = members.findIndex(asks);
  const last = members.findLastIndex((line) => sureBoilerplate(line) !== null);
  if (first < 0 || members.length < 2 || !members.every(isFree)) return false;
  const length = members.reduce((sum, line) => sum + (isWords(line) ? line.block.text.length : 0), 0);
  if (length > MAX_OWN_WORDS_LENGTH) return false;
  // A sentence above the first asking line, or below the last button, may be the article's.
  const titled = members[0] !== undefined && !isWords(members[0]);
  return members.every((line, at) => !isWords(line) || (at < last && (titled || at > first)));
}

/**
 * Marks the lines of boxes that ask for an address, a donation, consent: title and words say little alone, but they
 * are grouped with the button or the field.
 * @param top true above the headline, where short lines next to a button may also be the outlet's name and its menu
 */
export function markAppealBoxes(lines: readonly CuedLine[], top = false): CuedLine[] {
  const found = [...lines];
  for (let at = 0; at < lines.length; ) {
    const group: Group = groupOf(lines, at) ?? { from: at, to: at + 1 };
    const members = lines.slice(at, group.to);
    if (isBox(members) && (!top || hasWords(members)))
      for (const [i, line] of members.entries())
        if (!sureBoilerplate(line))
          found[at + i] = { ...line, cues: [{ kind: "boilerplate", of: "appeal" }] };
    at = group.to;
  }
  return found;
}
