import { z } from "zod";
import type { Move } from "../../feeds/checks/moved-feed";
import type { FeedPace, ReadFeed } from "../../feeds/read/read-feed";

/** What is kept of a feed between two checks besides its columns. Moments are milliseconds since 1970. */
export type FeedState = { pace: FeedPace; published: number[]; move: Move | null };

/** When so many of its latest items were published tells how often a feed has something new. */
const MOST_PUBLISHED = 30;

const stored = z.object({
  pace: z.object({
    ttl: z.number().nullable(),
    period: z.number().nullable(),
    skipHours: z.array(z.number()),
    skipDays: z.array(z.number()),
  }),
  published: z.array(z.number()),
  move: z.object({ to: z.string(), times: z.number() }).nullable(),
});

export const parseState = (json: string): FeedState => stored.parse(JSON.parse(json));

/** What a feed as it was just read says of its times. */
export function timesOf({ pace, items }: ReadFeed): Pick<FeedState, "pace" | "published"> {
  const published = items
    .flatMap(({ published, updated }) => Date.parse(published ?? updated ?? "") || [])
    .sort((a, b) => b - a)
    .slice(0, MOST_PUBLISHED);
  return { pace, published };
}
