import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { findPhrases, hasPhrase, phrases } from "../phrases";
import { splitAddress } from "./address";
import type { Cue } from "./cue";

const languagesList = readWordList("read/paste/words/languages");

const languages = phrases(languagesList.words("names"));
const versions = phrases(languagesList.words("versions"));
const all = phrases(
  languagesList.words("names"),
  languagesList.words("versions"),
  languagesList.words("fillers"),
);

const MAX_LENGTH = 300;
const MAX_WORDS = 14;
/** Words for the sort of piece, beyond those in the vocabulary. */
const MAX_UNKNOWN = 1;

/**
 * A link to the same article in another language: a language's name, a word for version or reading, hardly anything
 * else.
 */
export function readTranslation(line: LineText): Cue | null {
  if (
    line.text.length > MAX_LENGTH ||
    line.tokens.length < 2 ||
    !hasPhrase(line.tokens, languages) ||
    !hasPhrase(line.tokens, versions)
  )
    return null;
  const { words, url } = splitAddress(line);
  const known = findPhrases(words.tokens, all).reduce((sum, phrase) => sum + phrase.count, 0);
  if (words.tokens.length > MAX_WORDS || known < Math.max(2, words.tokens.length - MAX_UNKNOWN)) return null;
  const name = words.text.replace(/[\s:：»›>←→-]+$/u, "");
  return { kind: "translation", name, ...(url ? { url } : {}) };
}
