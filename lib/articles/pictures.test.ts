import { describe, expect, it } from "vitest";
import { body, figure, paragraph } from "./body";
import { listImages, mediaPath, placePictures, widthsOf } from "./pictures";

const picture = (url: string, place: number, alt?: string) => ({ url, place, ...(alt ? { alt } : {}) });

const tree = body([
  paragraph("The bridge opened on Monday."),
  figure({ caption: "The bridge at dawn", credit: "A. Moen" }),
  paragraph("It cost twice as much as the town had said."),
]);

describe("the pictures of a body", () => {
  const placed = (...pictures: ReturnType<typeof picture>[]) =>
    placePictures(tree, pictures).map(({ before, own }) => [before.map(({ url }) => url), own?.url ?? null]);

  it("stand before their blocks; the last one before a figure belongs to it", () => {
    expect(
      placed(picture("a", 0), picture("b", 1), picture("c", 1), picture("d", 2), picture("e", 3)),
    ).toEqual([
      [["a"], null],
      [["b"], "c"],
      [["d"], null],
      [["e"], null],
    ]);
  });

  it("stand at its end where it has become shorter", () => {
    expect(placed(picture("a", 40)).at(-1)).toEqual([["a"], null]);
  });

  it("leave alone a figure that has one of its own", () => {
    const samples = body([figure({ caption: "A map", url: "/samples/map.svg" })]);
    expect(placePictures(samples, [picture("a", 0)])[0]).toMatchObject({ before: [{ url: "a" }], own: null });
  });

  it("are named with what is said of them, in order", () => {
    expect(listImages(tree, [picture("a", 0, "Mist"), picture("b", 1)])).toEqual([
      { url: "a", alt: "Mist" },
      { url: "b", caption: "The bridge at dawn", credit: "A. Moen" },
    ]);
    expect(listImages(tree, [])).toEqual([{ caption: "The bridge at dawn", credit: "A. Moen" }]);
  });
});

describe("the sizes of a picture", () => {
  it("are never above its own", () => {
    expect([4000, 1440, 1000, 720, 400, 200].map(widthsOf)).toEqual([
      [320, 720, 1440],
      [320, 720, 1440],
      [320, 720, 1000],
      [320, 720],
      [320, 400],
      [200],
    ]);
    expect(mediaPath("abc", 4000, 720)).toBe("/media/abc-720.webp");
    expect(mediaPath("abc", 400, 720)).toBe("/media/abc-400.webp");
  });
});
