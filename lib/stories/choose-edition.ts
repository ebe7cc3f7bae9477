/** A story as the front page weighs it. */
export type StoryInNews = {
  id: number;
  /** How many outlets published in it in the two days up to its newest article. */
  outlets: number;
  /** When its newest article came out, in ms. */
  lastAt: number;
  /** When the last of its articles came into the library, in ms. */
  addedAt: number;
};

/** Why a story leads: what is new since yesterday comes first, and without news the larger stories take turns. */
export type Chosen = { id: number; isFollowed: boolean; hasNews: boolean };

/** For whom and when an edition is made. `day`: the number of the day, by which stories without news take turns. */
export type EditionRequest = { now: number; day: number; followed: ReadonlySet<number>; most: number };

const DAY_MS = 86_400_000;
/** In this time a story loses half of its weight. */
const HALF_MS = 3 * DAY_MS;
/** Beyond this age all stories are equally old: a library of former years has an edition, too. */
const OLDEST_MS = 14 * DAY_MS;
/** How many stories without news take turns. */
const TAKE_TURNS = 8;

/** The outlets of a story in its last two days, the fewer the longer ago that is. */
function weigh({ outlets, lastAt }: StoryInNews, now: number): number {
  const age = Math.min(Math.max(0, now - lastAt), OLDEST_MS);
  return outlets * 0.5 ** (age / HALF_MS);
}

/**
 * The stories that lead today, the first one first: those with articles that came in since yesterday, the followed ones before the
 * others, each by its weight. Then, by turns, the weightiest of those without news, so that nothing leads again the next day without
 * reason.
 */
export function chooseEdition(
  stories: readonly StoryInNews[],
  { now, day, followed, most }: EditionRequest,
): Chosen[] {
  const ranked = stories
    .map((story) => ({ ...story, weight: weigh(story, now) }))
    .sort((a, b) => b.weight - a.weight || b.lastAt - a.lastAt || b.id - a.id);
  const hasNews = ({ addedAt }: StoryInNews) => addedAt > now - DAY_MS;
  const news = ranked.filter(hasNews);
  const own = news.filter(({ id }) => followed.has(id));
  const others = news.filter(({ id }) => !followed.has(id));
  const quiet = ranked.filter((story) => !hasNews(story));
  return [...own, ...others, ...takeTurns(quiet, day)]
    .slice(0, most)
    .map((story) => ({ id: story.id, isFollowed: followed.has(story.id), hasNews: hasNews(story) }));
}

/** The first ones, beginning each day with another. */
function takeTurns(stories: readonly StoryInNews[], day: number): StoryInNews[] {
  const first = stories.slice(0, TAKE_TURNS);
  if (first.length === 0) return [];
  const at = day % first.length;
  return [...first.slice(at), ...first.slice(0, at), ...stories.slice(TAKE_TURNS)];
}
