import { isTextList, parseStored } from "../../articles/stored-json";
import { type FullText, isFullText } from "./full-text";

/** What the owner has decided of a feed's articles. */
export type FeedSettings = {
  /** What they get as keywords. */
  topics: readonly string[];
  fullText: FullText;
  /** Their outlet and language, whatever they say themselves; null: what they say. */
  outlet: string | null;
  language: string | null;
  /** Words and phrases: an article with one is left out, or comes in as read. */
  leaveOut: readonly string[];
  markRead: readonly string[];
};

/** Those of a feed to which somebody has just subscribed. */
export const NO_SETTINGS: FeedSettings = {
  ...{ topics: [], fullText: "auto", outlet: null, language: null },
  ...{ leaveOut: [], markRead: [] },
};

type Row = { outlet: string | null; language: string | null } & Record<
  "topics" | "fullText" | "leaveOut" | "markRead",
  string
>;

/** A list of words of a feed, as it is stored. */
export const parseWords = (json: string): string[] =>
  parseStored(json, "A list of Feed", "a feed", isTextList);

/** The settings in a feed's row. */
export const settingsOf = ({
  topics,
  fullText,
  outlet,
  language,
  leaveOut,
  markRead,
}: Row): FeedSettings => ({
  ...{ topics: parseWords(topics), fullText: isFullText(fullText) ? fullText : "auto", outlet, language },
  ...{ leaveOut: parseWords(leaveOut), markRead: parseWords(markRead) },
});
