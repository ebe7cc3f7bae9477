import { type BulkFile, makeAdder } from "./bulk-file";

/** The columns of each table, in the order in which rows that are added in bulk have them. */
const COLUMNS = {
  Outlet: ["id", "slug", "name", "homepage", "host", "country", "language"],
  OutletName: ["key", "name", "outletId"],
  Topic: ["id", "slug", "key", "code", "name"],
  Entity: ["id", "slug", "type", "key", "lookup", "name", "articles"],
  Article: [
    ...["id", "identifier", "slug", "url", "urlKey", "headline", "headlineKey", "kicker", "abstract"],
    ...["datePublished", "dateModified", "publishedAt", "inLanguage", "genre", "outletId", "outletInferred"],
    ...["body", "excerpt", "wordCount", "contentHash", "sample", "addedAt", "updatedAt", "importId"],
    ...["sourceName", "outletName", "copyOfId"],
  ],
  Credit: ["articleId", "position", "name", "role"],
  ArticleTopic: ["articleId", "topicId", "source", "score", "words"],
  Mention: ["articleId", "entityId", "name", "count", "places"],
  Reference: ["articleId", "position", "kind", "url", "urlKey", "heldId"],
  Profile: ["articleId", "packed", "postedDay"],
  ArticleSearch: ["rowid", "headline", "body"],
  Term: ["id", "text", "articles"],
  Link: ["fromId", "toId", "kind", "score", "evidence", "likeness"],
  Story: ["id", "slug", "title", "inLanguage", "articles", "pieces", "outlets", "firstAt", "lastAt", "core"],
  StoryArticle: ["articleId", "storyId"],
} as const;

export type BulkTable = keyof typeof COLUMNS;

export const ARTICLE_COLUMNS: readonly string[] = COLUMNS.Article;

/** A function for each table that adds rows to it: the values stand in the order of COLUMNS. */
export const makeAdders = (file: BulkFile) =>
  Object.fromEntries(
    Object.entries(COLUMNS).map(([table, columns]) => [table, makeAdder(file, table, columns)]),
  ) as Record<BulkTable, ReturnType<typeof makeAdder>>;
