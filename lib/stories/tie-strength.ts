import { LINK_KIND, type LinkKind } from "../related/kinds/link-kinds";

/** Reports of one event are tied even if their words differ, as they do between two languages. */
const MIN_SAME_EVENT = 0.3;
/** An article may cite another for one sentence: a citation only counts if the two are at least this much alike. */
const CITED_LIKENESS = 0.08;
const CITED_MORE = 0.15;

/**
 * One outlet writes all its reports of a kind alike, with the same lines under each: likeness between its own
 * articles counts for less.
 */
const SAME_OUTLET = 0.6;

/** What is known of a tie besides its kind: how alike the texts are, 0 to 1, regardless of their dates. */
export type TieFacts = { likeness: number; sameOutlet: boolean; sameLanguage: boolean };

/** Texts in two languages share few words, so low likeness says nothing against a link between them. */
const MIN_ACROSS = 0.25;

/**
 * How strongly a link ties two articles into one story, 0 to 1; 0 if it does not. Near-copies are tied like
 * translations.
 */
export function tieStrength(kind: LinkKind | "copy", facts: TieFacts): number {
  const tie = kind === "copy" ? "piece" : LINK_KIND[kind].tie;
  if (tie === "piece") return 1;
  if (tie === null) return 0;
  return facts.sameLanguage ? inOneLanguage(tie, facts) : Math.max(MIN_ACROSS, inOneLanguage(tie, facts));
}

function inOneLanguage(tie: "event" | "citation" | "sequence", { likeness, sameOutlet }: TieFacts): number {
  if (tie === "event") return MIN_SAME_EVENT + (1 - MIN_SAME_EVENT) * likeness;
  if (tie === "sequence") return likeness * (sameOutlet ? SAME_OUTLET : 1);
  return likeness < CITED_LIKENESS ? 0 : Math.min(1, likeness + CITED_MORE);
}
