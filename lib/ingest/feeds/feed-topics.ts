import { isTextList, parseStored } from "../../articles/stored-json";

/** What a feed's articles get as keywords. */
export const parseTopics = (json: string): string[] => parseStored(json, "Feed.topics", "a feed", isTextList);
