import { LINK_KIND, type LinkKind } from "../related/kinds/link-kinds";

/** Two tellings of one event are a tie even where the words differ, as they do between two languages. */
const SAME_EVENT_LEAST = 0.3;
/** An article may cite another for one sentence: citing counts where the two are at all about the same. */
const CITED_LIKENESS = 0.08;
const CITED_MORE = 0.15;

/**
 * One outlet writes all its reports of a kind alike, and the same lines under each: of its own articles likeness says less.
 */
const SAME_OUTLET = 0.6;

/** What of a tie is known besides its kind: how alike the texts are, 0 to 1, their dates left out. */
export type TieFacts = { likeness: number; sameOutlet: boolean; sameLanguage: boolean };

/** Two languages share few words, so their likeness says nothing against a link that was made all the same. */
const ACROSS_LEAST = 0.25;

/** How strongly a link ties two articles into one story, 0 to 1; 0 where it does not. Near-copies are tied as translations are. */
export function tieStrength(kind: LinkKind | "copy", facts: TieFacts): number {
  const tie = kind === "copy" ? "piece" : LINK_KIND[kind].tie;
  if (tie === "piece") return 1;
  if (tie === null) return 0;
  return facts.sameLanguage ? inOneLanguage(tie, facts) : Math.max(ACROSS_LEAST, inOneLanguage(tie, facts));
}

function inOneLanguage(tie: "event" | "citation" | "sequence", { likeness, sameOutlet }: TieFacts): number {
  if (tie === "event") return SAME_EVENT_LEAST + (1 - SAME_EVENT_LEAST) * likeness;
  if (tie === "sequence") return likeness * (sameOutlet ? SAME_OUTLET : 1);
  return likeness < CITED_LIKENESS ? 0 : Math.min(1, likeness + CITED_MORE);
}
