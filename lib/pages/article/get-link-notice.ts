import "server-only";
import { library } from "../../db/client";
import { t } from "../../messages/t";
import { LINK_KIND, linkKindOf } from "../../related/kinds/link-kinds";

/** A decision on a link that was just made, in words. */
export type LinkNotice = { id: number; what: string; headline: string };

/** The decision whose number is in the address; null where there is none or it was undone. */
export async function getLinkNotice(text: string | string[] | undefined): Promise<LinkNotice | null> {
  const id = Number(text);
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  const row = await library().linkDecision.findFirst({ where: { id, undoneAt: null } });
  return row && { id, what: wordsOfDecision(row.verdict, row.kind), headline: row.toHeadline };
}

/** A stored decision in words, as seen from the first article or, where it is turned, from the second. */
export function wordsOfDecision(verdict: string, stored: string | null, turned = false): string {
  const kind = linkKindOf(stored ?? "");
  if (verdict === "unrelated" || !kind) return t("links.unrelated");
  const words = t(`corrections.kinds.${turned ? LINK_KIND[kind].inverse : kind}`);
  return t(verdict === "linked" ? "links.linkedByHand" : "links.kindChosen", { kind: words });
}
