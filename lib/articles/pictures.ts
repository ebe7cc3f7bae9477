import type { Element, RootContent } from "hast";
import { type Body, type Figure, figureOf } from "./body";

/** Whether pictures of publishers are kept and shown: PICTURES=0 does neither. */
export const arePicturesKept = (): boolean => process.env.PICTURES !== "0";

/** The widths in which a picture is kept, in pixels: for lists, for the text, and for the text on a fine screen. */
export const WIDTHS = [320, 720, 1440] as const;

/** The widths of one picture: none is larger than it is itself. @param width its own, in pixels */
export const widthsOf = (width: number): number[] => [
  ...new Set(WIDTHS.map((most) => Math.min(most, width))),
];

/** The name of a kept picture in one width. @param file the hash of what was fetched */
export const mediaName = (file: string, width: number): string => `${file}-${width}.webp`;

/** The address of a kept picture in the width nearest to the one wanted. @param width its own, in pixels */
export const mediaPath = (file: string, width: number, wanted: number): string =>
  `/media/${mediaName(file, Math.min(wanted, width))}`;

/** A kept picture in its smallest width, for lists. `colour`: its dominant one, as CSS has it. */
export type SmallPicture = { src: string; colour: string };

export const smallOf = (picture: { file: string; width: number; colour: string }): SmallPicture => ({
  src: mediaPath(picture.file, picture.width, WIDTHS[0]),
  colour: picture.colour,
});

/** A block of a body with its pictures: those before it and, for a figure, its own. At the end: no block. */
export type PicturedBlock<P> = { block: RootContent | null; before: P[]; own: P | null };

/**
 * The blocks of a body, each with the pictures that stand before it. The last one before a figure without a picture belongs to that
 * figure.
 */
export function placePictures<P extends { place: number }>(
  tree: Body,
  pictures: readonly P[],
): PicturedBlock<P>[] {
  const end = tree.children.length;
  return [...tree.children, null].map((block, at) => {
    const here = pictures.filter(({ place }) => Math.min(place, end) === at);
    const own = block && isOpenFigure(block) ? (here.at(-1) ?? null) : null;
    return { block, before: own ? here.slice(0, -1) : here, own };
  });
}

/** A figure whose picture is elsewhere: samples have theirs in the body. */
export const isOpenFigure = (block: RootContent): block is Element =>
  block.type === "element" &&
  block.tagName === "figure" &&
  !block.children.some((child) => child.type === "element" && child.tagName === "img");

/** The figures of a body and its pictures, in order, as the API names them. */
export const listImages = (
  tree: Body,
  pictures: readonly { place: number; url: string; alt?: string | null }[],
): Figure[] =>
  placePictures(tree, pictures).flatMap(({ block, before, own }) => [
    ...before.map(imageOf),
    ...(block?.type === "element" && block.tagName === "figure"
      ? [{ ...(own ? imageOf(own) : {}), ...figureOf(block) }]
      : []),
  ]);

const imageOf = ({ url, alt }: { url: string; alt?: string | null }): Figure => ({
  url,
  ...(alt ? { alt } : {}),
});
