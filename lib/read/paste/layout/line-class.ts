import type { Boilerplate } from "../cues/cue";
import type { CuedLine } from "./cued-line";

/** Classes of lines that go into the body. */
export const BODY_CLASSES = ["paragraph", "subhead", "quotation", "listEntry"] as const;

/** Classes of lines that go into fields of the article. "masthead" is for dates, credits, sections and sources. */
const FIELD_CLASSES = [
  "headline",
  "kicker",
  "standfirst",
  "masthead",
  "outlet",
  "caption",
  "keywords",
  "reference",
] as const;

/**
 * Boilerplate recognised by its position: menus, lists of other articles, comments, copies, a picture's hidden
 * description.
 */
const PLACED_BOILERPLATE = [
  "navigation",
  "listHeading",
  "listing",
  "comment",
  "colophon",
  "duplicate",
  "pictureText",
] as const;

export type LineClass =
  | (typeof BODY_CLASSES)[number]
  | (typeof FIELD_CLASSES)[number]
  | (typeof PLACED_BOILERPLATE)[number]
  | Boilerplate;

/** A line with its class. */
export type LabelledLine = CuedLine & { as: LineClass };
