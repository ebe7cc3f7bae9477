import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import { getKnownNames, type KnownEnd, type KnownNode } from "./known-names";

/** A known name in a text: the indexes of its first and last word, both inclusive, and its offsets. */
export type KnownMatch = KnownEnd & { first: number; last: number; start: number; end: number };

const ARTICLE = /^(?:al|el|ad|as|at|an|ar|de)$/;
const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.surface);

/** The words of a name are separated by a space, a hyphen or the full stop of an initial. */
const joins = (text: string, before: Word, after: Word): boolean =>
  /^(?:[ \u00a0\-–\n]?|\. ?)$/.test(text.slice(before.end, after.start));

/** Prefixes that Arabic joins to a word: "and", "so", "by", "for", "like". */
const PROCLITICS = [/^[وف](?=.{3})/, /^[وف]?[بلك](?=.{3})/];

/** The forms in which a list may have a word, each with the number of letters before and after it that are not the name's. */
function listForms(word: Word): { plain: string; before: number; after: number }[] {
  const { plain } = word;
  const forms = [{ plain, before: 0, after: 0 }];
  if (!hasArabic(plain)) {
    // "RTS" is not a plural of RT
    const ending = /S$/.test(word.surface) ? undefined : /(?:'s|s'|s)$/.exec(plain)?.[0];
    if (ending && plain.length > ending.length + 1)
      forms.push({ plain: plain.slice(0, -ending.length), before: 0, after: ending.length });
    return forms;
  }
  for (const proclitic of PROCLITICS) {
    const found = proclitic.exec(plain)?.[0];
    if (!found) continue;
    const rest = plain.slice(found.length);
    forms.push({ plain: rest, before: found.length, after: 0 });
    // the prefix for "for" replaces the first letter of the article
    if (found.endsWith("ل") && rest.startsWith("ل"))
      forms.push({ plain: `ا${rest}`, before: found.length, after: 0 });
  }
  return forms;
}

/** The offset after `count` letters of a word. Vowel marks and tatweel do not count. */
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
  // fast exit: most capitalised words begin no known name
  const forms = listForms(first).filter(({ plain }) => root.next.has(plain));
  if (forms.length === 0) return null;
  let best: KnownMatch | null = null;
  const keep = (end: KnownEnd, last: number, before: number, after: number) => {
    const word = words[last];
    if (!word || !accepts(end, words.slice(at, last + 1), after)) return;
    // the last full stop of "U.N." belongs to the name
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

/** All known names in a text, from left to right without overlaps; of two that begin at the same word the longer. */
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
