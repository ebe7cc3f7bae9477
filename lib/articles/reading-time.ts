/** Words per minute in silent reading of non-fiction: Brysbaert 2019, Journal of Memory and Language 109, table 8. */
const WORDS_A_MINUTE: Record<string, number> = { en: 238, ar: 181 };

/** Reading time in minutes, at least one. @param words the number of words */
export const readingMinutes = (words: number, language: string): number =>
  Math.max(1, Math.round(words / (WORDS_A_MINUTE[language.split("-")[0] ?? ""] ?? 220)));
