/** Words a minute in silent reading of non-fiction: Brysbaert 2019, Journal of Memory and Language 109, table 8. */
const WORDS_A_MINUTE: Record<string, number> = { en: 238, ar: 181 };

/** Minutes that a text takes, at least one. @param words how many words it has */
export const readingMinutes = (words: number, language: string): number =>
  Math.max(1, Math.round(words / (WORDS_A_MINUTE[language.split("-")[0] ?? ""] ?? 220)));
