import type { Element, ElementContent } from "hast";
import { figure } from "../../articles/body";
import { readCaption } from "../paste/cues/caption";
import { cuesOf } from "../paste/cues/cue";
import { readLineText } from "../paste/line-text";
import { type Node, UNREAD } from "./inline";
import { collapseSpace } from "./plain-text";

/** The words of a caption: all of them, and those in small elements apart; blocks are separated by a space. */
function legendOf(nodes: readonly Node[], small: boolean): { words: string; credit: string } {
  let [words, credit] = ["", ""];
  for (const node of nodes) {
    if (node.type === "text") {
      if (small) credit += node.value;
      else words += node.value;
    } else if (node.type === "element" && !UNREAD.has(node.tagName)) {
      const inner = legendOf(node.children, small || node.tagName === "small");
      const space = ["p", "div", "br", "small"].includes(node.tagName) ? " " : "";
      words += `${space}${inner.words}${space}`;
      credit += `${space}${inner.credit}${space}`;
    }
  }
  return { words, credit };
}

/**
 * A figure from its caption: the text of a small element is the credit, or else a credit at the caption's end ("…
 * (Agency)"). Empty if the caption has no words.
 */
export function toFigure(legend: ElementContent): Element[] {
  const read = legendOf([legend], false);
  const [words, marked] = [collapseSpace(read.words).trim(), collapseSpace(read.credit).trim()];
  if (!words && !marked) return [];
  if (marked) return [figure({ ...(words ? { caption: words } : {}), credit: marked })];
  const cue = readCaption(readLineText(words));
  const [found] = cue ? cuesOf([cue], "caption") : [];
  if (!found || found.weak || !found.credit) return [figure({ caption: words })];
  return [figure({ ...(found.caption ? { caption: found.caption } : {}), credit: found.credit })];
}
