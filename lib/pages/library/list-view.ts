import type { FoundText } from "../../filters/marked-text";
import type { Marks } from "../../readers/shelf";
import type { ArticleGroup, ListedArticle } from "./list-articles";

/** What a list shows of an article, and little else: rows go to the browser as values too. */
export type ArticleRow = Pick<
  ListedArticle,
  | "slug"
  | "headline"
  | "kicker"
  | "inLanguage"
  | "direction"
  | "outletName"
  | "datePublished"
  | "day"
  | "minutes"
  | "sameEvent"
> & {
  /** Its abstract or, without one, its beginning; null where it shows something to a search instead. */
  summary: string | null;
  marks: Marks | null;
  /** What it shows to a search, in place of headline and summary. */
  found: FoundText | null;
};

/** An article among the others that tell one event. */
export type TellingRow = Pick<
  ArticleRow,
  "slug" | "inLanguage" | "direction" | "outletName" | "day" | "marks"
> & {
  headline: FoundText["headline"];
};

/** One heading of a list, and what stands under it: articles, each with the other tellings of its event. */
export type ListPart = {
  heading: string;
  rows: { lead: ArticleRow; others: TellingRow[]; story: ArticleGroup["story"] }[];
};

/** Readers' marks, and what a search marks, of the articles of a page by number. */
type Besides = {
  marks: ReadonlyMap<number, Marks>;
  found?: ReadonlyMap<number, FoundText> | undefined;
};

/** One article as a list shows it. */
export function viewArticle(article: ListedArticle, { marks, found }: Besides): ArticleRow {
  const {
    slug,
    headline,
    kicker,
    inLanguage,
    direction,
    outletName,
    datePublished,
    day,
    minutes,
    sameEvent,
  } = article;
  const seen = found?.get(article.id) ?? null;
  return {
    ...{ slug, headline, kicker, inLanguage, direction, outletName, datePublished, day, minutes, sameEvent },
    summary: seen ? null : (article.abstract ?? article.excerpt),
    marks: marks.get(article.id) ?? null,
    found: seen,
  };
}

function viewTelling(article: ListedArticle, { marks, found }: Besides): TellingRow {
  const { id, slug, inLanguage, direction, outletName, day } = article;
  return {
    ...{ slug, inLanguage, direction, outletName, day },
    headline: found?.get(id)?.headline ?? [{ text: article.headline, marked: false }],
    marks: marks.get(id) ?? null,
  };
}

/**
 * A page of the list under the months of its dates; or under one heading, where it is in another order than of dates.
 * @param heading the one heading; null: months
 */
export function viewList(
  groups: readonly ArticleGroup[],
  besides: Besides,
  heading: string | null = null,
): ListPart[] {
  const parts: ListPart[] = [];
  for (const { lead, others, story } of groups) {
    const above = heading ?? lead.month ?? "Date not known";
    const row = {
      lead: viewArticle(lead, besides),
      others: others.map((other) => viewTelling(other, besides)),
      story,
    };
    const last = parts.at(-1);
    if (last?.heading === above) last.rows.push(row);
    else parts.push({ heading: above, rows: [row] });
  }
  return parts;
}
