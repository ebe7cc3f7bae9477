import { writeReaders } from "../../db/client";
import { parseWords } from "./feed-settings";

/**
 * Makes one feed of two: the one that stays knows the other's items from then on, has the topics of both, and keeps articles for as
 * long as the one that kept them longer.
 * @returns the title of the one that stays; null if one of them is not there, or they are one
 */
export const mergeFeeds = (stays: number, goes: number): Promise<string | null> =>
  writeReaders(async (tx) => {
    const [kept, other] = [
      await tx.feed.findUnique({ where: { id: stays } }),
      await tx.feed.findUnique({ where: { id: goes } }),
    ];
    if (!kept || !other || stays === goes) return null;
    const topics = [...new Set([...parseWords(kept.topics), ...parseWords(other.topics)])];
    await tx.feedItem.updateMany({ where: { feedId: goes }, data: { feedId: stays } });
    await tx.feed.delete({ where: { id: goes }, select: { id: true } });
    await tx.feed.update({
      where: { id: stays },
      data: { topics: JSON.stringify(topics), keepDays: longerOf(kept.keepDays, other.keepDays) },
      select: { id: true },
    });
    return kept.title;
  });

/** The longer of two times in days; null is for ever. */
const longerOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.max(one, other);
