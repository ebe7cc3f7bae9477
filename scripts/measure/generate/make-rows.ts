import { parseArticleDate } from "../../../lib/articles/date";
import { slugFrom } from "../../../lib/articles/slug";
import { urlKey } from "../../../lib/articles/url-key";
import { NO_DAY } from "../../../lib/db/links/postings";
import { ARTICLE_COLUMNS, type BulkRow, type BulkTable } from "../../../lib/db/sqlite/bulk/fill-tables";
import { columnsOf, indexOf } from "../../../lib/ingest/prepare-article";
import { makeProfile } from "../../../lib/related/profile/make-profile";
import { numberProfile, packProfile } from "../../../lib/related/profile/packed-profile";
import type { MadeArticle } from "./make-article";
import { idOf, type World } from "./world";

export type Rows = { [table in BulkTable]?: BulkRow[] };

const DAY_MS = 86_400_000;

/** When the articles were supposedly added, one per second. */
const ADDED = Date.UTC(2024, 6, 1);

/** The rows of an article in every table that has some. @param numberOfTerm see Dictionary */
export function makeRows(
  world: World,
  made: MadeArticle,
  importId: number,
  numberOfTerm: (term: string) => number,
): Rows {
  const { article, text, plan, reference } = made;
  const id = idOf(world, plan.number);
  const index = indexOf(article, text);
  const profile = numberProfile(makeProfile({ ...article, text }), numberOfTerm);
  return {
    Article: [articleRow(id, made, importId)],
    Credit: article.credits.map(({ name, role }, position) => [id, position, name, role]),
    ArticleTopic: made.topics.map(({ topicId, source, score, words }) => [id, topicId, source, score, words]),
    Mention: made.mentions
      .sort((a, b) => a.entityId - b.entityId)
      .map(({ entityId, name, count, places }) => [id, entityId, name, count, JSON.stringify(places)]),
    Reference: reference
      ? [[id, 0, reference.kind, reference.url, urlKey(reference.url), idOf(world, reference.to)]]
      : [],
    Profile: [[id, Buffer.from(packProfile(profile)), postedDayOf(article.datePublished)]],
    ArticleSearch: [[id, index.headline, index.text]],
  };
}

/** The day under which an article's postings are filed, as in lib/related. */
function postedDayOf(datePublished: string | undefined): number {
  const date = datePublished ? parseArticleDate(datePublished) : null;
  return date ? Math.floor(date.order / DAY_MS) : NO_DAY;
}

function articleRow(id: number, { article, text, plan }: MadeArticle, importId: number): BulkRow {
  const columns: Record<string, unknown> = {
    ...columnsOf(article, text),
    id,
    slug: `${slugFrom(article.headline)}-${id.toString(36)}`,
    outletId: plan.outlet.id,
    outletName: plan.outlet.name,
    addedAt: ADDED + id * 1000,
    updatedAt: ADDED + id * 1000,
    importId,
    sourceName: `article ${plan.number}`,
  };
  return ARTICLE_COLUMNS.map((name) => asCell(columns[name]));
}

function asCell(value: unknown): string | number | null {
  if (typeof value === "string" || typeof value === "number") return value;
  if (value instanceof Date) return value.getTime();
  return typeof value === "boolean" ? Number(value) : null;
}
