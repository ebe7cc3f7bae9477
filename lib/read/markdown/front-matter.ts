import { LineCounter, parseDocument } from "yaml";
import { Refusal } from "../import-event";

/** A value of the front matter. Scalars are text: dates keep their spelling. */
export type FrontValue = string | null | FrontValue[] | { [name: string]: FrontValue };

/** True for a text that starts with names and values between lines of three dashes. */
export const startsWithFrontMatter = (start: string): boolean =>
  /^\uFEFF?---[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[\w"'-][\w "'-]{0,60}:(?:[ \t\r]|\n)/.test(start);

/** No article's front matter is longer; the time that invalid YAML takes grows with its length. */
const MAX_LENGTH = 65_536;
/** Each use of an alias copies its value; a few hundred bytes of aliases can expand to gigabytes. */
const MAX_ALIASES = 50;

/**
 * Parses a front matter, with all values as text.
 * @param yaml what is between the lines of dashes
 * @param firstLine the number of its first line in the file
 * @throws Refusal naming the line if it is not valid YAML
 */
export function parseFrontMatter(yaml: string, firstLine: number): Record<string, FrontValue> {
  if (yaml.length > MAX_LENGTH) throw new Refusal(`has a front matter of more than ${MAX_LENGTH} characters`);
  const lines = new LineCounter();
  const value = guardStack(() => {
    const document = parseDocument(yaml, {
      schema: "failsafe",
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error?.code === "RESOURCE_EXHAUSTION") throw new Refusal("has a front matter that nests too deeply");
    if (error) {
      const line = lines.linePos(error.pos[0]).line + firstLine - 1;
      throw new Refusal(
        `has a front matter that cannot be read: line ${line}: ${error.message.split("\n")[0]}`,
      );
    }
    return readAll(() => document.toJS({ maxAliasCount: MAX_ALIASES }));
  });
  if (value === null || value === "") return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new Refusal(`has a front matter that is no list of names and values: line ${firstLine}`);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.toLowerCase().replace(/[\s_-]+/g, ""),
      toValue(inner),
    ]),
  );
}

function readAll(read: () => unknown): unknown {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ReferenceError)
      throw new Refusal("has a front matter with too many aliases", { cause });
    throw cause;
  }
}

/** The YAML parser is recursive: only excessive nesting overflows the stack. */
function guardStack<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw new Refusal("has a front matter that nests too deeply", { cause });
    throw cause;
  }
}

const MAX_DEPTH = 8;

function toValue(value: unknown, depth = 0): FrontValue {
  if (typeof value === "string") return value;
  if (depth > MAX_DEPTH || value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((entry) => toValue(entry, depth + 1));
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toValue(inner, depth + 1)]));
}
