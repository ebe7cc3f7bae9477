import "server-only";
import { type Body, bodyText, type Figure, parseBody } from "../../articles/body";
import { listImages } from "../../articles/pictures";
import { sanitiseBody } from "../../articles/sanitise-body";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { type EntityType, type MentionPlace, parsePlaces } from "../../entities/mention";
import { decidingWords } from "../../topics/deciding-words";

const SELECT = {
  id: true,
  identifier: true,
  slug: true,
  url: true,
  headline: true,
  kicker: true,
  abstract: true,
  excerpt: true,
  datePublished: true,
  inferredDate: true,
  inferredWords: true,
  dateModified: true,
  inLanguage: true,
  genre: true,
  outletInferred: true,
  body: true,
  wordCount: true,
  sample: true,
  addedAt: true,
  updatedAt: true,
  sourceName: true,
  outlet: { select: { name: true, slug: true, homepage: true, country: true, ownership: true } },
  credits: { select: { name: true, role: true }, orderBy: { position: "asc" } },
  topics: {
    select: {
      source: true,
      score: true,
      words: true,
      topic: { select: { slug: true, name: true, code: true } },
    },
    orderBy: { score: "desc" },
  },
  references: {
    select: {
      kind: true,
      name: true,
      url: true,
      held: { select: { id: true, slug: true, headline: true, inLanguage: true, url: true } },
    },
    orderBy: { position: "asc" },
  },
  mentions: {
    select: {
      name: true,
      count: true,
      places: true,
      entity: { select: { slug: true, type: true, name: true } },
    },
    orderBy: { count: "desc" },
  },
  pictures: {
    select: {
      ...{ url: true, place: true, alt: true, problem: true },
      ...{ file: true, width: true, height: true, colour: true },
    },
    orderBy: { position: "asc" },
  },
  _count: { select: { revisions: true } },
} as const;

const readArticle = (slug: string) => library().article.findUnique({ where: { slug }, select: SELECT });

type Row = NonNullable<Awaited<ReturnType<typeof readArticle>>>;

/** An article without its related links. */
export type Article = Omit<Row, "body" | "topics" | "mentions" | "_count"> & {
  body: Body;
  text: string;
  figures: Figure[];
  /** With the words that decided a subject, the heaviest first. */
  topics: { slug: string; name: string; code: string | null; source: string; words: string[] }[];
  mentions: ArticleMention[];
  revisions: number;
};

/** A name in an article: how often it occurs, and where (UTF-16 offsets, end exclusive). */
export type ArticleMention = {
  slug: string;
  type: EntityType;
  name: string;
  count: number;
  places: MentionPlace[];
};

/** The article of a slug, or null where the library has none. */
export function getArticle(slug: string): Promise<Article | null> {
  return cachedByVersion(`article ${slug}`, async () => {
    const row = await readArticle(slug);
    if (!row) return null;
    const { body: stored, topics, mentions, _count, ...fields } = row;
    const body = sanitiseBody(parseBody(stored, row.id));
    return {
      ...fields,
      body,
      text: bodyText(body),
      figures: listImages(body, fields.pictures),
      topics: topics.map(({ topic, source, words }) => ({
        ...topic,
        source,
        words: decidingWords(words, `${row.id}, ${topic.slug}`),
      })),
      mentions: mentions.map(({ entity, name, count, places }) => ({
        slug: entity.slug,
        ...{ name, count },
        // Written by storeMentions alone.
        type: entity.type as EntityType,
        places: parsePlaces(places, `${row.id}, ${entity.slug}`),
      })),
      revisions: _count.revisions,
    };
  });
}
