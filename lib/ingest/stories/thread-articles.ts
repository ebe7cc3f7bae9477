import type { Transaction } from "../../db/client";
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
  areOne,
  BOUNDS,
  belonging,
  betterPlace,
  decideStory,
  support,
  type Tie,
} from "../../stories/decide-story";
import { coreSize, coverage } from "../../stories/shared-terms";
import { beginStory, isOneOutletsHabit, readCore, settleStory, tellingTerms } from "./refresh-story";
import { type Asking, ask, coreOf, listTies } from "./story-ties";

/** So many of the articles that are left behind are asked whether they still belong, and so many between two stories. */
const MOST_ASKED = 60;

/** So many are tried as the other article that a story begins with. */
const MOST_TRIED = 5;

/**
 * Finds the stories of articles whose links are new or have changed: they stay, leave, join, found or merge stories by the
 * rules of decide-story.ts. Articles that they are tied to and that are in no story are asked as well, since a newcomer may
 * be the second tie that they were wanting; so it matters little in which order articles come in. What fits as it is stays
 * as it is: running it again changes nothing.
 */
export async function rethread(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  await findPlaces(tx, [...articleIds, ...(await leaveStories(tx, articleIds))]);
}

/**
 * The same for the next articles, by number, of a library that was linked anew. What a story is about is read anew before the first
 * of its articles is asked, since what is rare in the library has changed as it grew. Articles whose turn is still to come are
 * not asked before it.
 */
export async function rethreadAfresh(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  for (const story of await listStoriesFrom(tx, articleIds)) await settleStory(tx, story);
  const last = Math.max(...articleIds);
  for (const id of articleIds) await findPlaces(tx, [id, ...(await leaveStories(tx, [id]))], last);
}

/** @param upto articles of higher numbers are not asked, unless they are given */
async function findPlaces(
  tx: Transaction,
  articleIds: readonly number[],
  upto = Number.POSITIVE_INFINITY,
): Promise<void> {
  const waiting = [...articleIds];
  const seen = new Set<number>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const asking = await ask(tx, id);
    if (asking && (await place(tx, asking)))
      waiting.push(
        ...asking.ties
          .filter(({ id: other, story, retells }) => other <= upto && (story === null || retells))
          .map((tie) => tie.id),
      );
  }
}

/** What an article that goes leaves behind: to be called once it is gone, with the story that it was in. */
export async function settleAfter(tx: Transaction, storyId: number): Promise<void> {
  await settleStory(tx, storyId);
  const left = await listMembers(tx, storyId);
  const parted = await leaveStories(
    tx,
    left.slice(-MOST_ASKED).map(({ id }) => id),
  );
  await findPlaces(tx, parted);
}

/** Takes out of their stories those of the articles that do not belong there any more, and those that then do not either. @returns those that are out */
async function leaveStories(tx: Transaction, articleIds: readonly number[]): Promise<number[]> {
  const waiting = [...articleIds];
  const gone = new Set<number>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (gone.has(id)) continue;
    const story = (await listStoriesOf(tx, [id])).get(id);
    if (story === undefined) continue;
    const asking = await ask(tx, id);
    const own = asking?.asked.find((one) => one.id === story);
    if (asking && own && belonging(asking.ties, own, BOUNDS.stay) > 0) continue;
    await removeMembers(tx, [id]);
    gone.add(id);
    await settleStory(tx, story);
    const left = await listMembers(tx, story);
    waiting.push(...left.slice(-MOST_ASKED).map((member) => member.id));
  }
  return [...gone];
}

/** The stories that an article is tied to besides its own. */
const listTiedStories = (ties: readonly Tie[], own: number): number[] => [
  ...new Set(
    ties.flatMap(({ story, strength }) =>
      story !== null && story !== own && strength >= BOUNDS.join ? story : [],
    ),
  ),
];

/** Puts an article into a story, or merges the stories that it belongs to. @returns whether anything was changed */
async function place(tx: Transaction, { id, story, ties, asked }: Asking): Promise<boolean> {
  if (story !== null) {
    const better = betterPlace(ties, asked, story);
    if (better === null) return mergeInto(tx, story, listTiedStories(ties, story));
    await removeMembers(tx, [id]);
    await addMembers(tx, better, [id]);
    await settleStory(tx, better);
    await settleAfter(tx, story);
    return true;
  }
  const decision = decideStory(ties, asked);
  if (decision.does === "nothing") return false;
  if (decision.does === "join") {
    await addMembers(tx, decision.story, [id]);
    await settleStory(tx, decision.story);
    await mergeInto(tx, decision.story, listTiedStories(ties, decision.story));
    return true;
  }
  const other = await choosePartner(tx, id, decision.others);
  if (other === null) return false;
  const begun = await beginStory(tx, await getHeadline(tx, Math.min(id, other)));
  await addMembers(tx, begun, [id, other]);
  await settleStory(tx, begun);
  return true;
}

/** The first that an article can begin a story with: told of by somebody, or about the same rare things. */
async function choosePartner(tx: Transaction, id: number, others: readonly Tie[]): Promise<number | null> {
  for (const other of others.slice(0, MOST_TRIED)) {
    if (other.told) return other.id;
    const { core } = await readCore(tx, [id, other.id]);
    if (coreSize(core) < BOUNDS.foundTerms) continue;
    if (await isOneOutletsHabit(tx, await listStoryProfiles(tx, [id, other.id]), core)) continue;
    return other.id;
  }
  return null;
}

/** Makes stories one where they are. The one with more articles keeps its address; of equals the older one. @returns whether any were */
async function mergeInto(tx: Transaction, story: number, others: readonly number[]): Promise<boolean> {
  let kept = story;
  for (const other of others) {
    const threads = await listThreads(tx, [kept, other]);
    const [larger, smaller] = threads.sort((a, b) => b.articles - a.articles || a.id - b.id);
    if (!larger || !smaller || !(await belongTogether(tx, larger, smaller))) continue;
    await moveStory(tx, smaller.id, larger.id);
    await settleStory(tx, larger.id);
    kept = larger.id;
  }
  return kept !== story;
}

/** Asks the smaller story's articles whether they belong to the larger one. */
async function belongTogether(tx: Transaction, larger: ThreadRow, smaller: ThreadRow): Promise<boolean> {
  const members = (await listMembers(tx, smaller.id)).slice(-MOST_ASKED).map(({ id }) => id);
  const core = coreOf(larger);
  const fits = (await listStoryProfiles(tx, members)).flatMap(
    ({ language, packed }) => coverage(core, { language, terms: tellingTerms(packed) }) ?? [],
  );
  const ties: number[] = [];
  for (const id of members) {
    const into = (await listTies(tx, id)).filter((tie) => tie.story === larger.id);
    ties.push(support(into, larger.pieces));
  }
  return areOne({ tied: mean(ties), fit: fits.length > 0 ? mean(fits) : null, pieces: larger.pieces });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
