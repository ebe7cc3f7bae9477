import type { Element } from "hast";
import { type Body, figureOf } from "../../articles/body";
import { arePicturesKept, mediaPath, placePictures, WIDTHS, widthsOf } from "../../articles/pictures";
import type { Article } from "./get-article";

type Picture = Omit<Article["pictures"][number], "problem">;

/** A picture is as wide as the column of the text, which is never wider than 41 rem (app/globals.css). */
const SIZES = "(min-width: 46rem) 41rem, 92vw";
/** One that is higher than wide is set narrower, so that it can be seen at once. */
const SIZES_OF_TALL = "(min-width: 30rem) 26rem, 92vw";

/** The picture as an img element, from the kept files; null while there are none. */
function imageOf(
  { file, width, height, colour, alt, place }: Picture,
  caption: string | undefined,
): Element | null {
  if (file === null || width === null || height === null) return null;
  const isTall = height > width;
  const srcSet = widthsOf(width).map((wanted) => `${mediaPath(file, width, wanted)} ${wanted}w`);
  const properties = {
    src: mediaPath(file, width, WIDTHS[1]),
    ...(srcSet.length > 1 ? { srcSet: srcSet.join(", "), sizes: isTall ? SIZES_OF_TALL : SIZES } : {}),
    ...(isTall ? { className: ["tall"] } : {}),
    ...{ width, height, dataColour: colour },
    // A caption is read out already.
    alt: alt && alt !== caption ? alt : "",
    ...(place === 0 ? { fetchPriority: "high" } : { loading: "lazy" }),
  };
  return { type: "element", tagName: "img", properties, children: [] };
}

const figure = (...children: (Element | null)[]): Element[] => {
  const there = children.filter((child) => child !== null);
  return there.length ? [{ type: "element", tagName: "figure", properties: {}, children: there }] : [];
};

/** The body of an article with its kept pictures: each in the figure with its caption, or in one of its own. With PICTURES=0 without. */
export function withPictures(body: Body, pictures: readonly Picture[]): Body {
  if (!arePicturesKept() || !pictures.some(({ file }) => file !== null)) return body;
  const children = placePictures(body, pictures).flatMap(({ block, before, own }) => {
    const ahead = before.flatMap((picture) => figure(imageOf(picture, undefined)));
    if (!block) return ahead;
    if (!own || block.type !== "element") return [...ahead, block];
    const image = imageOf(own, figureOf(block).caption);
    return [...ahead, image ? { ...block, children: [image, ...block.children] } : block];
  });
  return { ...body, children };
}
