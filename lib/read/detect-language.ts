import { eld } from "eld/small";

/** Enough characters to recognise a language by its letter groups; more text changes nothing. */
const ENOUGH = 2000;

/**
 * Detects the language of a text with eld, which compares letter groups.
 * @returns a BCP 47 tag; "und" (undetermined) if nothing can be detected
 */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, ENOUGH)).language || "und";
}
