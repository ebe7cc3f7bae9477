import { library, writeLibrary } from "../../db/client";
import { readHeld } from "../stored-article";
import { storeMentions } from "./store-mentions";

/** The setting that says up to which article mentions have been made; kept by libraries that are older than mentions. */
const KEY = "mentions-made-to";

/**
 * Makes the mentions of articles that came in before there were any, one article a transaction; ended in the middle it goes
 * on there. Later articles have theirs from their import.
 * @param onArticle hears of each, for progress
 * @returns how many articles were read
 */
export async function remakeMentions(onArticle: (done: number) => void = () => {}): Promise<number> {
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
      await storeMentions(tx, id, (await readHeld(tx, id)).mentions, false);
      await keep(tx, String(id));
    });
    onArticle(at + 1);
  }
  await writeLibrary((tx) => keep(tx, "all"));
  return articles.length;
}

const keep = (tx: Parameters<typeof storeMentions>[0], value: string) =>
  tx.setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } });
