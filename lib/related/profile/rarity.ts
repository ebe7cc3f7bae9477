/**
 * A term in fewer than 2 of 100 articles is rare. In a library of under 250 hardly any would be, so there the limit
 * is 5 articles.
 */
const RARE_SHARE = 0.02;
const RARE_ARTICLES = 5;

/**
 * True for a term that is rare enough to be a reason. @param frequency the number of the library's articles that
 * contain it
 */
export const isRare = (frequency: number, articles: number): boolean =>
  frequency <= RARE_ARTICLES && articles < RARE_ARTICLES / RARE_SHARE
    ? true
    : frequency < RARE_SHARE * articles;
