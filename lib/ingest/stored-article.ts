import { parseBody } from "../articles/body";
import type { IncomingArticle } from "../articles/incoming";
import type { Transaction } from "../db/client";
import { isOwn } from "./identity";
import { type PreparedArticle, prepareArticle } from "./prepare-article";

/** An article of the library as it was prepared on import, including corrections. */
export async function readStored(tx: Pick<Transaction, "article">, id: number): Promise<PreparedArticle> {
  const row = await tx.article.findUniqueOrThrow({ where: { id }, include: STORED });
  const topics = row.topics.map(({ topic, source, score, words }) => ({
    // Only written by storeTopics.
    source: source as PreparedArticle["topics"][number]["source"],
    topic: { key: topic.key, name: topic.name, slug: topic.slug, code: topic.code },
    score,
    words,
  }));
  const prepared = prepareArticle(incomingOf(row));
  const { identifier, contentHash } = row;
  return {
    ...prepared,
    ownIdentifier: isOwn(identifier),
    topics,
    columns: { ...prepared.columns, identifier, contentHash },
  };
}

/** What incomingOf reads of an article and its parts. */
export const STORED = {
  credits: { orderBy: { position: "asc" }, select: { name: true, role: true } },
  references: { orderBy: { position: "asc" }, select: { kind: true, name: true, url: true } },
  outlet: { select: { name: true, homepage: true } },
  pictures: { orderBy: { position: "asc" }, select: { url: true, place: true, alt: true } },
  topics: { select: { source: true, score: true, words: true, topic: true } },
} as const;

export type StoredRow = NonNullable<Awaited<ReturnType<typeof findStoredRow>>>;
const findStoredRow = (tx: Pick<Transaction, "article">, id: number) =>
  tx.article.findUnique({ where: { id }, include: STORED });

/** A row as an incoming article. The store returns what was validated on the way in. */
export function incomingOf(row: StoredRow): IncomingArticle {
  const { outlet, outletInferred: inferred, outletOfFeed } = row;
  const keywords = row.topics.filter(({ topic }) => !topic.code);
  const stated = {
    identifier: isOwn(row.identifier) ? row.identifier : null,
    url: row.url,
    kicker: row.kicker,
    abstract: row.abstract,
    datePublished: row.datePublished,
    dateModified: row.dateModified,
    genre: row.genre,
    outlet: outlet && {
      name: row.outletName ?? outlet.name,
      inferred,
      ...(outlet.homepage ? { homepage: outlet.homepage } : {}),
      ...(outletOfFeed ? { ofFeed: true } : {}),
    },
  };
  return {
    ...(Object.fromEntries(
      Object.entries(stated).filter(([, value]) => value !== null),
    ) as Partial<IncomingArticle>),
    headline: row.headline,
    inLanguage: row.inLanguage,
    credits: row.credits,
    keywords: keywords.map(({ topic }) => topic.name),
    body: parseBody(row.body, row.identifier),
    references: row.references.map(({ kind, name, url }) => ({
      kind: kind as IncomingArticle["references"][number]["kind"],
      ...(name ? { name } : {}),
      ...(url ? { url } : {}),
    })),
    ...(row.pictures.length
      ? { pictures: row.pictures.map(({ alt, ...picture }) => ({ ...picture, ...(alt ? { alt } : {}) })) }
      : {}),
    sample: row.sample,
  };
}
