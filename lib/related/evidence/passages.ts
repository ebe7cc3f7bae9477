import type { Field } from "../../text/spans";
import { findPlaces, searchedText } from "./find-places";
import { type Stretch, sentenceAround } from "./sentence-around";
import type { Evidence, Place } from "./shared-thing";

/**
 * Text of one of two linked articles around what they share. Parts alternate: plain, shared, plain, shared, …; "…"
 * marks where the passage begins or ends inside a sentence.
 */
export type Passage = { field: Field; parts: string[] };

/** The passages of both texts, ordered by the weight of what they share. */
export type Passages = { here: Passage[]; there: Passage[] };

/** The fields of an article that evidence points into, and its language. */
export type PassageSource = { fields: Record<Field, string>; language: string };

/** Maximum number of passages per text. */
const MAX_PASSAGES = 3;
/** Longer sentences are cut to about WINDOW characters around the shared thing. */
const MAX_LENGTH = 200;
const WINDOW = 160;
/** How much text before the first shared thing is kept where a sentence is cut. */
const BEFORE = 60;

type Opened = Stretch & { field: Field; marks: Stretch[] };

/**
 * The passages around what two articles share: the sentence around each shared thing, one passage for several things
 * in the same sentence, at most 3 per text. A shared thing is shown in both texts or in neither.
 * @param evidence the shared things to show, the heaviest first. One whose text is no longer at its place is looked for
 * by its words; if either text no longer has them, it is left out.
 * @param citing where one of the texts refers to the other (0: the first text), which comes first
 */
export function makePassages(
  evidence: readonly Evidence[],
  here: PassageSource,
  there: PassageSource,
  citing?: { side: 0 | 1; place: Place },
): Passages {
  const opened: [Opened[], Opened[]] = [[], []];
  const sources = [here, there] as const;
  if (citing) {
    const { side, place } = citing;
    opened[side].push({ ...open(sources[side], place), marks: [place] });
  }
  for (const shared of evidence) {
    const found = ([0, 1] as const).map((side) =>
      findOpen(opened[side], sources[side], shared, {
        side,
        most: MAX_PASSAGES + Number(citing?.side === side),
      }),
    );
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

/**
 * The passage that contains a shared thing: an existing one, or a new one while there is room; null if there is none.
 */
function findOpen(
  list: Opened[],
  source: PassageSource,
  shared: Evidence,
  { side, most }: { side: 0 | 1; most: number },
) {
  const place = placeNow(source, shared, side);
  if (!place) return null;
  const { field, start, end } = place;
  const known = list.find(
    (passage) => passage.field === field && passage.start <= start && end <= passage.end,
  );
  if (!known && list.length >= most) return null;
  return { list, mark: { start, end }, passage: known ?? open(source, place) };
}

/** Where the text now has a shared thing. */
function placeNow({ fields }: PassageSource, { kind, texts, places }: Evidence, side: 0 | 1): Place | null {
  const { field, start, end } = places[side];
  if (!texts[side]) return null;
  if (fields[field].slice(start, end) === texts[side]) return places[side];
  return findPlaces(searchedText(fields), texts[side], kind === "name")[0] ?? null;
}

function open({ fields, language }: PassageSource, place: Place): Opened {
  const text = fields[place.field];
  const whole = sentenceAround(text, place, language);
  return {
    field: place.field,
    marks: [],
    ...(whole.end - whole.start > MAX_LENGTH ? cut(text, whole, place) : whole),
  };
}

/** About 160 characters of a sentence around a place, cut between words. */
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
    if (mark.start < at) continue; // inside one that is already marked
    put(text.slice(at, mark.start));
    parts.push(text.slice(mark.start, mark.end), "");
    at = mark.end;
  }
  put(text.slice(at, end).trimEnd());
  if (end < whole.end) put("…");
  return { field, parts };
}
