import sharp from "sharp";
import { widthsOf } from "../articles/pictures";
import { inEnglish } from "../messages/in-english";
import { because, type Reason } from "../messages/reason";

// The decoders of what photographs come in, and no others: an SVG can hold scripts and addresses.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadHeifBuffer",
    "VipsForeignLoadNsgifBuffer",
  ],
});
// One processor and no memory kept: the server has readers to serve.
sharp.concurrency(1);
sharp.cache(false);

/** Of what is fetched, in pixels: a file of a few bytes can unfold to gigabytes. */
const MAX_PIXELS = 50_000_000;
/** For each size, in seconds. */
const MAX_SECONDS = 20;
/** What is smaller is a sign, or counts readers; what is longer than five times its height divides texts. In pixels. */
const MIN = { width: 160, height: 100 };
const MAX_RATIO = 5;
/** WebP's quality, at which photographs of news show no traces. */
const QUALITY = 76;

/** Why what was fetched is not kept. */
export class NoPicture extends Error {
  override name = "NoPicture";

  constructor(
    readonly why: Reason,
    options?: ErrorOptions,
  ) {
    super(inEnglish(why), options);
  }
}

export type Sizes = {
  /** Its own size in pixels, upright. */
  width: number;
  height: number;
  /** The dominant colour, as CSS has it. */
  colour: string;
  sizes: { width: number; bytes: Buffer }[];
};

let before: Promise<unknown> = Promise.resolve();

/**
 * Makes the sizes in which a picture is kept, as WebP in sRGB, without what the camera noted. Of a moving picture the first frame. One
 * picture after the other, however many are asked for: a large one takes much memory.
 * @throws NoPicture if it is none that can be read, or too small, too narrow or too large
 */
export function makeSizes(bytes: Buffer): Promise<Sizes> {
  const made = before.then(() => make(bytes));
  before = made.catch(() => {});
  return made;
}

async function make(bytes: Buffer): Promise<Sizes> {
  if (bytes.length === 0) throw new NoPicture(because("kept.noBytes"));
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" }).timeout({
    seconds: MAX_SECONDS,
  });
  try {
    const { width, height } = (await picture.metadata()).autoOrient;
    checkSize(width, height);
    const upright = picture.autoOrient().flatten({ background: "#fff" });
    const sizes: Sizes["sizes"] = [];
    for (const wanted of widthsOf(width)) {
      const sized = upright.clone().resize({ width: wanted }).webp({ quality: QUALITY });
      sizes.push({ width: wanted, bytes: await sized.toBuffer() });
    }
    const { dominant } = await sharp(sizes[0]?.bytes).stats();
    return { width, height, colour: inHex(dominant), sizes };
  } catch (error) {
    if (error instanceof NoPicture) throw error;
    throw new NoPicture(because("kept.unreadable"), { cause: error });
  }
}

function checkSize(width: number, height: number): void {
  const size = { width, height };
  if (width < MIN.width || height < MIN.height) throw new NoPicture(because("kept.small", size));
  if (Math.max(width / height, height / width) > MAX_RATIO) throw new NoPicture(because("kept.strip", size));
  if (width * height > MAX_PIXELS) throw new NoPicture(because("kept.large", size));
}

const inHex = ({ r, g, b }: { r: number; g: number; b: number }): string =>
  `#${[r, g, b].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
