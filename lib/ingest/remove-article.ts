import { releaseCopies } from "../db/articles/copies";
import type { Transaction } from "../db/client";
import { removeMentions } from "../db/entities/entities";
import { growLibrary } from "../db/library-state";
import { removePostings } from "../db/links/postings";
import { getPackedProfile } from "../db/links/profiles";
import { discountTerms } from "../db/links/terms";
import { listStoriesOf } from "../db/stories/story-threads";
import { unpackProfile } from "../related/profile/packed-profile";
import { rethreadAfterRemoval } from "./stories/thread-articles";

/**
 * Removes an article from the library with everything that belongs to it: links both ways, mentions, its place in the
 * index and in its story.
 */
export async function removeArticle(tx: Transaction, id: number): Promise<void> {
  const packed = await getPackedProfile(tx, id);
  if (packed) {
    const terms = [...unpackProfile(packed).ids];
    await discountTerms(tx, terms);
    await removePostings(tx, id, terms);
  }
  await releaseCopies(tx, id);
  await removeMentions(tx, id);
  const story = (await listStoriesOf(tx, [id])).get(id);
  await tx.article.delete({ where: { id } });
  await growLibrary(tx, -1);
  if (story !== undefined) await rethreadAfterRemoval(tx, story);
}
