import { parseStored } from "../../articles/stored-json";

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** What a feed's articles get as keywords. */
export const parseTopics = (json: string): string[] => parseStored(json, "Feed.topics", "a feed", isList);
