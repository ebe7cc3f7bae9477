import type { Element } from "hast";
import { textOf } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { nameKey } from "../../text/normalise";

type Known = { headline: string; credits: IncomingArticle["credits"]; now: number };

/** The blocks without what the page repeats or puts between them, and the references that were among that. */
export function cleanBody(
  blocks: readonly Element[],
  { headline }: Known,
): { blocks: Element[]; references: IncomingArticle["references"] } {
  const key = nameKey(headline);
  return { blocks: blocks.filter((block, at) => at > 3 || nameKey(textOf(block)) !== key), references: [] };
}
