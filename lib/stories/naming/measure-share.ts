import type { NamingArticle, Standing } from "./naming-article";

const WORTH: Record<Standing, number> = { headline: 1, lead: 0.7, text: 0.35 };

/** How much an article is about what stands there, 0 (not at all) to 1. */
export const worthOf = (standing: Standing | undefined): number => (standing ? WORTH[standing] : 0);

/** How rare something is in a library: 0 in every article, 1 in a single one (inverse document frequency). */
export const rarity = (frequency: number, articles: number): number =>
  Math.max(0, Math.log(articles / Math.max(1, frequency)) / Math.log(Math.max(2, articles)));

/** How far a story's articles share something. */
export type Share = {
  /** Mean worth over outlets, 0 to 1: an outlet with many articles does not decide alone. */
  mean: number;
  /** Mean over outlets of the share of articles whose headline has it. */
  inHeadlines: number;
  /** Share of articles that have it. */
  share: number;
  /** Whether a story may be named by it: enough articles, and two outlets if the story has several. */
  enough: boolean;
};

/** The share of articles that must have what a story is named by, in stories up to SMALL and above. */
const MIN_SHARE = { small: 0.5, large: 0.35 };
const SMALL = 4;

/** @param found what each of the articles has of it, in their order */
export function measureShare(
  articles: readonly Pick<NamingArticle, "outletId">[],
  found: readonly { worth: number; inHeadline: boolean }[],
): Share {
  const outlets = new Map<
    number | null,
    { worth: number; headlines: number; articles: number; having: number }
  >();
  for (const [at, { outletId }] of articles.entries()) {
    const { worth, inHeadline } = found[at] ?? { worth: 0, inHeadline: false };
    const known = outlets.get(outletId) ?? { worth: 0, headlines: 0, articles: 0, having: 0 };
    known.worth += worth;
    known.headlines += Number(inHeadline);
    known.articles += 1;
    known.having += Number(worth > 0);
    outlets.set(outletId, known);
  }
  const each = [...outlets.values()];
  const mean = (of: (outlet: (typeof each)[number]) => number) =>
    each.reduce((sum, outlet) => sum + of(outlet) / outlet.articles, 0) / Math.max(1, each.length);
  const having = each.reduce((sum, outlet) => sum + outlet.having, 0);
  const share = having / Math.max(1, articles.length);
  const several = each.length === 1 || each.filter((outlet) => outlet.having > 0).length > 1;
  return {
    mean: mean(({ worth }) => worth),
    inHeadlines: mean(({ headlines }) => headlines),
    share,
    enough: having > 1 && several && share >= (articles.length <= SMALL ? MIN_SHARE.small : MIN_SHARE.large),
  };
}
