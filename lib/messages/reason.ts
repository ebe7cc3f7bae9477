import en from "./en/reasons.json";

type KeyOf<Catalogue> = {
  [Name in keyof Catalogue & string]: Catalogue[Name] extends string
    ? Name
    : `${Name}.${KeyOf<Catalogue[Name]>}`;
}[keyof Catalogue & string];

/** A message of the area "reasons". */
export type ReasonKey = KeyOf<typeof en>;

/** What a message names: text and numbers as they are, other reasons in the same language, and lists of them. */
export type ReasonValue = string | number | Reason | readonly Reason[];

/**
 * Why something was refused, left out or changed. It is kept, and passed from one process to another, as the message it is and what the
 * message names; words are made of it where it is shown (say-reason.ts), in the language of whoever looks.
 *
 * Reasons are stored for years: a message whose values change gets another key.
 */
export type Reason = { readonly key: ReasonKey; readonly values?: Readonly<Record<string, ReasonValue>> };

/** A reason: `because("file.empty")`. */
export const because = (key: ReasonKey, values?: Reason["values"]): Reason =>
  values ? { key, values } : { key };

/** A reason as a column of the store holds it. */
export const storeReason = (reason: Reason): string => JSON.stringify(reason);

/** The reason in a column; null for a sentence, which is what was stored before reasons were, and is in English. */
export function parseReason(stored: string): Reason | null {
  if (!stored.startsWith('{"key":"')) return null;
  try {
    return readReason(JSON.parse(stored));
  } catch (error) {
    // a sentence that begins like a reason
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A reason that was stored as part of something; one that only a later version knows is said to be that. */
export function readReason(value: unknown): Reason | null {
  if (!isReason(value)) return null;
  return isKey(value.key) ? value : because("newer");
}

const isReason = (value: unknown): value is Reason =>
  typeof value === "object" && value !== null && "key" in value && typeof value.key === "string";

const isKey = (key: string): boolean => KEYS.has(key);

const KEYS: ReadonlySet<string> = new Set(
  Object.entries(en).flatMap(([area, messages]) =>
    typeof messages === "string" ? area : Object.keys(messages).map((name) => `${area}.${name}`),
  ),
);
