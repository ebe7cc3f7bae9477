import { t } from "../../messages/t";
import type { Highlight } from "../../readers/highlights";
import { highlightHref } from "../article/highlight-view";
import type { MarkedArticle } from "./list-marked";

/**
 * A reader's highlights as a collection of annotations (W3C Web Annotation Data Model, 2017). Their targets are the articles as this
 * library has them, since the positions are in that text; where they come from is said by schema.org's isBasedOn.
 * @param base the library's outside address, without a slash at its end
 */
export function writeAnnotations(articles: readonly MarkedArticle[], base: string): Record<string, unknown> {
  const items = articles.flatMap((article) =>
    article.highlights.map((highlight) => annotationOf(highlight, article, base)),
  );
  const id = `${base}/highlights/highlights.jsonld`;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: t("highlights.file.label"),
    total: items.length,
    ...(items.length > 0
      ? { first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items } }
      : {}),
  };
}

function annotationOf(highlight: Highlight, article: MarkedArticle, base: string): Record<string, unknown> {
  const { id, exact, prefix, suffix, start, end, note, createdAt, updatedAt, identifier } = highlight;
  const { slug, url, headline, lang, outletName } = article;
  const source = slug
    ? `${base}/article/${encodeURIComponent(slug)}`
    : `urn:x-throughline:${encodeURIComponent(identifier)}`;
  return {
    id: slug ? `${base}${highlightHref(id, slug, start !== null)}` : `${base}/highlights#h${id}`,
    type: "Annotation",
    motivation: note ? "commenting" : "highlighting",
    created: createdAt.toISOString(),
    modified: updatedAt.toISOString(),
    ...(note ? { body: { type: "TextualBody", value: note, format: "text/plain" } } : {}),
    target: {
      source: {
        ...{ id: source, type: "Text" },
        ...(lang ? { language: lang } : {}),
        "schema:headline": headline,
        ...(outletName ? { "schema:publisher": outletName } : {}),
        ...(url ? { "schema:isBasedOn": url } : {}),
      },
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        ...(start === null ? [] : [{ type: "TextPositionSelector", start, end }]),
      ],
    },
  };
}
