import "server-only";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { markPassages, placeControls } from "../../articles/passages/mark-passages";
import { slugOf } from "../../articles/slug";
import type { QueryValues } from "../../filters/parse-filter";
import { listHighlights } from "../../readers/highlights";
import { getPosition, type Position } from "../../readers/position";
import { getReader } from "../../readers/reader";
import { listMarks, type Marks } from "../../readers/shelf";
import { isFromElsewhere } from "../../security/from-elsewhere";
import { outsideAddress } from "../../security/outside-address";

import { type Frame, getFrame } from "../frame/get-frame";
import { getStoryOf, type ListedStory } from "../story/list-stories";
import { type ArticleView, viewArticle } from "./article-view";
import { citeArticle } from "./cite-article";
import { findNextSaved, SAVED_QUEUE } from "./find-next-saved";
import { type Article, getArticle } from "./get-article";
import { getLinkNotice, type LinkNotice } from "./get-link-notice";
import { type HighlightView, viewHighlight } from "./highlight-view";
import { listNextReads, type NextRead } from "./list-next-reads";
import { listPassages } from "./list-passages";
import { listRelated } from "./list-related";
import { listTrail, type TrailStep } from "./list-trail";
import { chooseMarginNotes, type MarginNote, placeNotes } from "./margin-notes";
import { articleJsonLd } from "./news-article";
import { type RelatedGroup, viewRelated } from "./related-view";
import { parseTrail, trailQuery } from "./trail";

/** Everything the page of an article shows. */
export type ArticlePage = {
  frame: Frame;
  metadata: Metadata;
  jsonLd: Record<string, unknown>;
  article: ArticleView;
  trail: TrailStep[];
  /** How a text cites it. */
  citation: string;
  marks: Marks;
  /** The reader's highlights that are in the text, and those that are not. */
  highlights: { found: HighlightView[]; lost: HighlightView[] };
  /** What stands beside paragraphs of it; `body` has a place for each. */
  notes: MarginNote[];
  /** The saved articles are read out one after another, and this is the next one; null where it is opened by itself. */
  queue: { next: string | null } | null;
  /** Where the reader was when leaving it. */
  position: Position | null;
  story: ListedStory | null;
  related: RelatedGroup[];
  nextReads: NextRead[];
  /** Where the owner's forms on links go, and what was just decided; null for everybody else. */
  decisions: { action: string; notice: LinkNotice | null } | null;
};

const NO_MARKS: Marks = { saved: false, read: false };

/** The page of an article; null where the library has none of this slug. */
export const getArticlePage = cache(
  async (slug: string, values: QueryValues): Promise<ArticlePage | null> => {
    const article = await getArticle(slugOf({ slug }));
    if (!article) return null;
    const { id } = article;
    const [links, passages, frame, reader, story, foreign, asked] = await Promise.all([
      listRelated(id),
      listPassages(id),
      getFrame(),
      getReader(),
      getStoryOf(id),
      isFromElsewhere(),
      headers(),
    ]);
    const trail = foreign ? [] : parseTrail(values.from, id);
    const removed = Number(values.removed) || null;
    const isQueued = values.queue === SAVED_QUEUE;
    const [marks, highlights, position, steps, notice, next] = await Promise.all([
      listMarks(reader, [id]),
      listHighlights(reader, { articleId: id, removed }),
      getPosition(reader, id),
      listTrail(trail),
      frame.owner ? getLinkNotice(values.decided) : null,
      isQueued ? findNextSaved(reader, id) : null,
    ]);
    const places = highlights.flatMap(({ id, start, end }) =>
      start === null || end === null ? [] : { id, start, end },
    );
    const lost = highlights.filter(({ start }) => start === null);
    const view = viewArticle(article, trail);
    const notes = chooseMarginNotes(links, view, { self: id, trail });
    const body = placeNotes(view.body, notes);
    const related = viewRelated(links, passages, { self: id, trail });
    return {
      ...{ frame, story, position, related, notes },
      nextReads: await listNextReads(article, related),
      metadata: viewMetadata(article),
      jsonLd: articleJsonLd(article),
      article: { ...view, body: placeControls(markPassages(body, places)) },
      highlights: {
        found: highlights.flatMap((one) => (one.start === null ? [] : viewHighlight(one))),
        lost: lost.map((one) => viewHighlight(one)),
      },
      trail: steps,
      queue: isQueued ? { next } : null,
      citation: citeArticle(article, outsideAddress(asked, process.env.PUBLIC_URL)),
      marks: marks.get(id) ?? NO_MARKS,
      decisions: frame.owner
        ? { action: `/article/${article.slug}/links${trailQuery(trail)}`, notice }
        : null,
    };
  },
);

function viewMetadata(article: Article): Metadata {
  const { headline, abstract, excerpt, slug, datePublished, inLanguage, outlet } = article;
  const description = abstract ?? excerpt;
  return {
    title: headline,
    description,
    alternates: { canonical: `/article/${encodeURIComponent(slug)}` },
    openGraph: {
      type: "article",
      title: headline,
      description,
      locale: inLanguage,
      siteName: outlet?.name ?? "Throughline",
      ...(datePublished ? { publishedTime: datePublished } : {}),
    },
  };
}
