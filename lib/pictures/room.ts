import { sumPictureBytes } from "../db/articles/pictures";

const MEGABYTE = 1_000_000;
const DEFAULT_MEGABYTES = 2000;

/** Whether pictures are fetched: PICTURES=0 keeps none. */
export const arePicturesKept = (): boolean => process.env.PICTURES !== "0";

/** The most that all pictures may take on disk, in bytes. The start refuses other values of PICTURES_MB (scripts/serve.mjs). */
export const getPictureLimit = (): number => Number(process.env.PICTURES_MB || DEFAULT_MEGABYTES) * MEGABYTE;

/** What to tell the owner when there is no room for more pictures; null while there is. */
export async function tellIfFull(): Promise<string | null> {
  const limit = getPictureLimit();
  if (!arePicturesKept() || (await sumPictureBytes()) < limit) return null;
  const size = (limit / MEGABYTE).toLocaleString("en");
  return `The pictures have reached their limit of ${size} MB, so no more are kept. Raise PICTURES_MB, or remove articles; those without pictures get them then.`;
}
