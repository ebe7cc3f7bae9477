import type { Transaction } from "../../db/client";
import { areKeptApart, isPinned } from "../../db/stories/story-decisions";
import {
  addMembers,
  getHeadline,
  listMembers,
  listStoriesFrom,
  listStoriesOf,
  listStoryProfiles,
  listThreads,
  moveStory,
  removeMembers,
  type ThreadRow,
} from "../../db/stories/story-threads";
import {
  areSameStory,
  BOUNDS,
  belonging,
  betterPlace,
  decideStory,
  support,
  type Tie,
} from "../../stories/decide-story";
import { coreSize, coverage } from "../../stories/shared-terms";
import {
  beginStory,
  distinctiveTerms,
  isOnlyOutletStyle,
  measureStory,
  nameStory,
  readCore,
} from "./refresh-story";
import { coreOf, listStoryTies, readThreadedArticle, type ThreadedArticle } from "./story-ties";

/** Maximum number of remaining members that are checked again, and of articles compared between two stories. */
const MAX_RECHECKED = 60;

/** Maximum number of articles that are tried as the second one of a new story. */
const MAX_PARTNERS = 5;

/**
 * Where articles are threaded, and the stories that have changed: to be named once all are in their place. Most articles stay where
 * they are, and are read once for two questions: `last` is the last one read, until anything changes.
 */
type Threading = { tx: Transaction; changed: Set<number>; last: ThreadedArticle | null };

const beginThreading = (tx: Transaction): Threading => ({ tx, changed: new Set(), last: null });

async function readArticle(threading: Threading, id: number): Promise<ThreadedArticle | null> {
  if (threading.last?.id !== id) threading.last = await readThreadedArticle(threading.tx, id);
  return threading.last;
}

/** To be called after each change to a story. */
async function measure(threading: Threading, story: number): Promise<void> {
  threading.changed.add(story);
  threading.last = null;
  await measureStory(threading.tx, story);
}

async function nameChanged({ tx, changed }: Threading): Promise<void> {
  for (const story of changed) await nameStory(tx, story);
}

/**
 * Finds the stories of articles whose links are new or have changed: they stay, leave, join, begin or merge stories
 * by the rules of decide-story.ts. Articles that they are tied to and that are in no story are checked as well, since
 * a new article may be the second tie they needed; so the order of import hardly matters. What fits is left alone:
 * running it again changes nothing.
 */
export async function rethread(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  const threading = beginThreading(tx);
  await placeArticles(threading, [...articleIds, ...(await removeMisfits(threading, articleIds))]);
  await nameChanged(threading);
}

/**
 * The same for the next articles, by id, of a library that has been relinked. A story's core is updated before the
 * first of its articles is checked, since what is rare has changed as the library grew. Articles whose turn is still
 * to come are not checked early. The stories are left to be named (nameStoriesFrom).
 */
export async function rethreadBatch(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  const threading = beginThreading(tx);
  for (const story of await listStoriesFrom(tx, articleIds)) await measure(threading, story);
  const last = Math.max(...articleIds);
  for (const id of articleIds)
    await placeArticles(threading, [id, ...(await removeMisfits(threading, [id]))], last);
}

/** @param upto articles with higher ids are only checked if they are given */
async function placeArticles(
  threading: Threading,
  articleIds: readonly number[],
  upto = Number.POSITIVE_INFINITY,
): Promise<void> {
  const waiting = [...articleIds];
  const seen = new Set<number>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const article = await readArticle(threading, id);
    if (article && (await placeArticle(threading, article)))
      waiting.push(
        ...article.ties
          .filter(({ id: other, story, sameEvent }) => other <= upto && (story === null || sameEvent))
          .map((tie) => tie.id),
      );
  }
}

/** Rechecks the rest of a story after one of its articles has been removed. */
export async function rethreadAfterRemoval(tx: Transaction, storyId: number): Promise<void> {
  const threading = beginThreading(tx);
  await recheckAfterRemoval(threading, storyId);
  await nameChanged(threading);
}

async function recheckAfterRemoval(threading: Threading, storyId: number): Promise<void> {
  await measure(threading, storyId);
  const left = await listMembers(threading.tx, storyId);
  const removed = await removeMisfits(
    threading,
    left.slice(-MAX_RECHECKED).map(({ id }) => id),
  );
  await placeArticles(threading, removed);
}

/**
 * Removes articles from stories they no longer belong to, and then those that no longer belong as a result. @returns
 * the removed ones
 */
async function removeMisfits(threading: Threading, articleIds: readonly number[]): Promise<number[]> {
  const { tx } = threading;
  const waiting = [...articleIds];
  const removed = new Set<number>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (removed.has(id)) continue;
    const story = (await listStoriesOf(tx, [id])).get(id);
    if (story === undefined || (await isPinned(tx, id))) continue;
    const article = await readArticle(threading, id);
    const own = article?.candidates.find((one) => one.id === story);
    if (article && own && belonging(article.ties, own, BOUNDS.stay) > 0) continue;
    await removeMembers(tx, [id]);
    removed.add(id);
    await measure(threading, story);
    const left = await listMembers(tx, story);
    waiting.push(...left.slice(-MAX_RECHECKED).map((member) => member.id));
  }
  return [...removed];
}

/** The stories that an article is tied to, other than its own. */
const listTiedStories = (ties: readonly Tie[], own: number): number[] => [
  ...new Set(
    ties.flatMap(({ story, strength }) =>
      story !== null && story !== own && strength >= BOUNDS.join ? story : [],
    ),
  ),
];

/** Puts an article into a story, or merges the stories that it belongs to. @returns whether anything changed */
async function placeArticle(
  threading: Threading,
  { id, story, ties, candidates }: ThreadedArticle,
): Promise<boolean> {
  const { tx } = threading;
  if (story !== null) {
    const better = (await isPinned(tx, id)) ? null : betterPlace(ties, candidates, story);
    if (better === null) return mergeStories(threading, story, listTiedStories(ties, story));
    await removeMembers(tx, [id]);
    await addMembers(tx, better, [id]);
    await measure(threading, better);
    await recheckAfterRemoval(threading, story);
    return true;
  }
  const decision = decideStory(ties, candidates);
  if (decision.action === "nothing") return false;
  if (decision.action === "join") {
    await addMembers(tx, decision.story, [id]);
    await measure(threading, decision.story);
    await mergeStories(threading, decision.story, listTiedStories(ties, decision.story));
    return true;
  }
  const other = await choosePartner(tx, id, decision.others);
  if (other === null) return false;
  const begun = await beginStory(tx, await getHeadline(tx, Math.min(id, other)));
  await addMembers(tx, begun, [id, other]);
  await measure(threading, begun);
  return true;
}

/** The first article that another can begin a story with: anchored, or about the same rare things. */
async function choosePartner(tx: Transaction, id: number, others: readonly Tie[]): Promise<number | null> {
  for (const other of others.slice(0, MAX_PARTNERS)) {
    if (other.anchored) return other.id;
    const core = await readCore(tx, [id, other.id]);
    if (coreSize(core) < BOUNDS.beginTerms) continue;
    if (await isOnlyOutletStyle(tx, await listStoryProfiles(tx, [id, other.id]), core)) continue;
    return other.id;
  }
  return null;
}

/**
 * Merges stories that are the same. The one with more articles keeps its address; if equal, the older one. @returns
 * whether any were merged
 */
async function mergeStories(
  threading: Threading,
  story: number,
  others: readonly number[],
): Promise<boolean> {
  const { tx } = threading;
  let remaining = story;
  for (const other of others) {
    const threads = await listThreads(tx, [remaining, other]);
    const [larger, smaller] = threads.sort((a, b) => b.articles - a.articles || a.id - b.id);
    if (!larger || !smaller || !(await shouldMerge(tx, larger, smaller))) continue;
    await moveStory(tx, smaller.id, larger.id);
    await measure(threading, larger.id);
    remaining = larger.id;
  }
  return remaining !== story;
}

/** Whether the articles of the smaller story belong to the larger one, and the owner has not parted the two. */
async function shouldMerge(tx: Transaction, larger: ThreadRow, smaller: ThreadRow): Promise<boolean> {
  if (await areKeptApart(tx, larger.id, smaller.id)) return false;
  const members = (await listMembers(tx, smaller.id)).slice(-MAX_RECHECKED).map(({ id }) => id);
  const core = coreOf(larger);
  const fits = (await listStoryProfiles(tx, members)).flatMap(
    ({ language, packed }) => coverage(core, { language, terms: distinctiveTerms(packed) }) ?? [],
  );
  const fit = fits.length > 0 ? mean(fits) : null;
  // the ties of all its articles take longest to read
  if (fit !== null && fit < BOUNDS.mergeFit) return false;
  const ties: number[] = [];
  for (const id of members) {
    const into = (await listStoryTies(tx, id)).filter((tie) => tie.story === larger.id);
    ties.push(support(into, larger.pieces));
  }
  return areSameStory({ tied: mean(ties), fit, pieces: larger.pieces });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
