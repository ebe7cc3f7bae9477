import type { SmallPicture } from "../../articles/pictures";
import type { FoundText } from "../../filters/marked-text";
import type { Marks } from "../../readers/shelf";
import type { ArticleGroup, ListedArticle } from "./list-articles";

/** What a list shows of an article, and no more: rows are sent as HTML and as data. */
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
  /** Left out where there is none. */
  picture?: SmallPicture;
  /** Its abstract or, without one, its beginning; null on a page of search results, which shows what was found. */
  summary: string | null;
  marks: Marks | null;
  /** Headline and snippet with the search words marked. */
  found: FoundText | null;
};

/** Coverage of the same event by another outlet. */
export type OtherRow = Pick<
  ArticleRow,
  "slug" | "inLanguage" | "direction" | "outletName" | "day" | "marks"
> & {
  headline: FoundText["headline"];
};

/** A heading of the list and the articles under it, each with other coverage of the same event. */
export type ListPart = {
  heading: string;
  rows: { lead: ArticleRow; others: OtherRow[]; story: ArticleGroup["story"] }[];
};

/** The reader's marks and what the search found, by article number. */
type Extras = {
  marks: ReadonlyMap<number, Marks>;
  found?: ReadonlyMap<number, FoundText> | undefined;
};

/** One article as a list shows it. */
export function viewRow(article: ListedArticle, { marks, found }: Extras): ArticleRow {
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
    ...(article.picture ? { picture: article.picture } : {}),
    summary: seen ? null : (article.abstract ?? article.excerpt),
    marks: marks.get(article.id) ?? null,
    found: seen,
  };
}

function viewOther(article: ListedArticle, { marks, found }: Extras): OtherRow {
  const { id, slug, inLanguage, direction, outletName, day } = article;
  return {
    ...{ slug, inLanguage, direction, outletName, day },
    headline: found?.get(id)?.headline ?? [{ text: article.headline, marked: false }],
    marks: marks.get(id) ?? null,
  };
}

/**
 * A page of the list, by month.
 * @param heading one heading for all, where the order is not by date; null: months
 */
export function viewList(
  groups: readonly ArticleGroup[],
  extras: Extras,
  heading: string | null = null,
): ListPart[] {
  const parts: ListPart[] = [];
  for (const { lead, others, story } of groups) {
    const above = heading ?? lead.month ?? "Date not known";
    const row = {
      lead: viewRow(lead, extras),
      others: others.map((other) => viewOther(other, extras)),
      story,
    };
    const last = parts.at(-1);
    if (last?.heading === above) last.rows.push(row);
    else parts.push({ heading: above, rows: [row] });
  }
  return parts;
}
