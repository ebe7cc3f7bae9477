import { eld } from "eld/small";

/** Enough text to tell a language by its letter groups; more changes nothing. */
const ENOUGH = 2000;

/**
 * The language of a text as a BCP 47 tag, by eld's letter groups; "und" (undetermined, BCP 47's own word) where nothing
 * can be told.
 */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, ENOUGH)).language || "und";
}
