import type { SmallPicture } from "../../articles/pictures";
import type { StoryOfArticle } from "../../db/stories/story-pages";
import type { FoundText } from "../../filters/marked-text";
import { label } from "../../messages/label";
import { t } from "../../messages/t";
import type { Marks } from "../../readers/shelf";
import { isRightToLeft } from "../../text/normalise";
import type { ArticleGroup, ListedArticle } from "./list-articles";

/** A reader's marks; `begun`: "Read to 40 %". */
type RowMarks = Omit<Marks, "begun"> & { begun?: string };

/** What a list shows of an article, and no more: rows are sent as HTML and as data. */
export type ArticleRow = Pick<
  ListedArticle,
  "slug" | "headline" | "kicker" | "inLanguage" | "direction" | "outletName" | "datePublished" | "day"
> & {
  /** "5 min". */
  minutes: string;
  /** "2 more articles on the same event"; left out where there is none. */
  sameEvent?: string;
  /** Left out where there is none. */
  picture?: SmallPicture;
  /** Its abstract or, without one, its beginning; null on a page of search results, which shows what was found. */
  summary: string | null;
  marks: RowMarks | null;
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

/** The story that articles of a list are part of, with the number of its articles in words. */
type RowStory = Pick<StoryOfArticle, "slug" | "title" | "inLanguage"> & {
  direction: "ltr" | "rtl";
  count: string;
};

/** A heading of the list and the articles under it, each with other coverage of the same event. */
export type ListPart = {
  heading: string;
  rows: { lead: ArticleRow; others: OtherRow[]; story: RowStory | null }[];
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
    ...{ slug, headline, kicker, inLanguage, direction, outletName, datePublished, day },
    minutes: t("ui.minutes", { minutes }),
    ...(sameEvent > 0 ? { sameEvent: t("library.sameEvent", { articles: sameEvent }) } : {}),
    ...(article.picture ? { picture: article.picture } : {}),
    summary: seen ? null : (article.abstract ?? article.excerpt),
    marks: viewMarks(marks.get(article.id)),
    found: seen,
  };
}

function viewMarks(marks: Marks | undefined): RowMarks | null {
  if (!marks) return null;
  const { begun, ...rest } = marks;
  return begun === undefined ? rest : { ...rest, begun: t("library.readTo", { percent: begun }) };
}

const viewStory = ({ slug, title, inLanguage, articles }: StoryOfArticle): RowStory => ({
  ...{ slug, title, inLanguage },
  direction: isRightToLeft(inLanguage) ? "rtl" : "ltr",
  count: t("ui.articles", { articles }),
});

function viewOther(article: ListedArticle, { marks, found }: Extras): OtherRow {
  const { id, slug, inLanguage, direction, outletName, day } = article;
  return {
    ...{ slug, inLanguage, direction, outletName, day },
    headline: found?.get(id)?.headline ?? [{ text: article.headline, marked: false }],
    marks: viewMarks(marks.get(id)),
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
    const above = heading ?? lead.month ?? label("dateUnknown");
    const row = {
      lead: viewRow(lead, extras),
      others: others.map((other) => viewOther(other, extras)),
      story: story && viewStory(story),
    };
    const last = parts.at(-1);
    if (last?.heading === above) last.rows.push(row);
    else parts.push({ heading: above, rows: [row] });
  }
  return parts;
}
