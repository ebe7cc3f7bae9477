import { rm, stat } from "node:fs/promises";
import { basename } from "node:path";
import { mediaName, widthsOf } from "../articles/pictures";
import { listPictureFiles } from "../db/articles/pictures";
import { library, type Transaction } from "../db/client";
import { fileOf, listMedia } from "./media-folder";

/** A file that is younger may be that of a picture about to be noted in the library. */
const SETTLED_MS = 3_600_000;

/** The files that no picture of the library has: its article is gone, or a write was ended. */
export async function listStrayMedia(now = Date.now()): Promise<string[]> {
  const held = await listPictureFiles();
  const stray: string[] = [];
  for (const path of await listMedia()) {
    const file = fileOf(basename(path));
    if ((file === null || !held.has(file)) && now - (await stat(path)).mtimeMs >= SETTLED_MS)
      stray.push(path);
  }
  return stray;
}

/** Removes the files that no picture of the library has. */
export async function removeStrayMedia(now = Date.now()): Promise<void> {
  for (const path of await listStrayMedia(now)) await rm(path, { force: true });
}

/** The numbers of the kept pictures of which a file is not there, as after a library was restored without its folder. */
export async function listLostPictures(): Promise<number[]> {
  const there = new Set((await listMedia()).map((path) => basename(path)));
  const kept = await library().picture.findMany({
    where: { state: "kept" },
    select: { id: true, file: true, width: true },
  });
  return kept
    .filter(
      ({ file, width }) => !widthsOf(width ?? 0).every((wide) => there.has(mediaName(file ?? "", wide))),
    )
    .map(({ id }) => id);
}

/** Has pictures fetched again. */
export async function fetchAgain(
  tx: Transaction,
  where: { id: { in: number[] } } | { state: "kept" | { not: "kept" } },
): Promise<number> {
  const again = { state: "waiting", tries: 0, nextAt: new Date(), problem: null };
  const nothing = { file: null, width: null, height: null, bytes: null, colour: null };
  const { count } = await tx.picture.updateMany({ where, data: { ...again, ...nothing } });
  return count;
}
