import "server-only";
import { formatArticleDay } from "../../articles/format-date";
import { library } from "../../db/client";
import { wordsOfDecision } from "../article/get-link-notice";
import { aboutArticle, type Decision } from "./list-corrections";

/** The owner's decisions on links, the last first, at most `most`; of one article, or of all. */
export async function listLinkDecisions(identifier: string | null, most: number): Promise<Decision[]> {
  const rows = await library().linkDecision.findMany({
    where: identifier === null ? {} : { OR: [{ fromIdentifier: identifier }, { toIdentifier: identifier }] },
    orderBy: { id: "desc" },
    take: most,
  });
  const names = new Set(rows.flatMap(({ fromIdentifier, toIdentifier }) => [fromIdentifier, toIdentifier]));
  const held = await library().article.findMany({
    where: { identifier: { in: [...names] } },
    select: { identifier: true, slug: true, headline: true },
  });
  const covered = new Set<string>();
  return rows.map((row) => {
    const pair = JSON.stringify([row.fromIdentifier, row.toIdentifier].sort());
    const canUndo = !row.undoneAt && !covered.has(pair);
    if (!row.undoneAt) covered.add(pair);
    // on the page of one article its other end is named
    const turned = identifier !== null && identifier === row.toIdentifier;
    return {
      ...{ id: row.id, canUndo, undone: row.undoneAt !== null },
      what: wordsOfDecision(row.verdict, row.kind, turned),
      before: turned ? row.fromHeadline : row.toHeadline,
      after: null,
      about: aboutArticle(held.find((article) => article.identifier === row.fromIdentifier)),
      day: formatArticleDay(row.madeAt.toISOString()),
    };
  });
}
