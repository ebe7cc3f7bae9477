import { interfaceLocale } from "../../messages/interface-language";
import { t } from "../../messages/t";
import type { StoryRow } from "./lay-out-story";

/** A stretch of a long story: its time in words, and whom and what its articles name more than the rest of the story does. */
export type Chapter = { id: string; time: string; names: string[]; articles: number; rows: StoryRow[] };

/** An event of a story as chapters need it: the articles' numbers, and its first moment in ms. */
export type ChapterEvent = { articles: readonly number[]; order: number };

/** A chapter has at most and at least this many events. */
const MOST_EVENTS = 12;
const LEAST_EVENTS = 3;
const MOST_NAMES = 2;
/** The share of a chapter's articles that have a name at its head, and how much higher it is than in the whole story. */
const LEAST_SHARE = 0.4;
const LEAST_LIFT = 1.4;

/**
 * Parts a long story at its longest pauses, of equal ones at that nearest the middle, until each chapter can be taken in.
 * @param events in the order of time
 * @returns the events of each chapter; one chapter for a story that is not long
 */
export function partAtPauses<Event extends Pick<ChapterEvent, "order">>(events: readonly Event[]): Event[][] {
  if (events.length <= MOST_EVENTS) return [[...events]];
  const fromMiddle = (place: number) => Math.abs(place - events.length / 2);
  let at = LEAST_EVENTS;
  let longest = -1;
  for (let next = LEAST_EVENTS; next <= events.length - LEAST_EVENTS; next++) {
    const pause = (events[next]?.order ?? 0) - (events[next - 1]?.order ?? 0);
    if (pause > longest || (pause === longest && fromMiddle(next) < fromMiddle(at)))
      [at, longest] = [next, pause];
  }
  return [...partAtPauses(events.slice(0, at)), ...partAtPauses(events.slice(at))];
}

const MONTH = { month: "long", timeZone: "UTC" } as const;
const DAY = { ...MONTH, day: "numeric" } as const;

type Stretch = { from: number; to: number };

/** "March 2018", "March to June 2018", "December 2018 to January 2019"; with days "3 March to 9 March 2018". */
function wordsOfTime({ from, to }: Stretch, style: typeof MONTH | typeof DAY): string {
  const whole = new Intl.DateTimeFormat(interfaceLocale(), { ...style, year: "numeric" });
  const [first, last] = [whole.format(from), whole.format(to)];
  if (first === last) return first;
  const isOneYear = new Date(from).getUTCFullYear() === new Date(to).getUTCFullYear();
  const withoutYear = new Intl.DateTimeFormat(interfaceLocale(), style);
  return t("story.range", { first: isOneYear ? withoutYear.format(from) : first, last });
}

/** The times of chapters, in months; in days where two would read the same. */
function tellTimes(stretches: readonly Stretch[]): string[] {
  const months = stretches.map((stretch) => wordsOfTime(stretch, MONTH));
  return stretches.map((stretch, at) =>
    months.indexOf(months[at] ?? "") === months.lastIndexOf(months[at] ?? "")
      ? (months[at] ?? "")
      : wordsOfTime(stretch, DAY),
  );
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
  const times = tellTimes(parts.map((part) => ({ from: part[0]?.order ?? 0, to: part.at(-1)?.order ?? 0 })));
  let next = 0;
  return parts.map((part, at) => {
    const articles = part.flatMap((event) => event.articles);
    const begin = next;
    // a silence belongs to what it follows
    for (let left = part.length; next < rows.length; next++) {
      const isEvent = "event" in (rows[next] ?? {});
      if (isEvent && left === 0) break;
      if (isEvent) left -= 1;
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
      ...{ id: `chapter-${at + 1}`, articles: articles.length, rows: rows.slice(begin, next) },
      time: times[at] ?? "",
      names: names.map(({ name }) => name),
    };
  });
}
