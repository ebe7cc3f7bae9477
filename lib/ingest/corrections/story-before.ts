import { z } from "zod";
import type { Transaction } from "../../db/client";
import {
  endApart,
  findStandingName,
  keepApart,
  listApart,
  pinMembers,
  removeFollow,
} from "../../db/stories/story-decisions";
import {
  addMembers,
  isStorySlug,
  listMembers,
  listStoriesOf,
  moveStory,
  removeMembers,
} from "../../db/stories/story-threads";
import { addEmptyStory, refreshStory } from "../stories/refresh-story";

/** A story needs at least two articles. */
export const LEAST_ARTICLES = 2;

/** A story as it was before a decision of the owner: what cannot be made again from its articles. */
const storyBefore = z.object({
  slug: z.string(),
  /** Of stories that had been merged into it. */
  aliases: z.array(z.string()),
  members: z.array(z.object({ id: z.number(), pinned: z.boolean() })),
  /** The articles that the owner kept out of it. */
  aparts: z.array(z.number()),
  followers: z.array(
    z.object({ readerId: z.string(), followedAt: z.coerce.date(), visitedAt: z.coerce.date() }),
  ),
});
export type StoryBefore = z.infer<typeof storyBefore>;

/** What a decision that moves articles keeps, to be undone: the story that it is about first. */
export const decisionBefore = z.object({
  before: z.tuple([storyBefore], storyBefore),
  /** The slug of the story that the decision has begun. */
  begun: z.string().nullable(),
});
export type DecisionBefore = z.infer<typeof decisionBefore>;

/** Reads what a decision keeps; null where an earlier version wrote it, and it cannot be undone. */
export const parseBefore = (content: string): DecisionBefore | null =>
  decisionBefore.safeParse(JSON.parse(content)).data ?? null;

/** Every article of the stories that a decision was about. */
export const articlesBefore = (decision: DecisionBefore | null): number[] =>
  decision?.before.flatMap(({ members }) => members.map(({ id }) => id)) ?? [];

/** Reads a story as it is, before it changes. */
export async function readBefore(tx: Transaction, storyId: number): Promise<StoryBefore> {
  const { slug, aliases, follows } = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    select: {
      slug: true,
      aliases: { select: { slug: true } },
      follows: { select: { readerId: true, followedAt: true, visitedAt: true } },
    },
  });
  const members = await listMembers(tx, storyId);
  return {
    slug,
    aliases: aliases.map((alias) => alias.slug),
    members: members.map(({ id, pinned }) => ({ id, pinned })),
    aparts: await listApart(tx, storyId),
    followers: follows,
  };
}

/** A story by its slug, or by that of a story that was merged into it. */
export async function findBySlug(
  tx: Transaction,
  slug: string,
): Promise<{ id: number; slug: string } | null> {
  const select = { id: true, slug: true } as const;
  const story = await tx.story.findUnique({ where: { slug }, select });
  return story ?? (await tx.story.findFirst({ where: { aliases: { some: { slug } } }, select }));
}

/**
 * Makes the stories of a decision again what they were. Articles that have come meanwhile stay in the story that the
 * decision was about; those that have gone stay away.
 * @returns false if none of the stories can be had again, as its articles have gone; nothing has changed then
 */
export async function restoreBefore(tx: Transaction, { before, begun }: DecisionBefore): Promise<boolean> {
  const ids = before.flatMap(({ members }) => members.map(({ id }) => id));
  const held = await tx.article.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const there = new Set(held.map(({ id }) => id));
  const left = new Set((await listStoriesOf(tx, [...there])).values());
  const targets: number[] = [];
  for (const story of before) {
    const members = story.members.filter(({ id }) => there.has(id));
    const target = (await findTarget(tx, story, members.length, targets)) ?? targets[0];
    if (target === undefined) return false;
    if (!targets.includes(target)) targets.push(target);
    await removeMembers(
      tx,
      members.map(({ id }) => id),
    );
    await addMembers(
      tx,
      target,
      members.map(({ id }) => id),
    );
    await pinMembers(
      tx,
      members.flatMap(({ id, pinned }) => (pinned ? id : [])),
      true,
    );
    await endApart(tx, target, ids);
    await keepApart(tx, target, story.aparts);
  }
  const [main = 0] = targets;
  const own = begun === null ? null : await tx.story.findUnique({ where: { slug: begun } });
  if (own && !targets.includes(own.id)) await moveStory(tx, own.id, main);
  await returnFollows(tx, main, before);
  for (const id of new Set([...targets, ...left])) {
    if (!(await tx.story.findUnique({ where: { id }, select: { id: true } }))) continue;
    await restoreName(tx, id);
  }
  return true;
}

/**
 * The story that stands for one of before, or that begins again with its address, its former addresses and followers.
 * @param articles how many of its articles are still there
 * @param taken the stories that already stand for others
 * @returns null if it has too few articles to begin again
 */
async function findTarget(
  tx: Transaction,
  { slug, aliases, followers }: StoryBefore,
  articles: number,
  taken: readonly number[],
): Promise<number | null> {
  const standing = await findBySlug(tx, slug);
  if (standing && !taken.includes(standing.id)) return standing.id;
  if (articles < LEAST_ARTICLES) return null;
  await tx.storyAlias.deleteMany({ where: { slug } });
  if (await isStorySlug(tx, slug)) return null;
  const again = await addEmptyStory(tx, slug, "", null);
  await tx.storyAlias.updateMany({ where: { slug: { in: aliases } }, data: { storyId: again } });
  const readers = await tx.reader.findMany({
    where: { id: { in: followers.map(({ readerId }) => readerId) } },
    select: { id: true },
  });
  await tx.storyFollow.createMany({
    data: followers
      .filter(({ readerId }) => readers.some(({ id }) => id === readerId))
      .map((one) => ({ ...one, storyId: again })),
  });
  return again;
}

/** Readers who follow a story only because the one they followed was merged into it follow it no longer. */
async function returnFollows(
  tx: Transaction,
  main: number,
  [first, ...others]: DecisionBefore["before"],
): Promise<void> {
  const own = new Set(first.followers.map(({ readerId }) => readerId));
  for (const { readerId, followedAt } of others.flatMap(({ followers }) => followers))
    if (!own.has(readerId)) await removeFollow(tx, main, readerId, followedAt);
}

/** Gives a story the name that stands for it by the owner's decisions; without one, its articles name it afresh. */
export async function restoreName(tx: Transaction, storyId: number): Promise<void> {
  const name = await findStandingName(tx, storyId);
  await tx.story.update({ where: { id: storyId }, data: { name, ...(name === null ? { title: "" } : {}) } });
  await refreshStory(tx, storyId);
}
