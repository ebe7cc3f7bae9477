import "server-only";
import { library } from "../../db/client";

/** A decision about a story that was just made, in words; null where there is none of this number, or it was undone. */
export async function getStoryNotice(id: number): Promise<{ id: number; what: string } | null> {
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  const row = await library().storyDecision.findFirst({
    where: { id, undoneAt: null },
    select: { kind: true, value: true },
  });
  return row && { id, what: wordsOfStoryDecision(row.kind, row.value) };
}

/** A stored decision about a story in words. */
export function wordsOfStoryDecision(kind: string, value: string): string {
  if (kind === "merged") return "Story merged into another";
  if (kind === "parted") return "Taken out of a story";
  return value ? "Story renamed" : "Story named by its articles again";
}
