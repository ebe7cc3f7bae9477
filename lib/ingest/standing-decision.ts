import { bodyText } from "../articles/body";
import type { IncomingArticle } from "../articles/incoming";
import { outletKey } from "../articles/outlet-key";
import { listCopyDecisions, type StandingDecision } from "../db/articles/copies";
import type { Runner } from "../db/statements";
import { parseDecision } from "./corrections/decision-content";
import { identifiedBy, isOwn, listIdentifiers } from "./identity";
import { isChangedText, judgeSameness } from "./judge-sameness";
import { columnsOf, type PreparedArticle } from "./prepare-article";

const outletOf = ({ outlet }: Pick<IncomingArticle, "outlet">) => (outlet ? outletKey(outlet.name) : null);

/**
 * The owner's decision that applies to an incoming article, or null: one on just this text, or one on an article that it is a version or
 * a copy of.
 */
export async function findStandingDecision(
  runner: Runner,
  article: PreparedArticle,
): Promise<StandingDecision | null> {
  const { urlKey, contentHash, identifier } = article.columns;
  const keys = { identifiers: listIdentifiers(article), urlKey, contentHash };
  for (const decision of await listCopyDecisions(runner, { ...keys, ownIdentifier: isOwn(identifier) })) {
    if (decision.contentHash !== null) return decision;
    const content = parseDecision(decision);
    if (content.kind === "split") continue;
    const { incoming } = content.article;
    const text = bodyText(incoming.body);
    const one = identifiedBy(article, outletOf(article.source));
    const other = identifiedBy({ columns: columnsOf(incoming, text), text }, outletOf(incoming));
    // The owner may have corrected the headline of what was removed, but its identifier was made from the source's.
    const isSame =
      decision.identifier === identifier && !isOwn(identifier) && (await isChangedText(one, other));
    if (isSame || (await judgeSameness(one, other))) return decision;
  }
  return null;
}
