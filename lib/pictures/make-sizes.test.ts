import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeSizes, NoPicture } from "./make-sizes";

const plain = (width: number, height: number, background = "#3366aa") =>
  sharp({ create: { width, height, channels: 3, background } });

const describeAll = async (sizes: { bytes: Buffer }[]) =>
  Promise.all(
    sizes.map(async ({ bytes }) => {
      const { format, width, height } = await sharp(bytes).metadata();
      return [format, width, height];
    }),
  );

describe("a picture", () => {
  it("is made in three widths, as WebP, with its colour", async () => {
    const { sizes, width, height, colour } = await makeSizes(await plain(3000, 2000).jpeg().toBuffer());
    expect({ width, height }).toEqual({ width: 3000, height: 2000 });
    expect(await describeAll(sizes)).toEqual([
      ["webp", 320, 213],
      ["webp", 720, 480],
      ["webp", 1440, 960],
    ]);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    expect(
      Math.abs((red ?? 0) - 0x33) + Math.abs((green ?? 0) - 0x66) + Math.abs((blue ?? 0) - 0xaa),
    ).toBeLessThan(30);
  });

  it("is never made larger than it is", async () => {
    const { sizes } = await makeSizes(await plain(500, 300).png().toBuffer());
    expect(sizes.map(({ width }) => width)).toEqual([320, 500]);
    expect(
      (await makeSizes(await plain(200, 150).webp().toBuffer())).sizes.map(({ width }) => width),
    ).toEqual([200]);
  });

  it("stands upright, and says nothing of the camera", async () => {
    const turned = await plain(600, 400)
      .jpeg()
      .withExif({ IFD0: { Artist: "Ines Vale", Orientation: "6" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { sizes, width, height } = await makeSizes(turned);
    expect({ width, height }).toEqual({ width: 400, height: 600 });
    const { exif, orientation } = await sharp(sizes[0]?.bytes).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
  });

  it("is on paper where it is transparent", async () => {
    const clear = sharp({
      create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect((await makeSizes(await clear.png().toBuffer())).colour).toMatch(/^#f[8-f]f[8-f]f[8-f]$/);
  });

  it("of any usual kind is read", async () => {
    for (const form of ["jpeg", "png", "webp", "gif", "avif"] as const)
      expect((await makeSizes(await plain(400, 300).toFormat(form).toBuffer())).width).toBe(400);
  });
});

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><script>alert(1)</script><rect width="600" height="400"/></svg>`;

/** The head of a PNG that claims to be 60,000 pixels wide and high. */
function bomb(): Buffer {
  const bytes = Buffer.from(
    "89504e470d0a1a0a0000000d494844520000ea600000ea600802000000000000000000000a49444154789c6360000000020001",
    "hex",
  );
  return bytes;
}

describe("what is no picture worth keeping", () => {
  it.each<[string, () => Promise<Buffer> | Buffer, RegExp]>([
    ["a pixel that counts readers", () => plain(1, 1).gif().toBuffer(), /too small to show: 1 × 1/],
    ["a sign", () => plain(96, 96).png().toBuffer(), /too small/],
    ["a line between texts", () => plain(2000, 120).png().toBuffer(), /a strip/],
    ["an SVG", () => Buffer.from(SVG), /can’t be read as a picture/],
    [
      "an SVG that says it is something else",
      () => Buffer.from(`GIF89a${SVG}`),
      /can’t be read as a picture/,
    ],
    ["a page", () => Buffer.from("<!doctype html><p>Not here.</p>"), /can’t be read as a picture/],
    ["nothing", () => Buffer.alloc(0), /is empty/],
    ["a file that unfolds to gigabytes", bomb, /can’t be read as a picture|too large/],
    [
      "half of a picture",
      async () =>
        (
          await sharp(Buffer.from(Array.from({ length: 400 * 300 * 3 }, (_, at) => (at * 7919) % 251)), {
            raw: { width: 400, height: 300, channels: 3 },
          })
            .jpeg()
            .toBuffer()
        ).subarray(0, 9000),
      /can’t be read as a picture/,
    ],
  ])("%s is refused in words", async (_, make, words) => {
    const refused = makeSizes(await make());
    await expect(refused).rejects.toThrow(NoPicture);
    await expect(refused).rejects.toThrow(words);
  });
});
