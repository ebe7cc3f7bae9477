import type { FeedOutcome } from "../../ingest/feeds/requests/feed-requests";
import { sayKept } from "../../messages/say-reason";
import { t } from "../../messages/t";

/** What came of a request, for the page of feeds. */
export type OutcomeTold = {
  notice: string | null;
  problem: string | null;
  /** What was typed, where it was refused. */
  typed: string;
  /** The import that has what came in. */
  importId: number | null;
};

/** Says what came of a subscription, or of a check of a feed. @param typed the address, of a subscription */
export function tellOutcome(outcome: FeedOutcome, typed: string): OutcomeTold {
  const importId = "importId" in outcome ? outcome.importId : null;
  const done = (notice: string): OutcomeTold => ({ notice, problem: null, typed: "", importId });
  const refused = (problem: string): OutcomeTold => ({ notice: null, problem, typed, importId: null });
  if ("refused" in outcome) return refused(sayKept(outcome.refused));
  const { title } = outcome;
  if ("isNew" in outcome)
    return outcome.isNew
      ? done(t("feeds.done.subscribed", { title, articles: outcome.added }))
      : done(t("feeds.done.subscribedAlready", { title }));
  if (outcome.kind === "failed")
    return refused(t("feeds.refused.failed", { title, problem: sayKept(outcome.problem) }));
  if (outcome.kind === "left") return refused(t("feeds.refused.left", { title }));
  return outcome.kind === "read" && outcome.added + outcome.updated > 0
    ? done(t("feeds.done.checked", { title, added: outcome.added, updated: outcome.updated }))
    : done(t("feeds.done.nothingNew", { title }));
}
