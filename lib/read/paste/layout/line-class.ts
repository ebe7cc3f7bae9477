import type { Boilerplate } from "../cues/cue";
import type { CuedLine } from "./cued-line";

/** Where the words of a line go in the body. */
export const BODY_CLASSES = ["paragraph", "subhead", "quotation", "listEntry"] as const;

/** Fields of the article that lines are read into. "masthead" holds dates, credits, sections and sources. */
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

/** Boilerplate that is told by its place: menus, lists of other articles, comments, second copies of a line, the hidden description of a picture. */
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

/** A block with the class that its words and its place give it. */
export type LabelledLine = CuedLine & { as: LineClass };
