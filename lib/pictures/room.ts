import { sumPictureBytes } from "../db/articles/pictures";

const MEGABYTE = 1_000_000;
const DEFAULT_MEGABYTES = 2000;

/** Whether pictures are fetched: PICTURES=0 keeps none. */
export const arePicturesKept = (): boolean => process.env.PICTURES !== "0";

/** What all pictures take on disk, and the most that they may, in megabytes. The start refuses other values of PICTURES_MB (scripts/serve.mjs). */
export async function measureRoom(): Promise<{ used: number; limit: number; full: boolean }> {
  const used = (await sumPictureBytes()) / MEGABYTE;
  const limit = Number(process.env.PICTURES_MB || DEFAULT_MEGABYTES);
  return { used, limit, full: used >= limit };
}

/** What to tell the owner where there is no room for more pictures; null while there is. */
export async function tellIfFull(): Promise<string | null> {
  const { limit, full } = await measureRoom();
  if (!full || !arePicturesKept()) return null;
  return `The pictures have reached their limit of ${limit.toLocaleString("en")} MB, so no more are kept. Raise PICTURES_MB, or remove articles; those that lack pictures then get them.`;
}
