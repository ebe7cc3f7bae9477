import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { isPhrase, phraseAt, phrases, restAfter } from "../phrases";
import type { Cue } from "./cue";

const tagsList = readWordList("read/paste/words/tags");

const labels = phrases(tagsList.words("labels"));
const needSign = phrases(tagsList.words("labels with separator"));

const SEPARATORS = /\s*[,،;؛|•·]\s*|\s+[/–-]\s+/;
const MAX_LINE_LENGTH = 600;
const MAX_KEYWORD_LENGTH = 60;
const MAX_WORDS = 6;

/** A hashtag without "#" and with spaces for underscores. */
const plainKeyword = (text: string): string =>
  text
    .replace(/^#+/, "")
    .replace(/_+/g, " ")
    .replace(/[.\s]+$/, "")
    .trim();

/** Keywords separated by commas, bars or hashes; longer text is left out. */
export function splitKeywords(text: string): string[] {
  const parts = text.includes("#") ? text.split(/[\s,،|]+(?=#)/) : text.split(SEPARATORS);
  return parts.map(plainKeyword).filter((word) => word.length > 1 && word.length <= MAX_KEYWORD_LENGTH);
}

/** A line of nothing but hashtags. */
const isHashtags = (text: string): boolean =>
  text.startsWith("#") &&
  text.split(/[\s,،|]+/).every((word) => /^#[\p{L}\p{N}_]/u.test(word) || word === "");

/** A list of keywords after its label, a line of hashtags, or the label alone above a list. */
export function readKeywords({ text, tokens }: LineText): Cue | null {
  if (text.length > MAX_LINE_LENGTH) return null;
  if (isHashtags(text)) return { kind: "keywords", keywords: splitKeywords(text) };
  const count = phraseAt(tokens, 0, labels);
  if (!count) return null;
  const strict = phraseAt(tokens, 0, needSign) === count;
  if (isPhrase(tokens, labels)) return strict ? null : { kind: "heading", of: "keywords" };
  const following = text.slice(tokens[count - 1]?.end ?? 0);
  const signed = /^\s*(?:[:：|–—-]|#)/.test(following);
  if (!signed && (strict || !/[,،|]/.test(following))) return null;
  const keywords = splitKeywords(restAfter(text, tokens, count));
  const short = keywords.every((keyword) => keyword.split(" ").length <= MAX_WORDS);
  return keywords.length > 0 && short ? { kind: "keywords", keywords } : null;
}
