import { hasArabic } from "../text/normalise";
import type { Word } from "../text/tokenise";
import { getKnownNames, type KnownEnd, type KnownNode } from "./known-names";

/** A name of the committed lists in a text: the indexes of its first and last word, inclusive, and its offsets. */
export type KnownMatch = KnownEnd & { first: number; last: number; start: number; end: number };

const ARTICLE = /^(?:al|el|ad|as|at|an|ar|de)$/;
const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.surface);

/** Words of one name stand side by side, parted by a space, a hyphen or the full stop of an initial. */
const joins = (text: string, before: Word, after: Word): boolean =>
  /^(?:[ \u00a0\-–\n]?|\. ?)$/.test(text.slice(before.end, after.start));

/** Letters that Arabic writes before a word and that are no part of it: and, so, by, for, like. */
const PROCLITICS = [/^[وف](?=.{3})/, /^[وف]?[بلك](?=.{3})/];

/** A word in the forms in which a list may hold it, each with how many letters at its start and end are not the name's. */
function listForms(word: Word): { plain: string; before: number; after: number }[] {
  const { plain } = word;
  const forms = [{ plain, before: 0, after: 0 }];
  if (!hasArabic(plain)) {
    const ending = /(?:'s|s'|s)$/.exec(plain)?.[0];
    if (ending && plain.length > ending.length + 1)
      forms.push({ plain: plain.slice(0, -ending.length), before: 0, after: ending.length });
    return forms;
  }
  for (const proclitic of PROCLITICS) {
    const found = proclitic.exec(plain)?.[0];
    if (!found) continue;
    const rest = plain.slice(found.length);
    forms.push({ plain: rest, before: found.length, after: 0 });
    // "for" swallows the first letter of the article
    if (found.endsWith("ل") && rest.startsWith("ل"))
      forms.push({ plain: `ا${rest}`, before: found.length, after: 0 });
  }
  return forms;
}

/** Where the name begins behind so many letters, vowel marks and stretching lines not counted. */
function skipLetters(word: Word, count: number): number {
  let at = 0;
  for (let letters = 0; letters < count && at < word.surface.length; at++)
    if (/[\p{L}\p{N}]/u.test(word.surface[at] ?? "") && word.surface[at] !== "ـ") letters++;
  return word.start + at;
}

function accepts(end: KnownEnd, words: readonly Word[], after: number): boolean {
  if (hasArabic(words[0]?.plain ?? "")) return true;
  if (end.capitals)
    return words.every(({ surface }, at) =>
      /^[\p{Lu}\p{N}]+$/u.test(at === words.length - 1 && after > 0 ? surface.slice(0, -after) : surface),
    );
  const first = words[0];
  return first !== undefined && (isCapital(first) || ARTICLE.test(first.plain)) && words.some(isCapital);
}

/** The longest known name that begins at a word. */
export function matchKnown(text: string, words: readonly Word[], at: number): KnownMatch | null {
  const root = getKnownNames();
  const first = words[at];
  if (!first || !(isCapital(first) || hasArabic(first.plain) || ARTICLE.test(first.plain))) return null;
  // most capitals begin no known name, and are passed by quickly
  const forms = listForms(first).filter(({ plain }) => root.next.has(plain));
  if (forms.length === 0) return null;
  let best: KnownMatch | null = null;
  const keep = (end: KnownEnd, last: number, before: number, after: number) => {
    const word = words[last];
    if (!word || !accepts(end, words.slice(at, last + 1), after)) return;
    // the full stop of the last initial belongs to U.N., not to the sentence
    const dotted = /\.\p{Lu}$/u.test(text.slice(word.end - 2, word.end)) && text[word.end] === "." ? 1 : 0;
    if (best && best.last > last) return;
    best = { ...end, first: at, last, start: skipLetters(first, before), end: word.end - after + dotted };
  };
  const walk = (node: KnownNode, last: number, before: number): void => {
    if (node.end) keep(node.end, last, before, 0);
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !next || node.next.size === 0 || !joins(text, word, next)) return;
    for (const form of listForms(next)) {
      const branch = form.before === 0 ? node.next.get(form.plain) : undefined;
      if (branch && form.after === 0) walk(branch, last + 1, before);
      else if (branch?.end && !(best && best.last > last)) keep(branch.end, last + 1, before, form.after);
      if (branch) return;
    }
  };
  for (const form of forms) {
    const node = root.next.get(form.plain);
    if (!node) continue;
    if (form.after === 0) walk(node, at, form.before);
    else if (node.end) keep(node.end, at, 0, form.after);
    if (best) return best;
  }
  return best;
}

/** All known names of a text from left to right, the longest first, none overlapping another. */
export function listKnown(text: string, words: readonly Word[]): KnownMatch[] {
  const found: KnownMatch[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = matchKnown(text, words, at);
    if (!match) continue;
    found.push(match);
    at = match.last;
  }
  return found;
}
