import { parse, TomlError } from "smol-toml";
import { LineCounter, parseDocument } from "yaml";
import { because } from "../../messages/reason";
import { Refusal } from "../import-event";

/** A value of the front matter. Scalars are text: dates keep their spelling. */
export type FrontValue = string | null | FrontValue[] | { [name: string]: FrontValue };

/** The values of a front matter by their names in small letters without spaces, dashes and underscores. */
export type FrontMatter = Record<string, FrontValue>;

/** True for a text that starts with names and values between lines of three dashes or plus signs. */
export const startsWithFrontMatter = (start: string): boolean =>
  /^\uFEFF?\+{3}[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[\w"'[-][\w "'.-]{0,60}(?:=|\]\s)/.test(start) ||
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
export function parseFrontMatter(yaml: string, firstLine: number): FrontMatter {
  if (yaml.length > MAX_LENGTH) throw new Refusal(because("markdown.longMatter", { most: MAX_LENGTH }));
  const lines = new LineCounter();
  const value = guardStack(() => {
    const document = parseDocument(yaml, {
      schema: "failsafe",
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error?.code === "RESOURCE_EXHAUSTION") throw new Refusal(because("markdown.deepMatter"));
    if (error) {
      const line = lines.linePos(error.pos[0]).line + firstLine - 1;
      throw new Refusal(
        because("markdown.brokenLine", { line, message: error.message.split("\n")[0] ?? "" }),
      );
    }
    return readAll(() => document.toJS({ maxAliasCount: MAX_ALIASES }));
  });
  return toMatter(value, firstLine);
}

/**
 * Parses a front matter in TOML, with all values as text.
 * @throws Refusal naming the line if it is not valid
 */
export function parseToml(toml: string, firstLine: number): FrontMatter {
  if (toml.length > MAX_LENGTH) throw new Refusal(because("markdown.longMatter", { most: MAX_LENGTH }));
  try {
    return toMatter(
      guardStack(() => parse(toml)),
      firstLine,
    );
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [message = ""] = cause.message.split("\n");
    const line = cause.line + firstLine - 1;
    throw new Refusal(because("markdown.brokenLine", { line, message }), { cause });
  }
}

/** Hugo's front matter in JSON: an object on lines of its own before the text. */
const JSON_MATTER = /^\{[ \t]*\r?\n[\s\S]{0,65536}?\n\}[ \t]*(?:\r?\n|$)/;

/** Cuts a front matter in JSON off a text. */
export function cutJson(text: string): { matter?: FrontMatter; rest: string } {
  const json = JSON_MATTER.exec(text)?.[0];
  if (!json) return { rest: text };
  try {
    return { matter: toMatter(JSON.parse(json), 1), rest: text.slice(json.length) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.slice(0, 120) : "";
    throw new Refusal(because("markdown.brokenMatter", { message }), { cause });
  }
}

/** The tables in which site generators keep fields of their own: what they hold counts as of the article. */
const INNER = ["taxonomies", "extra", "params"];

function toMatter(value: unknown, firstLine: number): FrontMatter {
  if (value === null || value === "") return {};
  const read = toValue(value);
  if (typeof read !== "object" || read === null || Array.isArray(read))
    throw new Refusal(because("markdown.noList", { line: firstLine }));
  const matter = bare(read);
  return Object.assign({}, ...INNER.map((name) => (isTable(matter[name]) ? bare(matter[name]) : {})), matter);
}

const isTable = (value: FrontValue | undefined): value is FrontMatter =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const bare = (values: FrontMatter): FrontMatter =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]+/g, ""), value]),
  );

function readAll(read: () => unknown): unknown {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ReferenceError) throw new Refusal(because("markdown.aliases"), { cause });
    throw cause;
  }
}

/** The YAML parser is recursive: only excessive nesting overflows the stack. */
function guardStack<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw new Refusal(because("markdown.deepMatter"), { cause });
    throw cause;
  }
}

const MAX_DEPTH = 8;

function toValue(value: unknown, depth = 0): FrontValue {
  if (typeof value === "string") return value;
  if (depth > MAX_DEPTH || value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((entry) => toValue(entry, depth + 1));
  // TOML's dates write themselves with the precision and zone that they have.
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toValue(inner, depth + 1)]));
}
