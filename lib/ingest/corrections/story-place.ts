import type { Transaction } from "../../db/client";
import { keepApart, pinMembers } from "../../db/stories/story-decisions";
import { addMembers, listStoriesOf, removeMembers } from "../../db/stories/story-threads";
import { refreshStory } from "../stories/refresh-story";
import { rethreadAfterRemoval } from "../stories/thread-articles";

/** What the owner has decided about an article's place: the story it was put into, and those it is kept out of, by their numbers. */
export type StoryPlace = { pinnedIn: number | null; apartFrom: number[] };

/** Reads an article's place before it is removed. */
export async function readPlace(tx: Transaction, articleId: number): Promise<StoryPlace> {
  const member = await tx.storyArticle.findUnique({ where: { articleId } });
  const apart = await tx.storyApart.findMany({ where: { articleId }, orderBy: { storyId: "asc" } });
  return {
    pinnedIn: member?.pinned ? member.storyId : null,
    apartFrom: apart.map(({ storyId }) => storyId),
  };
}

/** Gives an article that has come back its place again, in those of the stories that are still there. */
export async function restorePlace(
  tx: Transaction,
  articleId: number,
  { pinnedIn, apartFrom }: StoryPlace,
): Promise<void> {
  const wanted = [...apartFrom, ...(pinnedIn === null ? [] : [pinnedIn])];
  const rows = await tx.story.findMany({ where: { id: { in: wanted } }, select: { id: true } });
  const standing = new Set(rows.map(({ id }) => id));
  const now = (await listStoriesOf(tx, [articleId])).get(articleId);
  const pinned = pinnedIn !== null && standing.has(pinnedIn) ? pinnedIn : null;
  if (now !== undefined && (pinned !== null || apartFrom.includes(now))) {
    await removeMembers(tx, [articleId]);
    if (now !== pinned) await rethreadAfterRemoval(tx, now);
  }
  for (const story of apartFrom) if (standing.has(story)) await keepApart(tx, story, [articleId]);
  if (pinned === null) return;
  await addMembers(tx, pinned, [articleId]);
  await pinMembers(tx, [articleId], true);
  await refreshStory(tx, pinned);
}
