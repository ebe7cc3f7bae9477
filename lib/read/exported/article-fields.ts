import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import type { IncomingArticle } from "../../articles/incoming";
import { isRecord } from "../../articles/stored-json";
import { withoutEmpty } from "../../articles/without-empty";

type JsonObject = Record<string, unknown>;

/** An article as an exported line has it: schema.org's NewsArticle property names, the text as HTML. */
export function printFields(article: IncomingArticle): JsonObject {
  const { outlet } = article;
  return withoutEmpty({
    identifier: article.identifier,
    url: article.url,
    headline: article.headline,
    alternativeHeadline: article.kicker,
    abstract: article.abstract,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    inLanguage: article.inLanguage,
    publisher: outlet && {
      name: outlet.name,
      ...(outlet.homepage ? { url: outlet.homepage } : {}),
      ...(outlet.inferred ? { inferred: true } : {}),
      ...(outlet.ofFeed ? { ofFeed: true } : {}),
    },
    author: article.credits.map(({ name, role }) => ({ name, role })),
    genre: article.genre,
    keywords: article.keywords,
    encodingFormat: "text/html",
    articleBody: printTree(article.body),
    references: article.references.map(({ kind, name, url }) => ({ kind, ...withoutEmpty({ name, url }) })),
    image: (article.pictures ?? []).map(({ url, place, alt }) => ({
      ...{ url, position: place },
      ...withoutEmpty({ alternateName: alt }),
    })),
  });
}

/**
 * The inverse of printFields: word for word, where the reader of other people's JSON splits names, strips tags and guesses.
 * @returns the fields, not yet validated
 */
export function readFields(json: JsonObject): Record<keyof IncomingArticle, unknown> {
  const { publisher } = json;
  return {
    identifier: json.identifier,
    url: json.url,
    headline: json.headline,
    kicker: json.alternativeHeadline,
    abstract: json.abstract,
    datePublished: json.datePublished,
    dateModified: json.dateModified,
    inLanguage: json.inLanguage,
    outlet: isRecord(publisher)
      ? {
          ...{ name: publisher.name, homepage: publisher.url, inferred: publisher.inferred === true },
          ...(publisher.ofFeed === true ? { ofFeed: true } : {}),
        }
      : undefined,
    credits: json.author ?? [],
    genre: json.genre,
    keywords: json.keywords ?? [],
    body: typeof json.articleBody === "string" ? parseTree(json.articleBody) : undefined,
    references: json.references ?? [],
    pictures: Array.isArray(json.image) && json.image.length > 0 ? json.image.map(readPicture) : undefined,
    sample: undefined,
  };
}

const readPicture = (image: unknown): unknown =>
  isRecord(image) ? { url: image.url, place: image.position, alt: image.alternateName } : image;

/** A tree as HTML. A line break that begins a pre is printed twice, since parsers drop the first one (HTML, 13.2.6.4.7). */
const printTree = (body: Root): string => toHtml(body).replace(/<pre[^>]*>\n/g, "$&\n");

/** The tree of printed HTML; undefined if it nests too deeply to have been printed. */
function parseTree(html: string): Root | undefined {
  try {
    return withoutPlaces(fromHtml(html, { fragment: true }));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A tree without the places of its nodes in the HTML, which are not stored. */
function withoutPlaces(tree: Root): Root {
  const bare = <T extends RootContent>(node: T): T => {
    const { position: _, ...rest } = node;
    return ("children" in node ? { ...rest, children: (node as Element).children.map(bare) } : rest) as T;
  };
  return { type: "root", children: tree.children.map(bare) };
}
