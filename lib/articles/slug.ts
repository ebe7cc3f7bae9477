/** The longest slug before its suffix: long enough to be read, short enough to be sent. */
const LONGEST = 80;

/**
 * A text as a part of an address: lower case, words joined by hyphens, Latin accents folded, other scripts kept as they
 * are written but for vowel marks. Cut between words at 80 characters; "article" where no letter is left.
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
    if (slug.length + word.length + 1 > LONGEST) break;
    slug += (slug && "-") + word;
  }
  return slug || words[0]?.slice(0, LONGEST) || "article";
}

/** The slug in a page's parameters, in which other scripts than Latin arrive percent-encoded. */
export function slugOf({ slug }: { slug: string }): string {
  try {
    return decodeURIComponent(slug).normalize("NFKC");
  } catch {
    // A broken percent sequence is no article's slug, so the page will say that there is none.
    return slug;
  }
}
