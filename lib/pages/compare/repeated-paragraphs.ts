import "server-only";
import { bodyText, parseBody } from "../../articles/body";
import { sampleEvenly } from "../../compare/sample-evenly";
import { library } from "../../db/client";

/** The other articles of an outlet that are read, spread over the time. */
const MOST_READ = 12;
/** What stands in so many of them is the page's, not the article's. */
const MIN_REPEATED = 2;

const paragraphsOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * The paragraphs of an article that other articles of its outlet have too, word for word: link boxes, footers, appeals.
 * @param text as bodyText returns it
 */
export async function listRepeatedParagraphs(
  article: { id: number; outlet: { slug: string } | null },
  text: string,
): Promise<ReadonlySet<string>> {
  if (!article.outlet) return new Set();
  const own = new Set(paragraphsOf(text));
  const ids = await library().article.findMany({
    where: { outlet: { slug: article.outlet.slug }, id: { not: article.id } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const others = await library().article.findMany({
    where: { id: { in: sampleEvenly(ids, MOST_READ).map(({ id }) => id) } },
    select: { id: true, body: true },
  });
  const counts = new Map<string, number>();
  for (const { id, body } of others)
    for (const paragraph of new Set(paragraphsOf(bodyText(parseBody(body, id)))))
      if (own.has(paragraph)) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  return new Set([...counts].flatMap(([paragraph, count]) => (count >= MIN_REPEATED ? [paragraph] : [])));
}
