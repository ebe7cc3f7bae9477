import { addRows } from "../db/add-rows";
import { listTopicIds } from "../db/articles/lookups";
import type { Transaction } from "../db/client";
import { freeSlug } from "../db/free-slug";
import type { ArticleTopicRow } from "../topics/article-topics";

/** Stores an article's topics, adding new ones to the library. */
export async function storeTopics(
  tx: Transaction,
  articleId: number,
  rows: ArticleTopicRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = await findOrMakeTopics(
    tx,
    rows.map(({ topic }) => topic),
  );
  await addRows(
    tx,
    "ArticleTopic",
    rows.map(({ topic, ...rest }) => ({ articleId, topicId: ids.get(topic.key) ?? 0, ...rest })),
  );
}

/** The ids of topics by their keys. */
async function findOrMakeTopics(
  tx: Transaction,
  wanted: ArticleTopicRow["topic"][],
): Promise<Map<string, number>> {
  const ids = await listTopicIds(
    tx,
    wanted.map(({ key }) => key),
  );
  for (const { key, name, slug, code } of wanted) {
    if (ids.has(key)) continue;
    const free = await freeSlug(slug, (taken) =>
      tx.topic.findUnique({ where: { slug: taken }, select: { id: true } }),
    );
    const made = await tx.topic.create({ data: { key, name, slug: free, code }, select: { id: true } });
    ids.set(key, made.id);
  }
  return ids;
}
