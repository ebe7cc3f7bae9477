import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { slugOf } from "../../articles/slug";
import { cachedByVersion } from "../../db/versioned-cache";
import { t } from "../../messages/t";
import { isRightToLeft } from "../../text/normalise";
import { type Frame, getFrame } from "../frame/get-frame";
import { formatKnownDay } from "../known-day";
import { getArticle } from "./get-article";
import { getPassages } from "./list-passages";
import { findLink } from "./list-related";
import { groupOf } from "./related-view";

/** The passages of a link as they are fetched: each in parts that alternate: plain, shared, plain, … */
export type PassagesJson = { here: string[][]; there: string[][] };

/** One of the two linked articles, with its passages. */
export type WhySide = {
  slug: string;
  headline: string;
  outlet: string | null;
  day: string | null;
  lang: string;
  dir: "ltr" | "rtl";
  passages: string[][];
};

/** Everything the page on one link shows. */
export type WhyPage = {
  frame: Frame;
  metadata: Metadata;
  kind: { heading: string; glyph: string };
  reason: string;
  sides: [WhySide, WhySide];
};

type Why = Omit<WhyPage, "frame" | "metadata">;

/** Why two articles are linked; null where there is no link from the first to the second. */
function getWhy(slug: string, other: string): Promise<Why | null> {
  return cachedByVersion(`why ${JSON.stringify([slug, other])}`, async () => {
    const article = await getArticle(slug);
    const link = article && (await findLink(article.id, other));
    if (!link) return null;
    const { here, there } = await getPassages(article.id, link.article.id, link);
    const { heading, glyph } = groupOf(link);
    const { headline, inLanguage, outlet } = article;
    const side = (
      of: Pick<WhySide, "slug" | "headline" | "outlet" | "day"> & { lang: string },
      passages: { parts: string[] }[],
    ): WhySide => ({
      ...of,
      dir: isRightToLeft(of.lang) ? "rtl" : "ltr",
      passages: passages.map(({ parts }) => parts),
    });
    const day = formatKnownDay(article);
    const self = { slug: article.slug, headline, outlet: outlet?.name ?? null, day, lang: inLanguage };
    const { slug: otherSlug, outletName, inLanguage: lang, ...to } = link.article;
    const linked = { slug: otherSlug, headline: to.headline, outlet: outletName, day: to.day, lang };
    return { kind: { heading, glyph }, reason: link.reason, sides: [side(self, here), side(linked, there)] };
  });
}

/** The page on the link between two articles; null where the first is not linked to the second. */
export const getWhyPage = cache(async (slug: string, other: string): Promise<WhyPage | null> => {
  const [why, frame] = await Promise.all([getWhy(slugOf({ slug }), slugOf({ slug: other })), getFrame()]);
  if (!why) return null;
  const metadata: Metadata = {
    title: t("links.whyTitle", { headline: why.sides[0].headline }),
    robots: { index: false },
  };
  return { ...why, frame, metadata };
});

/** The passages alone, which the article page fetches; null where the first article is not linked to the second. */
export async function getPassagesJson(slug: string, other: string): Promise<PassagesJson | null> {
  const why = await getWhy(slugOf({ slug }), slugOf({ slug: other }));
  return why && { here: why.sides[0].passages, there: why.sides[1].passages };
}
