import type { Element } from "hast";
import { type LinkContext, resolveAddress } from "./inline";

/** Wide enough for every size that is kept (lib/articles/pictures.ts), in pixels. */
const WANTED_WIDTH = 1440;
/** What is set smaller is a sign: a face beside a name, a button, a pixel that counts readers. */
const MIN_STATED = { width: 100, height: 60 };
/** File names of what stands for a picture, or counts readers. */
const NO_PICTURE =
  /(?:^|[-_.])(?:avatar|gravatar|favicon|icon|emoji|divider|missing|spacer|blank|pixel|placeholder|sprite|transparent|1x1)s?(?:[-_.]|$)|\.svgz?$/i;
/** Hosts that serve faces and signs, or count readers; and those that cannot be (RFC 2606), as of a page that does not say where it was. */
const NO_PICTURE_HOST =
  /(?:^|\.)(?:gravatar\.com|s\.w\.org|(?:pixel|stats)\.wp\.com|stats\.wordpress\.com|doubleclick\.net|google-analytics\.com|scorecardresearch\.com|quantserve\.com|feedburner\.com|invalid)$/i;

/** Attributes in which pages keep an address until the reader has scrolled there; the plain ones hold an empty picture then. */
const SOURCES = ["dataSrc", "dataLazySrc", "dataOriginal", "src"];
const SETS = ["dataSrcset", "dataLazySrcset", "srcSet"];

type Candidate = { address: string; width: number };

/** What a descriptor says, as a width in pixels: "800w"; of a density, "2x", as if the text were half as wide as the widest. */
const widthOf = (descriptor: string): number =>
  Number.parseFloat(descriptor || "1") * (descriptor.endsWith("w") ? 1 : WANTED_WIDTH / 2) || 0;

/** The candidates of a srcset, "a.jpg 800w, b.jpg 2x" (HTML, parsing a srcset attribute). Addresses may have commas in them. */
function candidatesOf(set: string): Candidate[] {
  const candidates: Candidate[] = [];
  let address = "";
  for (const token of set.trim().split(/\s+/)) {
    if (address) {
      const [descriptor = "", ...more] = token.split(",");
      candidates.push({ address, width: widthOf(descriptor) });
      address = more.join(",");
    } else if (token.endsWith(",")) candidates.push({ address: token.slice(0, -1), width: widthOf("") });
    else address = token;
  }
  return address ? [...candidates, { address, width: widthOf("") }] : candidates;
}

/** The address in a srcset that is the nearest to the width wanted, preferably above it. */
function bestOf(set: string): string | undefined {
  const candidates = candidatesOf(set).toSorted((a, b) => a.width - b.width);
  return (candidates.find(({ width }) => width >= WANTED_WIDTH) ?? candidates.at(-1))?.address;
}

const isSmall = ({ width, height, style }: Element["properties"]): boolean =>
  [width, styledSize(style, "width")].some((stated) => isBelow(stated, MIN_STATED.width)) ||
  [height, styledSize(style, "height")].some((stated) => isBelow(stated, MIN_STATED.height));

/** The size that a style attribute sets, "1px"; not a maximum. */
const styledSize = (style: unknown, side: "width" | "height"): string | undefined =>
  new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+px)`, "i").exec(String(style ?? ""))?.[1];

/** True for an element that browsers do not show, nor what is in it. Opacity says nothing: pages fade pictures in. */
export const isHidden = ({ properties: { hidden, style } }: Element): boolean =>
  Boolean(hidden) || /(?:^|[;\s])display\s*:\s*none/i.test(String(style ?? ""));

/** "100%" and "auto" say nothing. */
const isBelow = (stated: unknown, least: number): boolean =>
  /^\d+(?:\.\d+)?(?:px)?$/.test(String(stated ?? "").trim()) && Number.parseFloat(String(stated)) < least;

/** The address of a picture as it is stated; undefined where it is none, or one of what stands for a picture. */
export function readPictureAddress(stated: unknown, context: LinkContext): string | undefined {
  const address = resolveAddress(stated, context);
  if (!address) return undefined;
  const { hostname, pathname } = new URL(address);
  const isNone = NO_PICTURE_HOST.test(hostname) || NO_PICTURE.test(pathname.split("/").at(-1) ?? "");
  return isNone ? undefined : address;
}

/**
 * The address of the picture that an img element shows; undefined where it has none that can be kept.
 * @param sources the other elements of its picture element, which browsers ask first
 */
export function addressOfImage(
  image: Element,
  sources: readonly Element[],
  context: LinkContext,
): string | undefined {
  if (isSmall(image.properties)) return undefined;
  const sets = [image, ...sources].flatMap(({ properties }) =>
    SETS.flatMap((name) => (properties[name] ? (bestOf(String(properties[name])) ?? []) : [])),
  );
  const plain = SOURCES.flatMap((name) => image.properties[name] ?? []);
  return [...sets, ...plain].map((stated) => readPictureAddress(stated, context)).find(Boolean);
}

/** Sizes and the like that the addresses of one picture differ in. */
const SIZE = /[-_@](?:\d+x\d+|[wh]?\d{2,4}w?|\dx|scaled|large|medium|small|thumb(?:nail)?|full)(?=[-_@]|$)/gi;
/** A shorter file name says too little. */
const MIN_NAME = 6;

/** What the addresses of one picture in several sizes have in common: its file name, or else all of its path. */
export function pictureKey(address: string): string {
  const { pathname } = new URL(address);
  const name = (pathname.split("/").at(-1) ?? "").replace(/\.[a-z0-9]{2,5}$/i, "").replace(SIZE, "");
  return name.length >= MIN_NAME ? name.toLowerCase() : pathname;
}
