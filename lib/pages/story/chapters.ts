import type { StoryRow } from "./lay-out-story";

/** A stretch of a long story: its time in words, and whom and what its articles name more than the rest of the story does. */
export type Chapter = { id: string; time: string; names: string[]; articles: number; rows: StoryRow[] };

/** An event of a story as chapters need it: the articles' numbers, and its first moment in ms. */
export type ChapterEvent = { articles: readonly number[]; order: number };

/** A reader takes in so many events at once; a chapter has no fewer than the second number. */
const MOST_EVENTS = 12;
const LEAST_EVENTS = 3;
const MOST_NAMES = 2;
/** A name heads a chapter where so many of its articles have it, and so much more often than those of the whole story. */
const LEAST_SHARE = 0.4;
const LEAST_LIFT = 1.4;

/**
 * Parts a long story at its longest pauses, until each chapter can be taken in.
 * @param events in the order of time
 * @returns the events of each chapter; one chapter for a story that is not long
 */
export function partAtPauses<Event extends Pick<ChapterEvent, "order">>(events: readonly Event[]): Event[][] {
  if (events.length <= MOST_EVENTS) return [[...events]];
  let at = LEAST_EVENTS;
  let longest = -1;
  for (let next = LEAST_EVENTS; next <= events.length - LEAST_EVENTS; next++) {
    const pause = (events[next]?.order ?? 0) - (events[next - 1]?.order ?? 0);
    if (pause > longest) [at, longest] = [next, pause];
  }
  return [...partAtPauses(events.slice(0, at)), ...partAtPauses(events.slice(at))];
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** "March 2018", "March to June 2018", "December 2018 to January 2019". */
function wordsOfTime(from: number, to: number): string {
  const [first, last] = [new Date(from), new Date(to)];
  const [one, other] = [MONTH.format(first), MONTH.format(last)];
  const [year, end] = [first.getUTCFullYear(), last.getUTCFullYear()];
  if (year !== end) return `${one} ${year} to ${other} ${end}`;
  return one === other ? `${one} ${year}` : `${one} to ${other} ${year}`;
}

/** How many of some articles have each name. */
function countNames(
  articles: readonly number[],
  namesOf: ReadonlyMap<number, readonly string[]>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of articles)
    for (const name of namesOf.get(id) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * Lays a story's rows out in chapters.
 * @param events those of the rows, in their order
 * @param rows events, and the silences between them
 * @param namesOf the names in each article, by its number
 * @returns none for a story that is not long
 */
export function layChapters(
  events: readonly ChapterEvent[],
  rows: readonly StoryRow[],
  namesOf: ReadonlyMap<number, readonly string[]>,
): Chapter[] {
  const parts = partAtPauses(events);
  if (parts.length < 2) return [];
  const all = events.flatMap(({ articles }) => articles);
  const everywhere = countNames(all, namesOf);
  const waiting = [...rows];
  return parts.map((part, at) => {
    const articles = part.flatMap((event) => event.articles);
    const own: StoryRow[] = [];
    // a silence belongs to what it follows
    for (let left = part.length; waiting[0] && (left > 0 || "silence" in waiting[0]); ) {
      if ("event" in waiting[0]) left -= 1;
      own.push(...waiting.splice(0, 1));
    }
    const names = [...countNames(articles, namesOf)]
      .map(([name, count]) => {
        const share = count / articles.length;
        return { name, count, share, lift: share / ((everywhere.get(name) ?? 1) / all.length) };
      })
      .filter(({ count, share, lift }) => count > 1 && share >= LEAST_SHARE && lift >= LEAST_LIFT)
      .sort((a, b) => b.share * b.lift - a.share * a.lift)
      .slice(0, MOST_NAMES);
    return {
      ...{ id: `chapter-${at + 1}`, articles: articles.length, rows: own },
      time: wordsOfTime(part[0]?.order ?? 0, part.at(-1)?.order ?? 0),
      names: names.map(({ name }) => name),
    };
  });
}
