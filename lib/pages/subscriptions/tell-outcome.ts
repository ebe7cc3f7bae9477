import type { FeedOutcome } from "../../ingest/feeds/requests/feed-requests";

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
  if ("refused" in outcome) return refused(outcome.refused);
  const { title } = outcome;
  if ("isNew" in outcome)
    return outcome.isNew
      ? done(`Subscribed to ${title}: ${articles(outcome.added)} added.`)
      : done(`You are subscribed to ${title} already.`);
  if (outcome.kind === "failed") return refused(`${title}: ${outcome.problem}`);
  if (outcome.kind === "left")
    return refused(`${title} was checked less than five minutes ago, or is paused.`);
  return outcome.kind === "read" && outcome.added + outcome.updated > 0
    ? done(`${title}: ${articles(outcome.added)} added, ${articles(outcome.updated)} updated.`)
    : done(`${title} has nothing new.`);
}

const articles = (count: number): string => (count === 1 ? "1 article" : `${count} articles`);
