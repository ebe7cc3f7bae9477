import type { Genre } from "../../../articles/incoming";
import type { DateReading } from "../../dates/interpret-date";

/** Kinds of lines that are on the page but not part of the article. */
export type Boilerplate =
  | "rule"
  | "textSize"
  | "shareBar"
  | "readingTime"
  | "count"
  | "advertisement"
  | "player"
  | "siteMenu"
  | "breadcrumb"
  | "copyright"
  | "disclaimer"
  | "authorNote"
  | "appeal"
  | "feedback"
  | "contact";

export type Credit = { name: string; role: string };

/** Headings of lists, by what the list contains. */
type ListHeading = "related" | "listing" | "comments" | "keywords" | "colophon";

/**
 * What the words of a line say it is, regardless of its neighbours. A line can have several cues: "By X | 3 May
 * 2020". A weak cue needs confirmation by neighbours or position.
 */
export type Cue =
  | { kind: "boilerplate"; of: Boilerplate; weak?: boolean }
  | { kind: "address"; url: string; own: boolean }
  | { kind: "date"; reading: DateReading }
  /** Unsure: a name where a by-line may be, without a word that says so; it counts if nothing else names an author. */
  | { kind: "credit"; credits: Credit[]; weak?: boolean; unsure?: boolean }
  /** A role or a byline whose name is on the next line. */
  | { kind: "role"; role: string }
  | { kind: "source"; names: string[] }
  | { kind: "caption"; caption?: string; credit?: string; labelled?: boolean; weak?: boolean }
  | { kind: "related"; name?: string; url?: string }
  | { kind: "heading"; of: ListHeading; counted?: boolean; weak?: boolean }
  | { kind: "keywords"; keywords: string[] }
  | { kind: "translation"; name: string; url?: string }
  /** The headline after its label. */
  | { kind: "title"; title: string }
  /** The standfirst after or under its label. */
  | { kind: "summary"; text: string }
  | { kind: "outlet"; name: string }
  | { kind: "section"; name: string; genre: Genre | null }
  | { kind: "place" };

export type CueOf<K extends Cue["kind"]> = Extract<Cue, { kind: K }>;

/** The cues of one kind. */
export const cuesOf = <K extends Cue["kind"]>(cues: readonly Cue[], kind: K): CueOf<K>[] =>
  cues.filter((cue): cue is CueOf<K> => cue.kind === kind);

/** True if one of the cues is of one of the kinds. */
export const hasCue = (cues: readonly Cue[], ...kinds: Cue["kind"][]): boolean =>
  cues.some((cue) => kinds.includes(cue.kind));
