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
export function lineOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return decodeReferences(value.replace(INLINE_TAG, " ")).trim() || undefined;
  for (const entry of listOf(value)) {
    const line = isObject(entry)
      ? lineOf(entry["@value"] ?? entry.name ?? entry.value ?? entry.headline)
      : entry === value
        ? undefined
        : lineOf(entry);
    if (line) return line;
  }
  return undefined;
}

/** A web address in a value: the value itself, or that of an object. */
export function addressOf(value: unknown): string | undefined {
  for (const entry of listOf(value)) {
    const text = isObject(entry)
      ? addressOf(entry["@id"] ?? entry.url)
      : typeof entry === "string"
        ? entry.trim()
        : "";
    if (text) return text;
  }
  return undefined;
}

/** Says of a field that a value of it could not be used. */
export type Warn = (field: string, value: unknown) => void;

/** Adds such warnings to a list, with what became of the value. */
export const warningsTo =
  (warnings: string[], outcome: string): Warn =>
  (field, value) => {
    const shown = JSON.stringify(value) ?? "";
    warnings.push(`${field} ${shown.slice(0, 80)} ${outcome}`);
  };
