/** Counted up when links come out differently for the same articles: a library that was linked before is linked anew. */
export const LINKING = 2;
export const LINKED_KEY = "linking";

/**
 * Counted up when the same text comes to other stems or terms (lib/text): what a library holds of them, its full-text index and its
 * profiles, is made anew. 1 had no number of its own: Snowball's Arabic stems, and English ones without their spellings.
 */
export const READING = 2;
export const READ_KEY = "stems";
