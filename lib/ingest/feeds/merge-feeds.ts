import { writeReaders } from "../../db/client";
import { parseWords } from "./feed-settings";

/**
 * Makes one feed of two: the one that stays knows the other's items from then on and has the topics of both.
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
      data: { topics: JSON.stringify(topics) },
      select: { id: true },
    });
    return kept.title;
  });
