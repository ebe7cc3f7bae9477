import { arePicturesKept } from "../articles/pictures";
import { sumPictureBytes } from "../db/articles/pictures";
import { t } from "../messages/t";

const MEGABYTE = 1_000_000;
const DEFAULT_MEGABYTES = 2000;

/** A setting whose value cannot be; only the message is printed. */
export class WrongSetting extends Error {
  override name = "WrongSetting";
}

/** The most that all pictures may take on disk, in megabytes. @throws WrongSetting */
export function readMostMegabytes(setting = process.env.PICTURES_MB): number {
  const most = Number(setting || DEFAULT_MEGABYTES);
  if (most > 0) return most;
  throw new WrongSetting(
    `PICTURES_MB is a number of megabytes above 0, not "${setting}". PICTURES=0 keeps no pictures.`,
  );
}

/** What all pictures take on disk, and the most that they may, in megabytes. */
export async function measureRoom(): Promise<{ used: number; limit: number; full: boolean }> {
  const used = (await sumPictureBytes()) / MEGABYTE;
  const limit = readMostMegabytes();
  return { used, limit, full: used >= limit };
}

/** What to tell the owner where there is no room for more pictures; null while there is. */
export async function tellIfFull(): Promise<string | null> {
  const { limit, full } = await measureRoom();
  if (!full || !arePicturesKept()) return null;
  return t("add.picturesFull", { megabytes: limit });
}
