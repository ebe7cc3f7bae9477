import { bodyText } from "../articles/body";
import { type IncomingArticle, parseRevision } from "../articles/incoming";
import { outletKey } from "../articles/outlet-key";
import { library } from "../db/client";
import { withValues } from "../ingest/corrections/apply-corrections";
import { listSourceValues } from "../ingest/corrections/standing-corrections";
import { identifiedBy } from "../ingest/identity";
import { judgeSameness } from "../ingest/judge-sameness";
import { columnsOf, sourceOf } from "../ingest/prepare-article";
import { readStored } from "../ingest/stored-article";

const identify = (article: IncomingArticle) => {
  const text = bodyText(article.body);
  const outlet = article.outlet ? outletKey(article.outlet.name) : null;
  return identifiedBy({ columns: columnsOf(article, text), text }, outlet);
};

/**
 * The revisions that are of another article than the one they are stored under: earlier importers took two articles for one if they had
 * an identifier in common, or outlet, headline and day.
 */
export async function listStrayRevisions(): Promise<{ id: number; articleId: number }[]> {
  const stray: { id: number; articleId: number }[] = [];
  const revised = await library().revision.findMany({ distinct: ["articleId"], select: { articleId: true } });
  for (const { articleId } of revised) {
    const source = sourceOf(await readStored(library(), articleId));
    const now = identify(withValues(source, await listSourceValues(library(), articleId)));
    const revisions = await library().revision.findMany({ where: { articleId }, orderBy: { id: "asc" } });
    for (const { id, content } of revisions)
      if (!(await judgeSameness(identify(parseRevision(content, id)), now))) stray.push({ id, articleId });
  }
  return stray;
}
