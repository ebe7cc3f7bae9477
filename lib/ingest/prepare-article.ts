import { bodyText, parseBody } from "../articles/body";
import type { IncomingArticle } from "../articles/incoming";
import { articleKey } from "../articles/url-key";
import { dateColumns } from "../articles/written/date-columns";
import { findMentions } from "../entities/find-mentions";
import type { CodeColumn } from "../filters/facets";
import type { Reason } from "../messages/reason";
import type { ArticleState } from "../read/exported/exported-line";
import type { ImportItem } from "../read/import-event";
import { nameKey } from "../text/normalise";
import { indexLine, listWords } from "../text/tokenise";
import { topicsOf } from "../topics/article-topics";
import { excerptOf } from "./excerpt";
import { contentHashOf, identifierOf, isOwn } from "./identity";

/** The columns of an article that depend only on its source. @param text its body's running text */
export function columnsOf(article: IncomingArticle, text: string) {
  const { headline, abstract = "" } = article;
  const before = new Date().toISOString().slice(0, 10);
  return {
    identifier: identifierOf(article),
    url: article.url ?? null,
    urlKey: article.url ? articleKey(article.url) : null,
    headline: article.headline,
    headlineKey: nameKey(article.headline),
    kicker: article.kicker ?? null,
    abstract: article.abstract ?? null,
    datePublished: article.datePublished ?? null,
    dateModified: article.dateModified ?? null,
    ...dateColumns(article.datePublished ?? null, { headline, abstract, text, before }),
    inLanguage: article.inLanguage,
    genre: article.genre ?? null,
    outletInferred: article.outlet?.inferred ?? false,
    outletOfFeed: article.outlet?.ofFeed ?? false,
    body: JSON.stringify(article.body),
    excerpt: excerptOf(text),
    wordCount: listWords(text).length,
    contentHash: contentHashOf(article),
    sample: article.sample ?? false,
  } satisfies Record<CodeColumn, string | null> & Record<string, unknown>;
}

/** An article's stems for the full-text index. @param text its body's running text */
export function indexOf(article: Pick<IncomingArticle, "headline" | "kicker" | "abstract">, text: string) {
  const intro = [article.kicker, article.abstract].filter(Boolean).join(" ");
  return { headline: indexLine(article.headline), text: `${indexLine(intro)} ${indexLine(text)}` };
}

/**
 * Everything about an article that can be derived without the library: its columns, topics, mentions and index lines.
 * Pure but for the day, before which it was written, and most of the work of an import, so it can run while the previous article is
 * being stored.
 */
export function prepareArticle(article: IncomingArticle) {
  const text = bodyText(article.body);
  const { body: _, ...source } = article;
  return {
    columns: columnsOf(article, text),
    source,
    ownIdentifier: article.identifier !== undefined,
    outlet: article.outlet,
    credits: article.credits,
    references: article.references,
    pictures: article.pictures ?? [],
    topics: topicsOf({ ...article, text }),
    index: indexOf(article, text),
    text,
    mentions: findMentions({ ...article, text }),
  };
}

export type PreparedArticle = ReturnType<typeof prepareArticle>;

/** The article as it came in. */
export const sourceOf = ({ source, columns }: PreparedArticle): IncomingArticle => ({
  ...source,
  body: parseBody(columns.body, columns.identifier),
});

/** An item of a source, with its article prepared for storing. */
export type PreparedItem =
  | { kind: "article"; name: string; prepared: PreparedArticle; warnings: Reason[]; state?: ArticleState }
  | Exclude<ImportItem, { kind: "article" }>;

/** An article as a line of an exported library has it: under the identifier and with the hash that it had there. */
function prepareExported(
  incoming: IncomingArticle,
  { identifier, contentHash }: ArticleState,
): PreparedArticle {
  const { identifier: _, ...nameless } = incoming;
  const ownIdentifier = isOwn(identifier);
  const prepared = prepareArticle(ownIdentifier ? incoming : nameless);
  return { ...prepared, ownIdentifier, columns: { ...prepared.columns, identifier, contentHash } };
}

/** An item with its article prepared. */
export function prepareItem(item: ImportItem): PreparedItem {
  if (item.kind !== "article") return item;
  const { kind, name, article, warnings, state } = item;
  if (!state) return { kind, name, prepared: prepareArticle(article), warnings };
  return { kind, name, prepared: prepareExported(article, state), warnings, state };
}

/** Prepares the items of a source as they arrive. */
export async function* prepareItems(items: AsyncIterable<ImportItem>): AsyncGenerator<PreparedItem> {
  for await (const item of items) yield prepareItem(item);
}
