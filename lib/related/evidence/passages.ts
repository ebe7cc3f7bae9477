import type { Field } from "../../text/spans";
import type { Evidence, Place } from "./pick-evidence";
import { type Stretch, sentenceAround } from "./sentence-around";

/**
 * Some words of one of two linked articles around what both share. Parts take turns: plain, shared, plain, shared, …; where
 * the passage begins in the middle of a sentence or ends there, "…" stands for the rest.
 */
export type Passage = { field: Field; parts: string[] };

/** The passages of both texts, what they share in the order of its weight. */
export type Passages = { here: Passage[]; there: Passage[] };

/** An article's fields as evidence points into them, and its language. */
export type PassageSource = { fields: Record<Field, string>; language: string };

/** How many passages of each text a link shows. */
const MOST_PASSAGES = 3;
/** A sentence of more characters is cut to about so many around what is shared. */
const LONGEST = 200;
const WINDOW = 160;
/** How much of what stands before the first shared thing is kept where a sentence is cut. */
const BEFORE = 60;

type Opened = Stretch & { field: Field; marks: Stretch[] };

/**
 * The passages around what two articles share: the sentence that each thing stands in, one for several things of one
 * sentence, at most 3 of each text. What is shown of one text is shown of the other, too.
 * @param evidence the shared things to show, the weightiest first; those whose place no longer has their text are left out
 */
export function makePassages(
  evidence: readonly Evidence[],
  here: PassageSource,
  there: PassageSource,
): Passages {
  const opened: [Opened[], Opened[]] = [[], []];
  const sources = [here, there] as const;
  for (const shared of evidence) {
    const found = ([0, 1] as const).map((side) => findOpen(opened[side], sources[side], shared, side));
    const [a, b] = found;
    if (!a || !b) continue;
    for (const { passage, mark, list } of [a, b]) {
      if (!list.includes(passage)) list.push(passage);
      passage.marks.push(mark);
    }
  }
  return {
    here: opened[0].map((passage) => partsOf(passage, here)),
    there: opened[1].map((passage) => partsOf(passage, there)),
  };
}

/** The passage that a shared thing stands in: an open one, or a new one while there is room; null for none. */
function findOpen(list: Opened[], source: PassageSource, { places, texts }: Evidence, side: 0 | 1) {
  const place = places[side];
  const { field, start, end } = place;
  if (!texts[side] || source.fields[field].slice(start, end) !== texts[side]) return null;
  const known = list.find(
    (passage) => passage.field === field && passage.start <= start && end <= passage.end,
  );
  if (!known && list.length >= MOST_PASSAGES) return null;
  return { list, mark: { start, end }, passage: known ?? open(source, place) };
}

function open({ fields, language }: PassageSource, place: Place): Opened {
  const text = fields[place.field];
  const whole = sentenceAround(text, place, language);
  return {
    field: place.field,
    marks: [],
    ...(whole.end - whole.start > LONGEST ? cut(text, whole, place) : whole),
  };
}

/** About 160 characters of a sentence around a place, from one gap between words to another. */
function cut(text: string, whole: Stretch, { start, end }: Stretch): Stretch {
  const room = Math.max(WINDOW, end - start + BEFORE);
  const latest = Math.max(whole.start, whole.end - room);
  let from = Math.min(Math.max(whole.start, start - BEFORE), latest);
  let to = Math.min(whole.end, from + room);
  while (from > whole.start && from < start && !/\s/.test(text[from - 1] ?? "")) from++;
  while (to < whole.end && to > end && !/\s/.test(text[to] ?? "")) to--;
  return { start: from, end: Math.max(to, end) };
}

function partsOf({ field, start, end, marks }: Opened, { fields, language }: PassageSource): Passage {
  const text = fields[field];
  const whole = sentenceAround(text, { start, end }, language);
  const parts = [start > whole.start ? "…" : ""];
  let at = start;
  const put = (plain: string) => parts.push(`${parts.pop() ?? ""}${plain}`);
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at) continue; // inside of one that is marked already
    put(text.slice(at, mark.start));
    parts.push(text.slice(mark.start, mark.end), "");
    at = mark.end;
  }
  put(text.slice(at, end).trimEnd());
  if (end < whole.end) put("…");
  return { field, parts };
}
