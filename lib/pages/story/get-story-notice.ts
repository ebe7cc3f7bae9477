import "server-only";
import { library } from "../../db/client";
import { t } from "../../messages/t";

/** What has been decided, and about which story or articles; which is empty for a name, which the page shows. */
export type StoryNotice = { id: number; what: string; which: string };

/** A decision about a story that was just made, in words; null where there is none of this number, or it was undone. */
export async function getStoryNotice(id: number): Promise<StoryNotice | null> {
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  const row = await library().storyDecision.findFirst({
    where: { id, undoneAt: null },
    select: { kind: true, value: true },
  });
  if (!row) return null;
  const [first = "", ...others] = row.value.split("\n");
  return {
    ...{ id, what: wordsOfStoryDecision(row.kind, row.value) },
    which: row.kind === "named" ? "" : t("story.decided.which", { first, others: others.length }),
  };
}

/** A stored decision about a story in words. */
export function wordsOfStoryDecision(kind: string, value: string): string {
  if (kind === "merged") return t("story.decided.merged");
  if (kind === "parted") return t("story.decided.parted");
  return t(value ? "story.decided.renamed" : "story.decided.restored");
}
