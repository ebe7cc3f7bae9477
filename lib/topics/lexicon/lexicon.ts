import type { SubjectCode } from "../subjects";

/**
 * The words of one subject in one language, parted by commas, as they stand in a dictionary; an entry may be a phrase.
 * The last word of an entry also meets its regular inflections; an entry that begins with "=" meets only that very form.
 */
export type Vocabulary = {
  /** Words that hardly stand in a text about anything else. */
  decides: string;
  /** Words that speak for the subject, but stand elsewhere too. */
  speaks: string;
  /** Everyday words that count only beside stronger ones. */
  hints: string;
};

/** The languages that have a vocabulary, as primary subtags of BCP 47. */
export const LEXICON_LANGUAGES = ["en", "ar"] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

export type SubjectLexicon = { code: SubjectCode } & Record<LexiconLanguage, Vocabulary>;
