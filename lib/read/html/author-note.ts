import { listTokens } from "../../text/line-tokens";
import { nameKey } from "../../text/normalise";
import { readWordList } from "../../text/word-list";
import { phraseAt, phrases } from "../paste/phrases";
import type { BodyBlock } from "./body-block";

/** Notes about authors are in the last part of a text, and have at most this many blocks. */
const FROM = 0.6;
const MAX_BLOCKS = 6;
const ABOUT = /^(?:about|written by|über|à propos de|acerca de|عن)\s/i;
const ARTICLE = /^the\s/i;
const PRONOUN = /^(?:he|she|they|his|her|their)\s/i;

const openings = phrases(readWordList("read/paste/words/credits").words("note openings"));

/** True for a paragraph that starts with one of some names, of an author or outlet, or with "The author". */
export function isNote(text: string, names: readonly string[]): boolean {
  const keyOfNote = (words: string) => ` ${nameKey(words.replace(ABOUT, "").replace(ARTICLE, ""))} `;
  const key = keyOfNote(text);
  return (
    phraseAt(listTokens(text), 0, openings) > 0 ||
    names.some((name) => nameKey(name) !== "" && key.startsWith(keyOfNote(name)))
  );
}

/** The blocks of a text without the note about its author: a name alone on its line, and what is said of the person. */
export function withoutAuthorNote(
  read: readonly BodyBlock[],
  authors: readonly string[],
): readonly BodyBlock[] {
  const keys = new Set(authors.map(nameKey));
  const named = read.flatMap(({ text }, at) =>
    at >= read.length * FROM && keys.has(nameKey(text.replace(ABOUT, ""))) ? [at] : [],
  );
  const [start] = named;
  // More than once: an interview, whose lines are headed by names.
  if (start === undefined || named.length > 1) return read;
  const note = read.slice(start + 1, start + 1 + MAX_BLOCKS);
  const isOfAuthor = ({ text, shape, element }: BodyBlock) =>
    element.tagName === "p" &&
    (shape === "short" || PRONOUN.test(text) || authors.some((name) => text.startsWith(name)));
  const end = note.findIndex((block) => !isOfAuthor(block));
  return [...read.slice(0, start), ...read.slice(start + 1 + (end < 0 ? note.length : end))];
}
