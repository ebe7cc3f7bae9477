import "server-only";
import { findStorySteps } from "../../db/stories/story-pages";
import { cachedByVersion } from "../../db/versioned-cache";
import { inInterfaceLanguage } from "../../messages/interface-language";
import { t } from "../../messages/t";
import { type ListedArticle, listArticlesById } from "../articles/list-articles";
import type { RelatedGroup } from "./related-view";

/** An article to go on with, and why; `key` opens it. */
export type NextRead = Pick<
  ListedArticle,
  "slug" | "headline" | "inLanguage" | "direction" | "outletName" | "day"
> & {
  label: string;
  key?: "n" | "p";
  /** To the comparison with it. */
  compareHref?: string;
};

/** The article of the same story after this one and the one before it. */
const listSteps = (articleId: number): Promise<NextRead[]> =>
  cachedByVersion(`steps of ${articleId}`, async () => {
    const { before, after } = await findStorySteps(articleId);
    const articles = await listArticlesById([after, before].filter((id) => id !== null));
    return articles.map((article) => ({
      ...viewStep(article),
      ...(article.id === after
        ? { label: t("article.nextInStory"), key: "n" as const }
        : { label: t("article.earlierInStory"), key: "p" as const }),
    }));
  });

const viewStep = ({ slug, headline, inLanguage, direction, outletName, day }: ListedArticle) => ({
  ...{ slug, headline, inLanguage, direction, outletName, day },
});

/** What to read after an article: the next one of its story, another outlet's telling of the same event, the one before. */
export async function listNextReads(
  { id, slug }: { id: number; slug: string },
  related: readonly RelatedGroup[],
): Promise<NextRead[]> {
  const steps = await listSteps(id);
  const link = related.find((group) => group.id === "sameEvent")?.links[0];
  if (!link || steps.some((step) => step.slug === link.slug)) return steps;
  const other: NextRead = {
    ...{
      slug: link.slug,
      headline: link.headline,
      inLanguage: link.lang ?? inInterfaceLanguage().lang,
      direction: link.dir ?? inInterfaceLanguage().dir,
    },
    ...{ outletName: link.outlet, day: null, label: t("article.otherOutlet") },
    compareHref: `/compare/${encodeURIComponent(slug)}/${encodeURIComponent(link.slug)}`,
  };
  const after = steps.filter(({ key }) => key === "n");
  return [...after, other, ...steps.filter(({ key }) => key === "p")];
}
