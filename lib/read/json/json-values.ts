import { because, type Reason } from "../../messages/reason";
import { decodeReferences } from "../markup/plain-text";

export type JsonObject = { readonly [property: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const MAX_NESTING = 5;

/** The entries of a property, which may be one value, a list, or lists within a list. */
export const listOf = (value: unknown): unknown[] =>
  value === null || value === undefined ? [] : [value].flat(MAX_NESTING);

/** Tags that editors leave in headlines and names. */
const INLINE_TAG = /<\/?(?:a|b|br|em|i|mark|p|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;

/** The text of a value: a string, a number, the first entry of a list, or what an object is called or stands for. */
export function lineOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return decodeReferences(value.replace(INLINE_TAG, " ")).trim() || undefined;
  if (depth > MAX_NESTING) return undefined;
  const inner = isObject(value)
    ? [value["@value"] ?? value.name ?? value.value ?? value.headline]
    : Array.isArray(value)
      ? value
      : [];
  for (const entry of inner) {
    const line = lineOf(entry, depth + 1);
    if (line) return line;
  }
  return undefined;
}

/** A web address in a value: the value itself, or that of an object. */
export function addressOf(value: unknown, depth = 0): string | undefined {
  if (depth > MAX_NESTING) return undefined;
  for (const entry of listOf(value)) {
    const text = isObject(entry)
      ? addressOf(entry["@id"] ?? entry.url, depth + 1)
      : typeof entry === "string"
        ? entry.trim()
        : "";
    if (text) return text;
  }
  return undefined;
}

/** The fields of which a value may be unusable. */
export type WarnedField =
  | ("address" | "identifier" | "language" | "publisher" | "author" | "keywords" | "image" | "references")
  | ("published" | "modified");

/** Says of a field that a value of it could not be used. */
export type Warn = (field: WarnedField, value: unknown) => void;

/** A value in a few words; objects and lists by what they hold, as they can be endless. */
const inFewWords = (value: unknown): string | Reason => {
  if (Array.isArray(value)) return because("json.aList");
  if (isObject(value)) return `{${Object.keys(value).join(", ").slice(0, 60)}}`;
  return String(JSON.stringify(value)).slice(0, 80);
};

/** Adds such warnings to a list. @param key of the message that says what became of the value */
export const warningsTo =
  (warnings: Reason[], key: "json.leftOut" | "json.unknownDate"): Warn =>
  (field, value) => {
    warnings.push(because(key, { field, value: inFewWords(value) }));
  };
