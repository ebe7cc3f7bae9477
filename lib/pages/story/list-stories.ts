import "server-only";
import { formatArticleDay } from "../../articles/format-date";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { type Cursor, printCursor } from "../../filters/cursor";
import { isRightToLeft } from "../../text/normalise";
import { formatRange } from "./format-range";

/** A story as lists show it. */
export type ListedStory = {
  id: number;
  slug: string;
  title: string;
  inLanguage: string;
  direction: "ltr" | "rtl";
  articles: number;
  outlets: number;
  /** "3 April 2017 to 9 June 2018", one day where it is one; null where no date is known. */
  time: string | null;
};

const SELECT = {
  ...{ id: true, slug: true, title: true, inLanguage: true, articles: true, outlets: true },
  ...{ firstAt: true, lastAt: true },
} as const;
type Row = Omit<ListedStory, "direction" | "time"> & { firstAt: Date | null; lastAt: Date | null };

function viewListedStory({ firstAt, lastAt, ...row }: Row): ListedStory {
  const days = [firstAt, lastAt].flatMap((date) => (date ? formatArticleDay(date.toISOString()) : []));
  return {
    ...row,
    direction: isRightToLeft(row.inLanguage) ? "rtl" : "ltr",
    time: formatRange(days[0], days.at(-1)),
  };
}

/** Stories a page of the list. */
const PAGE = 50;

/** One page of the stories, the one with the newest article first, with the total and the cursor of the next page. */
export const listStories = (
  cursor: Cursor | null,
): Promise<{ stories: ListedStory[]; total: number; next: string | null }> =>
  cachedByVersion(`stories ${cursor ? printCursor(cursor) : ""}`, async () => {
    const [rows, total] = await Promise.all([
      library().story.findMany({
        where: cursor ? behind(cursor) : {},
        orderBy: [{ lastAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
        take: PAGE + 1,
        select: SELECT,
      }),
      library().story.count(),
    ]);
    const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
    return {
      stories: rows.slice(0, PAGE).map(viewListedStory),
      total,
      next: last ? printCursor({ order: last.lastAt?.getTime() ?? null, id: last.id }) : null,
    };
  });

function behind({ order, id }: Cursor) {
  if (order === null) return { lastAt: null, id: { lt: id } };
  const at = new Date(order);
  return { OR: [{ lastAt: { lt: at } }, { lastAt: null }, { lastAt: at, id: { lt: id } }] };
}

/** The stories of the given numbers, the one with the newest article first. */
export async function listStoriesById(ids: readonly number[]): Promise<ListedStory[]> {
  if (ids.length === 0) return [];
  const rows = await library().story.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ lastAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    select: SELECT,
  });
  return rows.map(viewListedStory);
}

/** The story that an article is part of, or null. */
export const getStoryOf = (articleId: number): Promise<ListedStory | null> =>
  cachedByVersion(`story of ${articleId}`, async () => {
    const member = await library().storyArticle.findUnique({
      where: { articleId },
      select: { story: { select: SELECT } },
    });
    return member ? viewListedStory(member.story) : null;
  });
