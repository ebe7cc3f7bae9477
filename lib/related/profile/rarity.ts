/** What stands in fewer than 2 of 100 articles is rare. In a library of under 250 that would be hardly anything, so there: in at most 5. */
const RARE_SHARE = 0.02;
const RARE_ARTICLES = 5;

/** True where a term is rare enough to be a reason. @param frequency in how many of the library's articles it stands */
export const isRare = (frequency: number, articles: number): boolean =>
  frequency <= RARE_ARTICLES && articles < RARE_ARTICLES / RARE_SHARE
    ? true
    : frequency < RARE_SHARE * articles;
