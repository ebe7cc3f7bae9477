import "server-only";
import { library } from "../../db/client";
import { wordsOfDecision } from "./list-link-decisions";

/** A decision on a link that was just made, in words. */
export type LinkNotice = { id: number; what: string; headline: string };

/** The decision whose number is in the address; null where there is none or it was undone. */
export async function getLinkNotice(text: string | string[] | undefined): Promise<LinkNotice | null> {
  const id = Number(text);
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  const row = await library().linkDecision.findFirst({ where: { id, undoneAt: null } });
  return row && { id, what: wordsOfDecision(row.verdict, row.kind), headline: row.toHeadline };
}
