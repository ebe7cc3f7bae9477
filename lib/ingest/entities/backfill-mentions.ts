import { library, writeLibrary } from "../../db/client";
import { readStored } from "../stored-article";
import { storeMentions } from "./store-mentions";

/** The setting with the last article whose mentions have been backfilled; only in libraries older than mentions. */
const KEY = "mentions-made-to";

/**
 * Finds the mentions of articles that were imported before there were any, one article per transaction; resumes where
 * it was interrupted. Later articles get theirs on import.
 * @param onArticle called after each article, for progress
 * @returns the number of articles read
 */
export async function backfillMentions(onArticle: (done: number) => void = () => {}): Promise<number> {
  const setting = await library().setting.findUnique({ where: { key: KEY } });
  if (setting?.value === "all") return 0;
  const from = Number(setting?.value ?? 0);
  const articles = await library().article.findMany({
    where: { id: { gt: from }, mentions: { none: {} } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const [at, { id }] of articles.entries()) {
    await writeLibrary(async (tx) => {
      await storeMentions(tx, id, (await readStored(tx, id)).mentions, false);
      await keep(tx, String(id));
    });
    onArticle(at + 1);
  }
  await writeLibrary((tx) => keep(tx, "all"));
  return articles.length;
}

const keep = (tx: Parameters<typeof storeMentions>[0], value: string) =>
  tx.setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } });
