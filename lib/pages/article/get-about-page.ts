import "server-only";
import type { Metadata } from "next";
import { slugOf } from "../../articles/slug";
import { t } from "../../messages/t";
import { isRightToLeft } from "../../text/normalise";
import { type Frame, getFrame } from "../frame/get-frame";
import { type AboutView, viewAbout } from "./about-view";
import { getArticle } from "./get-article";

/** Everything that the page on what an article is about shows. */
export type AboutPage = AboutView & {
  frame: Frame;
  metadata: Metadata;
  slug: string;
  headline: string;
  lang: string;
  direction: "ltr" | "rtl";
};

/** The page on what an article is about, and where its text says so; null where the library has no such article. */
export async function getAboutPage(given: string): Promise<AboutPage | null> {
  const [frame, article] = await Promise.all([getFrame(), getArticle(slugOf({ slug: given }))]);
  if (!article) return null;
  const { slug, headline, inLanguage } = article;
  return {
    ...viewAbout(article),
    ...{ frame, slug, headline, lang: inLanguage },
    direction: isRightToLeft(inLanguage) ? "rtl" : "ltr",
    metadata: { title: t("article.aboutTitle", { headline }), robots: { index: false } },
  };
}
