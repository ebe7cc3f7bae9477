import "server-only";
import type { QueryValues } from "../../filters/parse-filter";
import type { Highlight } from "../../readers/highlights";
import { getReader } from "../../readers/reader";
import { type HighlightView, highlightHref, textDirective, viewHighlight } from "../article/highlight-view";
import { type Frame, getFrame } from "../frame/get-frame";
import { groupBy, listMarked, type MarkedArticle, whyLost } from "./list-marked";

/** A highlight in the list of all: where it leads, and why it leads nowhere. */
export type ListedHighlight = HighlightView & { href: string | null; lost: string | null };

export type ListedArticle = Omit<MarkedArticle, "highlights"> & { highlights: ListedHighlight[] };

/** Everything the page of a reader's highlights shows: the articles, under their stories if that is asked for. */
export type HighlightsPage = {
  frame: Frame;
  groups: { story: MarkedArticle["story"]; articles: ListedArticle[] }[];
  byStory: boolean;
  shown: number;
  total: number;
};

/** The most highlights shown; the files have all. */
const MOST = 300;

/** The page of highlights, for whoever asks. */
export async function getHighlightsPage(values: QueryValues): Promise<HighlightsPage> {
  const byStory = values.by === "story";
  const [reader, frame] = await Promise.all([getReader(), getFrame()]);
  const { articles, total } = await listMarked(reader, {
    most: MOST,
    removed: Number(values.removed) || null,
  });
  const listed = articles.map((article) => ({
    ...article,
    highlights: article.highlights.map((one) => viewListed(one, article.slug)),
  }));
  return {
    ...{ frame, byStory, total },
    shown: Math.min(total, MOST),
    groups: byStory ? groupByStory(listed) : [{ story: null, articles: listed }],
  };
}

/** In the order in which they were last marked in; what is in no story comes last. */
function groupByStory(articles: ListedArticle[]): HighlightsPage["groups"] {
  const groups = [...groupBy(articles, ({ story }) => story?.slug ?? null)];
  return groups
    .sort(([one], [other]) => Number(one === null) - Number(other === null))
    .map(([, list]) => ({ story: list[0]?.story ?? null, articles: list }));
}

function viewListed(highlight: Highlight, slug: string | null): ListedHighlight {
  const { id, exact, revised, start } = highlight;
  const found = start !== null;
  const href = slug && `${highlightHref(id, slug, found)}${found ? textDirective(revised ?? exact) : ""}`;
  return { ...viewHighlight(highlight), href, lost: whyLost(highlight, slug) };
}
