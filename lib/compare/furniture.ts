import { wordTest } from "../text/word-lookup";
import type { Stretch } from "./split-sentences";

const isHeadingOfLinks = wordTest("compare/words/furniture", "headings of links", (word) => word);
const isPromotion = wordTest("compare/words/furniture", "promotion", (word) => word);

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const DATE_AT_END = new RegExp(`${MONTH} \\d{1,2}, \\d{4}\\.?(?:\\s.{0,40})?$`);
/** What people do in captions: the present tense of standing in front of a camera. */
const CAPTION_VERB =
  /\b(?:speaks?|walks?|waves?|waits?|arrives?|attends?|listens?|looks?|gestures?|stands?|sits?|talks?|leaves?|poses?|holds?|appears?|delivers?|testifies|addresses|greets?|shakes?|smiles?|pass(?:es)?|is seen|are seen|inspects?|carry|carries|gather|rides?)\b/;
const AGENCY = "(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Getty Images|Shutterstock|Anadolu|Bloomberg)";
const PICTURE = new RegExp(
  `^(?:FILE PHOTO|File photo|Photo|PHOTO|Image|Caption|صورة)\\b ?[:(]|Enlarge this image|toggle caption|hide caption|\\((?:AP|Reuters|File)? ?(?:Photo|photo)\\b|\\b${AGENCY} ?\\/ ?[\\p{Lu}]|\\/ ?${AGENCY}(?: Images)?\\b[^.]{0,40}$|via Getty|Getty Images$`,
  "u",
);
const BYLINE =
  /contributed to this (?:report|story|article)|^\W*(?:Contributing|Reporting|Additional reporting|Editing|Writing)(?::| by\b)|^Published (?:on )?[A-Z][a-z]+ \d{1,2},? \d{4}\W*$/;
const TWEET = /pic\.twitter\.com|[—–-] ?[^—–]{2,50}\(@\w+\)\s+\w+ \d{1,2}, \d{4}$/;
const ADDRESS = /^\W*(?:https?:\/\/|www\.)\S+\W*$/;
/** A sentence ends like this; a paragraph that does not is a heading or a name if it is short. */
const SENTENCE_END = /[.!?…؟:;,][”"’'»)\]]*\s*$|[”"»]\s*$/;
const MAX_HEADING_WORDS = 6;
/** The author's name, left at the end of the text. */
const NAME_ALONE = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;

const normalised = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[أإآ]/g, "ا")
    .replace(/\u064b/g, "");

/** The words before a colon, or the whole line if it has none and is short. */
const headOf = (line: string): string =>
  normalised(line)
    .split(/[:：]/)[0]
    ?.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "") ?? "";

/** The first words of a line, one more at a time, as a promotion may begin it. */
const beginnings = (line: string): string[] => {
  const words = normalised(line)
    .replace(/^[^\p{L}]+/u, "")
    .split(/[^\p{L}'’]+/u)
    .slice(0, 5);
  return words.map((_, at) => words.slice(0, at + 1).join(" "));
};

/**
 * True for what stands between the sentences of an article without being one: captions, credits, bylines, headings, link
 * boxes, promotion and what is left of an embedded post. Found by its form.
 * @param paragraph that the sentence is in; only what stands alone is a heading or a name
 */
export function isFurniture(sentence: string, paragraph: string): boolean {
  const line = sentence.trim();
  if (ADDRESS.test(line) || TWEET.test(line) || PICTURE.test(line) || BYLINE.test(line)) return true;
  const alone = line === paragraph.trim();
  if (alone && DATE_AT_END.test(line) && CAPTION_VERB.test(line) && !/\bsaid\b/.test(line)) return true;
  if (/^[^:：]{2,24}[:：]/.test(line) && isHeadingOfLinks(headOf(line))) return true;
  if (/Comment via |Community standards/i.test(line) || NAME_ALONE.test(line)) return true;
  if (!alone) return false;
  if (isHeadingOfLinks(headOf(line)) || beginnings(line).some((words) => isPromotion(words))) return true;
  return !SENTENCE_END.test(line) && line.split(/\s+/).length <= MAX_HEADING_WORDS;
}

/**
 * Link boxes inside a sentence: a name, the same name in full, and headlines glued to it, up to "MORE". The stretches begin
 * at the full name.
 */
export function findLinkBoxes(text: string): Stretch[] {
  const box =
    /(?<=(\p{Lu}[\p{L}'’-]+) )(?:[\p{Lu}(“"][\p{L}.()'’“”"-]*\s){1,6}\1\p{Lu}[^\n]{10,500}?\bMORE\b/gu;
  return [...text.matchAll(box)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
