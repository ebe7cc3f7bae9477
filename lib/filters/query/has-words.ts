/** True where there is a letter or figure to search for. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
