import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { slugOf } from "../../articles/slug";
import { t } from "../../messages/t";
import { isRightToLeft } from "../../text/normalise";
import { getArticle } from "../article/get-article";
import { listRelated, type RelatedLink } from "../article/list-related";
import { type Frame, getFrame } from "../frame/get-frame";
import { type ArticleComparison, compareArticles } from "./compare-articles";
import { nameSides } from "./name-sides";

/** Two articles side by side; or one, and which others it can be compared with. */
export type ComparePage = {
  frame: Frame;
  metadata: Metadata;
  comparison: (ArticleComparison & { names: [string, string] }) | null;
  choice: CompareChoice | null;
};

/** An article and those that it can be compared with. */
export type CompareChoice = {
  article: { slug: string; headline: string; lang: string; dir: "ltr" | "rtl" };
  /** The address named the article twice. */
  isTwice: boolean;
  others: RelatedLink["article"][];
};

/** Any two articles make such a page, so search engines are to leave them out. */
const viewMetadata = (title: string): Metadata => ({ title, robots: { index: false } });

/**
 * The page that compares two articles.
 * @param b left out where only one article is named yet
 * @returns null where the library does not have them
 */
export const getComparePage = cache(async (a: string, b?: string): Promise<ComparePage | null> => {
  const slugs: [string, string] = [slugOf({ slug: a }), slugOf({ slug: b ?? a })];
  const frame = await getFrame();
  if (slugs[0] === slugs[1]) {
    const choice = await getChoice(slugs[0], b !== undefined);
    return choice && { frame, metadata: viewMetadata(t("compare.name")), comparison: null, choice };
  }
  const comparison = await compareArticles(slugs);
  if (!comparison) return null;
  return {
    frame,
    metadata: viewMetadata(`${comparison.a.headline} / ${comparison.b.headline}`),
    comparison: { ...comparison, names: nameSides(comparison.a, comparison.b) },
    choice: null,
  };
});

async function getChoice(slug: string, isTwice: boolean): Promise<CompareChoice | null> {
  const article = await getArticle(slug);
  if (!article) return null;
  const links = await listRelated(article.id);
  return {
    article: {
      ...{ slug, headline: article.headline, lang: article.inLanguage },
      dir: isRightToLeft(article.inLanguage) ? "rtl" : "ltr",
    },
    isTwice,
    others: links.map((link) => link.article),
  };
}
