import { expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library, writeReaders } from "../../db/client";
import { mergeFeeds } from "../../ingest/feeds/merge-feeds";
import { subscribeList } from "../../ingest/feeds/subscribe-list";
import { getProgress } from "./get-progress-page";
import { reviewFeeds } from "./get-review-page";

const NOW = new Date("2026-11-29T12:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

makeFreshLibraries();

/** Subscribes to feeds by their titles, each with what is known of it and the numbers of its articles. */
async function subscribeTo(feeds: Record<string, { data?: object; articles?: number[] }>): Promise<void> {
  await subscribeList(
    Object.keys(feeds).map((title) => ({
      ...{ url: `https://${title.toLowerCase().replaceAll(" ", "-")}.example/feed`, title, homepage: null },
      folders: [title],
    })),
  );
  for (const [title, { data = {}, articles = [] }] of Object.entries(feeds))
    await writeReaders(async (tx) => {
      const { id } = await tx.feed.findFirstOrThrow({ where: { title } });
      await tx.feed.update({
        where: { id },
        data: { addedAt: ago(400), newItemAt: ago(1), succeededAt: ago(1), ...data },
      });
      await tx.feedItem.createMany({
        data: articles.map((articleId) => ({
          feedId: id,
          articleId,
          identifier: `i${articleId}`,
          seenAt: ago(1),
        })),
      });
    });
}

it("feeds that fail or are silent for long are found, with the reason", async () => {
  await subscribeTo({
    Fine: {},
    "Fails today": { data: { problem: "It has a problem (500)." } },
    "Fails for long": { data: { problem: "It has a problem (500).", succeededAt: ago(8) } },
    "Never worked": { data: { problem: "It cannot be found.", succeededAt: null } },
    Ended: { data: { problem: "It is gone (410).", gone: true } },
    Silent: { data: { newItemAt: ago(61) } },
    "Silent, paused": { data: { newItemAt: ago(61), paused: true } },
  });
  const { failing, silent, doubled } = await reviewFeeds(NOW);
  expect(failing.map(({ title, why }) => `${title}: ${why}`)).toEqual([
    "Ended: Last read 1 day ago. It is gone (410).",
    "Fails for long: Last read 8 days ago. It has a problem (500).",
    "Never worked: Never read. It cannot be found.",
  ]);
  expect(silent.map(({ title, why }) => `${title}: ${why}`)).toEqual([
    "Silent: The last article came 61 days ago.",
  ]);
  expect(doubled).toEqual([]);
});

it("of two feeds with the same articles one stays, and knows what the other had", async () => {
  await subscribeTo({
    Whole: { articles: [1, 2, 3, 4, 5] },
    Again: { articles: [2, 3, 4, 5, 1] },
    Section: { articles: [1, 2, 3] },
  });
  const [pair, ...others] = (await reviewFeeds(NOW)).doubled;
  expect(others).toEqual([]);
  expect([pair?.first.title, pair?.second.title, pair?.why]).toEqual([
    "Whole",
    "Again",
    "Nearly the same articles. Keep one: it gets the topics of both, and no article is lost.",
  ]);
  const [stays, goes] = [pair?.first.id ?? 0, pair?.second.id ?? 0];
  expect(await mergeFeeds(stays, stays)).toBeNull();
  expect(await mergeFeeds(stays, goes)).toBe("Whole");
  expect(await mergeFeeds(stays, goes)).toBeNull();
  const kept = await library().feed.findUniqueOrThrow({ where: { id: stays }, include: { items: true } });
  expect([kept.topics, kept.items.length]).toEqual(['["Whole","Again"]', 10]);
  expect((await reviewFeeds(NOW)).doubled).toEqual([]);
});

it.each([
  { ofStays: 30, ofGoes: null, kept: null },
  { ofStays: null, ofGoes: 30, kept: null },
  { ofStays: 30, ofGoes: 90, kept: 90 },
  { ofStays: 90, ofGoes: 30, kept: 90 },
])(
  "articles kept for $ofStays and for $ofGoes days are kept for $kept when their feeds are one",
  async ({ ofStays, ofGoes, kept }) => {
    await subscribeTo({ Stays: { data: { keepDays: ofStays } }, Goes: { data: { keepDays: ofGoes } } });
    const idOf = async (title: string) => (await library().feed.findFirstOrThrow({ where: { title } })).id;
    await mergeFeeds(await idOf("Stays"), await idOf("Goes"));
    expect(await library().feed.findMany({ select: { title: true, keepDays: true } })).toEqual([
      { title: "Stays", keepDays: kept },
    ]);
  },
);

it("a check of all feeds tells how many are checked, which are being checked, and which failed", async () => {
  const began = ago(0.1);
  const done = { checkedAt: ago(0.05), nextAt: ago(-1) };
  await subscribeTo({
    Done: { data: done },
    Failed: { data: { ...done, problem: "It has a problem (500)." } },
    "Failed before": { data: { checkedAt: ago(1), nextAt: ago(0.1), problem: "It cannot be found." } },
    "Being checked": { data: { nextAt: ago(0.1), claimedUntil: ago(-0.01) } },
    Paused: { data: { nextAt: ago(0.1), paused: true } },
  });
  const { failed, ...progress } = await getProgress(began, NOW);
  expect(progress).toEqual({ checked: 2, left: 2, checking: ["Being checked"] });
  expect(failed.map(({ title }) => title)).toEqual(["Failed"]);
});
