/** Incremented when the same articles get different links: a library linked by an earlier version is relinked. */
export const LINKING = 2;
export const LINKED_KEY = "linking";

/**
 * Incremented when the same text gets different stems or terms (lib/text): the library's full-text index and profiles
 * are then rebuilt. Version 1 was not recorded: Snowball's Arabic stems, and English ones without spelling variants.
 */
export const READING = 2;
export const READ_KEY = "stems";
