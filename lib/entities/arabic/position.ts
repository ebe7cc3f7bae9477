import type { FieldWords } from "../found-name";
import { isArabicTitle, isDefinite, isSpaced } from "./cues";

const COMMA = /^ ?[،,] ?$/;

/** True if a comma separates the words at `at` and `at + 1`. */
export const hasComma = ({ text, words }: FieldWords, at: number): boolean => {
  const start = words[at]?.end ?? text.length;
  const first = text[start] === " " ? text[start + 1] : text[start];
  // most words have none: no need to cut the text
  return (first === "،" || first === ",") && COMMA.test(text.slice(start, words[at + 1]?.start));
};

/** True if punctuation or the end of the text follows the word at `at`. */
export const isStopAfter = (field: FieldWords, at: number): boolean =>
  field.words[at + 1] === undefined || !isSpaced(field, at);

/** True if a pause follows the word at `at`: punctuation, the end, or "and". */
export const isPauseAfter = (field: FieldWords, at: number): boolean =>
  isStopAfter(field, at) || /^و\p{L}{3}/u.test(field.words[at + 1]?.plain ?? "");

/** An office that follows a name, of which what comes next says where it is. */
export const isOffice = (plain: string): boolean => !isDefinite(plain) && isArabicTitle(plain);

/** True if the text has the name from `first` to `last` twice. */
export function isTwice({ text, words }: FieldWords, first: number, last: number): boolean {
  const name = text.slice(words[first]?.start, words[last]?.end);
  return text.indexOf(name) !== text.lastIndexOf(name);
}
