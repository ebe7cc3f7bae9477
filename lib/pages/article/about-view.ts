import { VALUE_LISTS } from "../../filters/facets";
import { t } from "../../messages/t";
import { topicLabel, withoutRepeats } from "../../topics/subjects";
import type { Article } from "./get-article";

/** A topic of an article, and the articles on it. */
export type TopicView = { name: string; href: string };

/** The names of one type in an article, the most frequent first. */
export type NameGroup = { label: string; names: { name: string; href: string; count: number }[] };

const topicHref = (slug: string): string => `/library?topic=${encodeURIComponent(slug)}`;

/** The topics of an article, none under two names. */
export const viewTopics = ({ topics }: Pick<Article, "topics">): TopicView[] =>
  withoutRepeats(topics).map((topic) => ({ name: topicLabel(topic), href: topicHref(topic.slug) }));

/** The names in an article by type. @param most how many of a type */
export const groupNames = ({ mentions }: Pick<Article, "mentions">, most: number): NameGroup[] =>
  VALUE_LISTS.entities.types
    .map((type) => ({
      label: t(`filters.facet.${type}.label`),
      names: mentions
        .filter((mention) => mention.type === type)
        .slice(0, most)
        .map(({ name, slug, count }) => ({
          ...{ name, count },
          href: `/library?${type}=${encodeURIComponent(slug)}`,
        })),
    }))
    .filter(({ names }) => names.length > 0);

/** A stretch of a text with the words around it. */
export type InContext = { before: string; name: string; after: string };

/** What a text is about, with what in it says so. */
export type AboutView = {
  /** Topics with the words of the text that decided them; none for a topic that the publisher states. */
  topics: (TopicView & { words: string[] })[];
  names: { label: string; names: { name: string; href: string; count: number; places: InContext[] }[] }[];
};

/** The most places shown of a name, and the characters of context on either side of one. */
const MOST_PLACES = 3;
const AROUND = 60;

/** What an article is about, with the places of the text that say so. */
export function viewAbout(article: Pick<Article, "topics" | "mentions" | "text">): AboutView {
  const placesOf = new Map(
    article.mentions.map(({ type, slug, places }) => [
      `/library?${type}=${encodeURIComponent(slug)}`,
      places.filter(({ field }) => field === "text").slice(0, MOST_PLACES),
    ]),
  );
  return {
    topics: withoutRepeats(article.topics).map((topic) => ({
      ...{ name: topicLabel(topic), href: topicHref(topic.slug), words: topic.words },
    })),
    names: groupNames(article, Number.POSITIVE_INFINITY).map(({ label, names }) => ({
      label,
      names: names.map((name) => ({
        ...name,
        places: (placesOf.get(name.href) ?? []).map((place) => inContext(article.text, place)),
      })),
    })),
  };
}

/** A place of the text with the words around it. */
function inContext(text: string, { start, end }: { start: number; end: number }): InContext {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, " ");
  const after = text.slice(end, end + AROUND).replace(/\s+/g, " ");
  return {
    before: start > AROUND ? before.replace(/^\S*\s/, "…") : before,
    name: text.slice(start, end),
    after: end + AROUND < text.length ? after.replace(/\s\S*$/, "…") : after,
  };
}
