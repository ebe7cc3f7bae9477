import { writeReaders } from "../../db/client";
import type { OpmlFeed } from "../../feeds/opml/opml";
import type { FeedState } from "./feed-state";

/** What came of a list of subscriptions: how many are new, and how many were there. */
export type ListSubscribed = { added: number; held: number };

const STATE: FeedState = {
  pace: { ttl: null, period: null, skipHours: [], skipDays: [] },
  published: [],
  move: null,
};

/** Subscribes to the feeds of a list, whose folders become topics of their articles. They are due at once. */
export async function subscribeList(feeds: readonly OpmlFeed[], now = new Date()): Promise<ListSubscribed> {
  const done: ListSubscribed = { added: 0, held: 0 };
  await writeReaders(async (tx) => {
    const held = new Set((await tx.feed.findMany({ select: { url: true } })).map(({ url }) => url));
    for (const { url, title, homepage, folders } of feeds) {
      if (held.has(url)) {
        done.held += 1;
        continue;
      }
      held.add(url);
      await tx.feed.create({
        data: {
          ...{ url, title: title ?? new URL(url).host, homepage },
          ...{ topics: JSON.stringify(folders), nextAt: now, state: JSON.stringify(STATE) },
        },
        select: { id: true },
      });
      done.added += 1;
    }
  });
  return done;
}
