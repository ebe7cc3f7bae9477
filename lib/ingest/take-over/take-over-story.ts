import type { Transaction } from "../../db/client";
import { keepApart, pinMembers } from "../../db/stories/story-decisions";
import {
  addMembers,
  isStorySlug,
  listMembers,
  listStoriesOf,
  removeMembers,
  updateTitle,
} from "../../db/stories/story-threads";
import { because, type Reason } from "../../messages/reason";
import type { RecordOf } from "../../read/exported/exported-line";
import {
  type DecisionBefore,
  findBySlug,
  LEAST_ARTICLES,
  restoreName,
  type StoryBefore,
} from "../corrections/story-before";
import { addEmptyStory, refreshStory } from "../stories/refresh-story";
import { count, findNamed, isOwn, joinOthers, type Named, type TakeOver } from "./take-over";

/** The articles that came in by this import, by their identifiers. */
async function findOwn(tx: Transaction, takeOver: TakeOver, identifiers: readonly string[]) {
  const found = new Map<string, Named>();
  for (const identifier of identifiers) {
    const named = await findNamed(tx, identifier, takeOver);
    if (named?.own) found.set(identifier, named);
  }
  return found;
}

/** Whether a story has articles that the library held before. */
async function isOthers(tx: Transaction, storyId: number, takeOver: TakeOver): Promise<boolean> {
  const members = await tx.storyArticle.findMany({
    where: { storyId },
    select: { article: { select: { importId: true } } },
  });
  return members.some(({ article }) => !isOwn(takeOver, article.importId));
}

const isKept = (slug: string): Reason => because("taken.keptStory", { slug });

/** Makes a story of the exported library again from those of its articles that came in by this import. */
export async function takeOverStory(
  tx: Transaction,
  takeOver: TakeOver,
  record: RecordOf<"story">,
): Promise<Reason | null> {
  const { slug, automatic, aliases, members, apart, followed } = record;
  const own = await findOwn(tx, takeOver, [...members.map(({ article }) => article), ...apart]);
  const there = members.flatMap(({ article, pinned }) => {
    const named = own.get(article);
    return named?.held ? { id: named.id, pinned: pinned === true } : [];
  });
  if (there.length < LEAST_ARTICLES) return null;
  const present = await findBySlug(tx, slug);
  if (present && (await isOthers(tx, present.id, takeOver)))
    return there.some(({ pinned }) => pinned) || apart.length > 0 ? isKept(slug) : null;
  const ids = there.map(({ id }) => id);
  const left = new Set((await listStoriesOf(tx, ids)).values());
  const story = present?.slug === slug ? present.id : await beginAgain(tx, slug);
  await removeMembers(tx, [...ids, ...(await listMembers(tx, story)).map(({ id }) => id)]);
  await addMembers(tx, story, ids);
  await pinMembers(
    tx,
    there.flatMap(({ id, pinned }) => (pinned ? id : [])),
    true,
  );
  await keepApart(
    tx,
    story,
    apart.flatMap((article) => own.get(article)?.id ?? []),
  );
  for (const alias of aliases)
    if (!(await isStorySlug(tx, alias)))
      await tx.storyAlias.create({ data: { slug: alias, storyId: story }, select: { slug: true } });
  await restoreName(tx, story);
  // Of the same articles another library may make another name.
  if (automatic && there.length === members.length) await updateTitle(tx, story, automatic);
  left.delete(story);
  for (const other of left)
    if (await tx.story.findUnique({ where: { id: other }, select: { id: true } }))
      await refreshStory(tx, other);
  takeOver.stories.add(slug);
  if (followed) await follow(tx, takeOver, story, followed);
  return null;
}

async function beginAgain(tx: Transaction, slug: string): Promise<number> {
  await tx.storyAlias.deleteMany({ where: { slug } });
  return addEmptyStory(tx, slug, "", null);
}

async function follow(
  tx: Transaction,
  takeOver: TakeOver,
  storyId: number,
  { followedAt, visitedAt }: { followedAt: string; visitedAt: string },
): Promise<void> {
  const { reader: readerId } = takeOver;
  const there = await tx.story.findUnique({ where: { id: storyId }, select: { id: true } });
  if (readerId === null || !there) return;
  const times = { followedAt: new Date(followedAt), visitedAt: new Date(visitedAt) };
  await tx.storyFollow.upsert({
    where: { readerId_storyId: { readerId, storyId } },
    create: { readerId, storyId, ...times },
    update: {},
  });
  count(takeOver, "follow");
}

/** Records a decision about stories, so that it can be undone; the stories as it left them are records of their own. */
export async function takeOverStoryDecision(
  tx: Transaction,
  takeOver: TakeOver,
  record: RecordOf<"story decision">,
): Promise<Reason | null> {
  const { kind, slug, title, value, before = [], begun = null } = record;
  const madeAt = new Date(record.madeAt);
  if (await tx.storyDecision.findFirst({ where: { kind, slug, madeAt }, select: { id: true } })) return null;
  const present = await findBySlug(tx, slug);
  if (present && (await isOthers(tx, present.id, takeOver))) return isKept(slug);
  const stories: StoryBefore[] = [];
  for (const one of before) {
    const own = await findOwn(tx, takeOver, [...one.members.map(({ article }) => article), ...one.apart]);
    const idOf = (article: string): number[] => [own.get(article)?.id ?? []].flat();
    stories.push({
      ...{ slug: one.slug, aliases: one.aliases, followers: [] },
      members: one.members.flatMap(({ article, pinned }) =>
        idOf(article).map((id) => ({ id, pinned: pinned === true })),
      ),
      aparts: one.apart.flatMap(idOf),
    });
  }
  const [first, ...others] = stories;
  if (kind !== "named" && !first?.members.length) return null;
  const content: DecisionBefore | object = first ? { before: [first, ...others], begun } : {};
  await tx.storyDecision.create({
    data: { kind, slug, title, value, madeAt, content: JSON.stringify(content) },
    select: { id: true },
  });
  count(takeOver, "story");
  return null;
}

/** In a whole library every story is in the file: others that its articles have formed here are none. */
export async function dissolveOthers(tx: Transaction, takeOver: TakeOver): Promise<void> {
  await joinOthers(tx, takeOver);
  const own = { in: [...takeOver.imports] };
  const rows = await tx.story.findMany({
    where: { members: { some: {}, every: { article: { importId: own } } } },
    select: { id: true, slug: true, members: { select: { articleId: true } } },
  });
  for (const { id, slug, members } of rows) {
    if (takeOver.stories.has(slug)) continue;
    await removeMembers(
      tx,
      members.map(({ articleId }) => articleId),
    );
    await refreshStory(tx, id);
  }
}
