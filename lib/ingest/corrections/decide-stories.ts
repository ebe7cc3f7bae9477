import { z } from "zod";
import { type Transaction, writeLibrary } from "../../db/client";
import {
  endApart,
  findStandingName,
  keepApart,
  moveMembers,
  pinMembers,
} from "../../db/stories/story-decisions";
import {
  addMembers,
  isStorySlug,
  listMembers,
  moveStory,
  removeMembers,
} from "../../db/stories/story-threads";
import { addEmptyStory, beginStory, refreshStory } from "../stories/refresh-story";

/** The owner's decision about a story, as its form asks for it. */
export type StoryDecision =
  | { kind: "named"; name: string }
  | { kind: "merged"; other: number }
  | { kind: "parted"; articles: readonly number[]; into: "story" | "nothing" };

/** The decision that now stands and the slug of the story, or a message to the owner about why there is none. */
export type StoryDecided = { id: number; slug: string } | { refused: string };

/** The longest name, in characters. */
export const MOST_NAME = 120;
/** A story needs at least so many articles. */
const LEAST = 2;

const follow = z.object({ readerId: z.string(), followedAt: z.coerce.date(), visitedAt: z.coerce.date() });
const merged = z.object({
  story: z.object({ slug: z.string(), name: z.string().nullable() }),
  articles: z.array(z.number()),
  /** Those of both stories that the owner had put there before. */
  pinned: z.array(z.number()),
  followers: z.array(follow),
});
const parted = z.object({ articles: z.array(z.number()), into: z.string().nullable() });

/** Records a decision of the owner about a story. It stands at later imports and relinking until it is undone. */
export const decideStory = (storyId: number, decision: StoryDecision): Promise<StoryDecided> =>
  writeLibrary(async (tx) => {
    if (decision.kind === "named") return nameStory(tx, storyId, decision.name);
    if (decision.kind === "merged") return mergeInto(tx, storyId, decision.other);
    return partStory(tx, storyId, decision.articles, decision.into);
  });

const readStory = (tx: Transaction, id: number) => tx.story.findUnique({ where: { id } });
const GONE = "The story is not there any more: its articles have gone, or it was merged into another.";

async function record(
  tx: Transaction,
  { slug, title }: { slug: string; title: string },
  decision: { kind: StoryDecision["kind"]; value: string; content: unknown },
): Promise<StoryDecided> {
  const { kind, value, content } = decision;
  const { id } = await tx.storyDecision.create({
    data: { kind, slug, title, value, content: JSON.stringify(content) },
    select: { id: true },
  });
  return { id, slug };
}

/** @param name empty: the title is made from its articles again */
async function nameStory(tx: Transaction, storyId: number, name: string): Promise<StoryDecided> {
  const story = await readStory(tx, storyId);
  if (!story) return { refused: GONE };
  const wanted = name.replace(/\s+/gu, " ").trim();
  if (/\p{Cc}/u.test(wanted)) return { refused: "A name is one line of text, without control characters." };
  if (wanted.length > MOST_NAME) return { refused: `A name has at most ${MOST_NAME} characters.` };
  if (wanted === (story.name ?? "") || wanted === story.title)
    return { refused: "That is its name already." };
  await tx.story.update({ where: { id: storyId }, data: { name: wanted || null } });
  await refreshStory(tx, storyId);
  return record(tx, story, { kind: "named", value: wanted, content: {} });
}

async function mergeInto(tx: Transaction, storyId: number, otherId: number): Promise<StoryDecided> {
  if (storyId === otherId) return { refused: "That is this story itself." };
  const [story, other] = [await readStory(tx, storyId), await readStory(tx, otherId)];
  if (!story || !other) return { refused: GONE };
  const [own, moved] = [await listMembers(tx, storyId), await listMembers(tx, otherId)];
  const followers = await tx.storyFollow.findMany({ where: { storyId: otherId } });
  const content: z.infer<typeof merged> = {
    story: { slug: other.slug, name: other.name },
    articles: moved.map(({ id }) => id),
    pinned: [...own, ...moved].filter(({ pinned }) => pinned).map(({ id }) => id),
    followers,
  };
  await endApart(tx, storyId, content.articles);
  await moveStory(tx, otherId, storyId);
  await pinMembers(
    tx,
    [...own, ...moved].map(({ id }) => id),
    true,
  );
  await refreshStory(tx, storyId);
  return record(tx, story, { kind: "merged", value: other.title, content });
}

async function partStory(
  tx: Transaction,
  storyId: number,
  chosen: readonly number[],
  into: "story" | "nothing",
): Promise<StoryDecided> {
  const story = await readStory(tx, storyId);
  if (!story) return { refused: GONE };
  const members = await listMembers(tx, storyId);
  const taken = members.filter(({ id }) => chosen.includes(id));
  const [first] = taken;
  if (!first) return { refused: "Choose the articles to take out." };
  if (members.length - taken.length < LEAST)
    return { refused: `At least ${LEAST} articles have to stay: a story of fewer is none.` };
  if (into === "story" && taken.length < LEAST)
    return { refused: `A story of their own needs at least ${LEAST} articles.` };
  const ids = taken.map(({ id }) => id);
  await removeMembers(tx, ids);
  await keepApart(tx, storyId, ids);
  const begun = into === "story" ? await beginStory(tx, first.headline) : null;
  if (begun !== null) {
    await addMembers(tx, begun, ids);
    await pinMembers(tx, ids, true);
    await refreshStory(tx, begun);
  }
  await refreshStory(tx, storyId);
  const own = begun === null ? null : await readStory(tx, begun);
  const content: z.infer<typeof parted> = { articles: ids, into: own?.slug ?? null };
  return record(tx, story, {
    kind: "parted",
    value: taken.map(({ headline }) => headline).join("\n"),
    content,
  });
}

/**
 * Undoes a decision about a story. Articles that have gone meanwhile stay away.
 * @returns false if there was nothing to undo: it has already been undone, or a later name stands
 */
export const undoStoryDecision = (decisionId: number): Promise<boolean> =>
  writeLibrary(async (tx) => {
    const decision = await tx.storyDecision.findUnique({ where: { id: decisionId } });
    if (!decision || decision.undoneAt) return false;
    await tx.storyDecision.update({ where: { id: decisionId }, data: { undoneAt: new Date() } });
    const story = await findBySlug(tx, decision.slug);
    if (!story) return true;
    if (decision.kind === "named") {
      await tx.story.update({
        where: { id: story.id },
        data: { name: await findStandingName(tx, story.slug) },
      });
      await refreshStory(tx, story.id);
    } else if (decision.kind === "merged")
      await undoMerge(tx, story.id, merged.parse(JSON.parse(decision.content)));
    else await undoParting(tx, story.id, parted.parse(JSON.parse(decision.content)));
    return true;
  });

/** A story by its slug, or by that of a story that was merged into it. */
async function findBySlug(tx: Transaction, slug: string): Promise<{ id: number; slug: string } | null> {
  const select = { id: true, slug: true } as const;
  const story = await tx.story.findUnique({ where: { slug }, select });
  return story ?? (await tx.story.findFirst({ where: { aliases: { some: { slug } } }, select }));
}

/** Makes the story that was merged again, with its address, its followers, and those of its articles that are still there. */
async function undoMerge(
  tx: Transaction,
  storyId: number,
  { story: { slug, name }, articles, pinned, followers }: z.infer<typeof merged>,
): Promise<void> {
  const members = (await listMembers(tx, storyId)).map(({ id }) => id);
  const own = members.filter((id) => articles.includes(id));
  await pinMembers(
    tx,
    members.filter((id) => !pinned.includes(id)),
    false,
  );
  await tx.storyAlias.deleteMany({ where: { slug } });
  if (own.length > 0 && !(await isStorySlug(tx, slug))) {
    const again = await addEmptyStory(tx, slug, name ?? "", name);
    await moveMembers(tx, again, own);
    const readers = await tx.reader.findMany({
      where: { id: { in: followers.map(({ readerId }) => readerId) } },
      select: { id: true },
    });
    await tx.storyFollow.createMany({
      data: followers
        .filter(({ readerId }) => readers.some(({ id }) => id === readerId))
        .map((one) => ({ ...one, storyId: again })),
    });
    await refreshStory(tx, again);
  }
  await refreshStory(tx, storyId);
}

/** Puts the articles back that the owner has put nowhere else meanwhile. The address of their own story leads here. */
async function undoParting(
  tx: Transaction,
  storyId: number,
  { articles, into }: z.infer<typeof parted>,
): Promise<void> {
  await endApart(tx, storyId, articles);
  const own = into === null ? null : await findBySlug(tx, into);
  if (own && own.id !== storyId) {
    const members = (await listMembers(tx, own.id)).map(({ id }) => id);
    const back = members.filter((id) => articles.includes(id));
    await pinMembers(tx, back, false);
    if (back.length === members.length) await moveStory(tx, own.id, storyId);
    else {
      await moveMembers(tx, storyId, back);
      await refreshStory(tx, own.id);
    }
  } else {
    const held = await tx.article.findMany({
      where: { id: { in: articles } },
      select: { id: true, story: { select: { storyId: true, pinned: true } } },
    });
    const free = held.filter(({ story }) => !story?.pinned).map(({ id }) => id);
    await removeMembers(tx, free);
    await addMembers(tx, storyId, free);
    for (const left of new Set(held.flatMap(({ story }) => (story && !story.pinned ? story.storyId : []))))
      await refreshStory(tx, left);
  }
  await refreshStory(tx, storyId);
}
