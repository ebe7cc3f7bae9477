/** Maximum length of a slug before its suffix. */
const MAX_LENGTH = 80;

/**
 * Makes a slug from a text: lower case, words joined by hyphens, Latin accents folded, other scripts unchanged except
 * for vowel marks. Cut between words at 80 characters; "article" if no letter is left.
 */
export function slugFrom(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/['’ʼ]/g, "")
    .replace(/[\p{M}\u0640]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length + 1 > MAX_LENGTH) break;
    slug += (slug && "-") + word;
  }
  return slug || words[0]?.slice(0, MAX_LENGTH) || "article";
}

/** The slug in a page's parameters, where scripts other than Latin arrive percent-encoded. */
export function slugOf({ slug }: { slug: string }): string {
  try {
    return decodeURIComponent(slug).normalize("NFKC");
  } catch {
    // No slug has a broken percent sequence, so the page will answer with "not found".
    return slug;
  }
}
