import type { IncomingPicture } from "../articles/incoming";
import { addRows } from "../db/add-rows";
import type { Transaction } from "../db/client";

/**
 * Stores which pictures an article has; they are fetched in the background (lib/pictures/keep-pictures.ts). What is known of one that it
 * had before stays.
 */
export async function storePictures(
  tx: Transaction,
  articleId: number,
  pictures: readonly IncomingPicture[],
): Promise<void> {
  const before = await tx.picture.findMany({ where: { articleId }, omit: { id: true, articleId: true } });
  const known = new Map(before.map((row) => [row.url, row]));
  if (before.length > 0) await tx.picture.deleteMany({ where: { articleId } });
  const rows = pictures.map(({ url, place, alt = null }, position) => ({
    ...(known.get(url) ?? WAITING),
    nextAt: known.get(url)?.nextAt ?? new Date(),
    ...{ articleId, position, place, url, alt },
  }));
  await addRows(tx, "Picture", rows);
}

const WAITING = {
  ...{ state: "waiting", problem: null, tries: 0 },
  ...{ file: null, width: null, height: null, bytes: null, colour: null },
};

/** Stores the pictures of an article that came in before its pictures were read, or whose source only names them now. */
export async function addPictures(
  tx: Transaction,
  articleId: number,
  pictures: readonly IncomingPicture[],
): Promise<void> {
  if (pictures.length === 0) return;
  const held = await tx.picture.findFirst({ where: { articleId }, select: { id: true } });
  if (!held) await storePictures(tx, articleId, pictures);
}
