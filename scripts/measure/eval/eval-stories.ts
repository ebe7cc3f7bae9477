import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { closeLibrary, library } from "../../../lib/db/client";
import { UsageError } from "../../commands/usage-error";

/** A named event with the identifiers of the articles that tell of it, by both readers and by one of them. */
const EVENT = z.object({ event: z.string(), both: z.array(z.string()), one: z.array(z.string()) });
/** A story as somebody judged it: how many of its articles belong together. */
const JUDGED = z.object({ slug: z.string(), belong: z.number(), articles: z.number() });

type Event = z.infer<typeof EVENT>;
type Judged = z.infer<typeof JUDGED>;

/** How an event lies in the stories of a library. */
export type SplitEvent = {
  event: string;
  /** Its articles that the library has, those of both readers only. */
  articles: number;
  /** The number of stories that they are in. */
  stories: number;
  /** The share of its articles that are in the story with most of them, and in no story. */
  largest: number;
  none: number;
};

/** @param storyOf the story of each article that the library has, by identifier; null: in none */
export function measureEvent(
  { event, both }: Event,
  storyOf: ReadonlyMap<string, number | null>,
): SplitEvent {
  const held = both.filter((identifier) => storyOf.has(identifier));
  const counts = new Map<number, number>();
  for (const identifier of held) {
    const story = storyOf.get(identifier);
    if (story != null) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  const inStories = [...counts.values()];
  const share = (part: number) => Math.round((part / Math.max(1, held.length)) * 1000) / 1000;
  return {
    event,
    articles: held.length,
    stories: inStories.length,
    largest: share(Math.max(0, ...inStories)),
    none: share(held.length - inStories.reduce((sum, count) => sum + count, 0)),
  };
}

const BOUNDS = [2, 3, 4, 9, 24, 74, 149, Number.POSITIVE_INFINITY];

/** How many stories have how many articles: "2", "3", "4", "5–9" … */
export function countSizes(sizes: readonly number[]): Record<string, number> {
  const ranges = BOUNDS.map((most, at) => {
    const least = (BOUNDS[at - 1] ?? 1) + 1;
    const name =
      most === least ? `${most}` : most === Number.POSITIVE_INFINITY ? `${least}+` : `${least}–${most}`;
    return [name, sizes.filter((size) => size >= least && size <= most).length] as const;
  });
  return Object.fromEntries(ranges.filter(([, stories]) => stories > 0));
}

function readLines(files: readonly string[]): { events: Event[]; judged: Judged[] } {
  const read: { events: Event[]; judged: Judged[] } = { events: [], judged: [] };
  for (const file of files) {
    if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
    for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
      const value: unknown = JSON.parse(line);
      const event = EVENT.safeParse(value);
      const judged = JUDGED.safeParse(value);
      if (event.success) read.events.push(event.data);
      else if (judged.success) read.judged.push(judged.data);
      else throw new UsageError(`${file} has a line that is neither an event nor a judged story.`);
    }
  }
  return read;
}

/**
 * `throughline eval stories FILE…`: for named events, the number of stories that each is split into, the share of its
 * articles in the largest of them and in none; for judged stories (of other slugs than the library's: left out) the
 * share of articles that belong, as long as they have as many articles as when they were judged. Then the number of
 * stories, the largest, and how many have how many articles.
 */
export async function evalStories(files: string[], json: boolean): Promise<void> {
  if (files.length === 0) throw new UsageError("Name files of events or judged stories.");
  const { events, judged } = readLines(files);
  const articles = await library().article.findMany({
    where: { identifier: { in: events.flatMap(({ both }) => both) } },
    select: { identifier: true, story: { select: { storyId: true } } },
  });
  const stories = await library().story.findMany({ select: { slug: true, articles: true } });
  await closeLibrary();
  const storyOf = new Map(articles.map(({ identifier, story }) => [identifier, story?.storyId ?? null]));
  const split = events.map((event) => measureEvent(event, storyOf)).filter(({ articles }) => articles > 0);
  const sizes = new Map(stories.map(({ slug, articles }) => [slug, articles]));
  const same = judged.filter(({ slug, articles }) => sizes.get(slug) === articles);
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  const pure = sum(same.map(({ belong }) => belong)) / Math.max(1, sum(same.map(({ articles }) => articles)));
  const result = {
    events: split,
    judged: {
      known: judged.length,
      same: same.length,
      pure: same.length ? Math.round(pure * 1000) / 1000 : null,
    },
    stories: stories.length,
    largest: Math.max(0, ...sizes.values()),
    sizes: countSizes([...sizes.values()]),
  };
  if (json) console.log(JSON.stringify(result));
  else print(result);
}

type Result = {
  events: SplitEvent[];
  judged: { known: number; same: number; pure: number | null };
  stories: number;
  largest: number;
  sizes: Record<string, number>;
};

function print({ events, judged, stories, largest, sizes }: Result): void {
  const mean = (of: (event: SplitEvent) => number) =>
    (events.reduce((sum, event) => sum + of(event), 0) / Math.max(1, events.length)).toFixed(3);
  const row = (name: string, ...cells: (number | string)[]) =>
    console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(9)).join(""));
  if (events.length > 0) {
    row("event", "articles", "stories", "largest", "none");
    for (const { event, articles, stories, largest, none } of events)
      row(event, articles, stories, largest.toFixed(3), none.toFixed(3));
    row(
      "mean",
      ...[mean((one) => one.articles), mean((one) => one.stories)],
      mean((one) => one.largest),
      mean((one) => one.none),
    );
  }
  if (judged.known > 0)
    console.log(
      `${judged.same} of ${judged.known} judged stories are as they were; articles that belong: ${judged.pure ?? "–"}`,
    );
  console.log(`${stories} stories, the largest of ${largest} articles; by size:`);
  for (const [size, count] of Object.entries(sizes)) row(`  ${size}`, count);
}
