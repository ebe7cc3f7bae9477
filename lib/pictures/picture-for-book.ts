import sharp from "sharp";
import { mediaName, WIDTHS } from "../articles/pictures";
import { readMedia } from "./media-folder";

/** JPEG's quality for a small screen. */
const QUALITY = 80;

/**
 * A kept picture for where WebP is not known, as JPEG in the middle width; null where its file is not there.
 * @param width the picture's own, in pixels
 */
export async function pictureForBook(file: string, width: number): Promise<Buffer | null> {
  const bytes = await readMedia(mediaName(file, Math.min(WIDTHS[1], width)));
  return bytes && sharp(bytes).flatten({ background: "#fff" }).jpeg({ quality: QUALITY }).toBuffer();
}
