import { setTimeout } from "node:timers/promises";
import { arePicturesKept } from "../articles/pictures";
import { fetchGuarded } from "../fetch/fetch-guarded";
import { removeStrayMedia } from "./check-media";
import { keepDue } from "./keep-due";
import { tellIfFull } from "./room";

/** How often to look for pictures that are due, and for files that no article has any more, in ms. */
const LOOK_MS = 5_000;
const SWEEP_MS = 600_000;

/**
 * Fetches the pictures of articles as they come in, and removes those of articles that are gone; with PICTURES=0 does neither.
 * @param until ends this, once the pictures that are being fetched are kept
 */
export async function keepPictures(until?: AbortSignal): Promise<void> {
  let sweptAt = Number.NEGATIVE_INFINITY;
  let wasFull = false;
  while (arePicturesKept() && !until?.aborted) {
    try {
      const { kept, failed, full } = await keepDue(fetchGuarded);
      if (full && !wasFull) console.warn(await tellIfFull());
      wasFull = full;
      if (performance.now() - sweptAt > SWEEP_MS) {
        await removeStrayMedia();
        sweptAt = performance.now();
      }
      // There may be more.
      if (kept + failed > 0) continue;
    } catch (error) {
      console.error("Pictures could not be kept; they will be tried again in a few seconds.", error);
    }
    await setTimeout(LOOK_MS);
  }
}
