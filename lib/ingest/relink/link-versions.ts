/** Incremented when the same articles get different links: a library linked by an earlier version is relinked. */
export const LINKING = 9;
export const LINKED_KEY = "linking";

/**
 * Incremented when the same text gets different stems or terms (lib/text): the library's full-text index and profiles
 * are then rebuilt. Version 1 was not recorded: Snowball's Arabic stems, and English ones without spelling variants.
 * Version 3: one spelling of addresses, dates by the printed day, words of Chinese, Japanese and Thai. Version 4: profiles without what
 * an outlet repeats. Version 5: other names of people. Version 6: more people in Arabic. Version 7: more again. Version 8: everyday surnames, single names, names in syllables.
 * Version 9: shares in two words ("per cent", "في المئة"). Version 10: names that are headings, first names alone; excerpts without notices.
 */
export const READING = 10;
export const READ_KEY = "stems";
