import { because, type Reason } from "../../messages/reason";
import { decodeText, utf16Of } from "../decode-text";
import { isExported, type ReadLine, readExported } from "../exported/read-exported";
import { Refusal } from "../import-event";
import { mendEncoding } from "../mend-signs";
import { readLines } from "../read-lines";
import { listJsonArticles } from "./list-json-articles";
import { readJsonArticle } from "./read-json-article";

/** Maximum length of a line of JSON Lines, and of a file that is one value. */
const MAX_LINE_BYTES = 10_000_000;
const MAX_VALUE_BYTES = 100_000_000;

/** An article of a file, or a record of an exported one, read when asked: a refusal of one leaves the others. */
export type JsonEntry = {
  name: string;
  /** @throws Refusal if it cannot be read */
  read: (now: number) => { article: unknown; warnings: Reason[] } | ReadLine;
};

/** True for the start of a text that is JSON and not one that begins with a bracket. */
export const startsJson = (start: string, name: string): boolean =>
  !/\.(?:md|markdown|mdown|mkd)$/.test(name) && isJsonStart(start, name);

const isJsonStart = (start: string, name: string): boolean =>
  /^\uFEFF?\s*(?:\{(?![{%])|\[\s*(?:[[{]|\]\s*$))/.test(start) ||
  (/\.(?:json|jsonl|ndjson)$/.test(name) && !/^\uFEFF?\s*</.test(start));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.slice(0, 120) : "broken";
    throw new Refusal(because("json.invalid", { message }), { cause });
  }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not an error: its value goes on on the next line.
    return false;
  }
};

/** True for a list or a printed object, which goes on from line to line. */
function isOneValue(start: string): boolean {
  const [first = "", second = ""] = start
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (isJson(first)) return false;
  return first.startsWith("[") || (second !== "" && !second.startsWith("{"));
}

/** Objects printed one after another, as a list. */
const joinObjects = (text: string): string => `[${text.replace(/^\}[ \t]*\r?\n\s*\{/gm, "},\n{")}]`;

function parseValue(text: string): unknown {
  if (!isJson(text) && isJson(joinObjects(text))) return JSON.parse(joinObjects(text));
  return parseJson(text);
}

const ESCAPED = /\\u00[c-f]/i;

/** Mends what was encoded twice and then escaped: no letter of ASCII, which JSON is made of, comes of that. */
const mendEscaped = (text: string, value: unknown): unknown =>
  ESCAPED.test(text) ? JSON.parse(mendEncoding(JSON.stringify(value))) : value;

/** The articles of a text, each to be read on its own. */
function entriesOf(name: string, bytes: Buffer, parse: (text: string) => unknown): JsonEntry[] {
  const { text, warnings } = decodeText(bytes);
  const whole = parse(text.trim());
  if (isExported(whole)) return [{ name, read: () => readExported(whole) }];
  const { articles, nodes } = listJsonArticles(mendEscaped(text, whole));
  return articles.map((value, index) => ({
    name: articles.length > 1 ? `${name}, article ${index + 1}` : name,
    read: (now) => {
      const read = readJsonArticle(value, now, nodes);
      return { article: read.article, warnings: [...warnings, ...read.warnings] };
    },
  }));
}

/** The same, with one entry that refuses if the whole text does. */
function guardedEntries(name: string, list: () => JsonEntry[]): JsonEntry[] {
  try {
    return list();
  } catch (error) {
    return [
      {
        name,
        read: () => {
          throw error;
        },
      },
    ];
  }
}

/** UTF-16 as UTF-8, in which a line ends at a byte of its own. */
async function* toUtf8(chunks: AsyncIterable<Buffer>, charset: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** The bytes of a whole file. @throws Refusal if it is larger than allowed */
export async function gather(chunks: AsyncIterable<Buffer>, largest: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > largest) throw new Refusal(because("file.tooLarge", { megabytes: largest / 1_000_000 }));
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** A line of JSON Lines, or a file that is one value: a list, a graph, an object on many lines. */
export type JsonForm = "line" | "value";

const PARSERS: Record<JsonForm, (text: string) => unknown> = { line: parseJson, value: parseValue };

/** The articles of a line or a value. */
export const readJsonText = (name: string, form: JsonForm, bytes: Buffer): JsonEntry[] =>
  guardedEntries(name, () => entriesOf(name, bytes, PARSERS[form]));

/** Why the rest of a file is left out. */
export const reasonOfTooMany = (most: number, what: "articles" | "lines"): Reason =>
  because("json.tooMany", { most, what });

/** What is read at once, and how many articles of it at most: a line, too, may be a list of them. */
type JsonText = { name: string; form: JsonForm; bytes: Buffer; mostArticles: number };
type TooLong = { kind: "refused"; name: string; reason: Reason };

/**
 * Divides JSON into what is read at once: its lines, or the whole where it is one value.
 * @param start the first kilobytes, as bytes and as text
 * @param file the name that the articles are reported by
 * @param most lines, and articles of a list; those after them are left out
 */
export async function* listJsonTexts(
  start: { bytes: Buffer; text: string },
  chunks: AsyncIterable<Buffer>,
  file: string,
  most: number,
): AsyncGenerator<JsonText | TooLong> {
  if (isOneValue(start.text)) {
    yield { name: file, form: "value", bytes: await gather(chunks, MAX_VALUE_BYTES), mostArticles: most };
    return;
  }
  const wide = utf16Of(start.bytes);
  for await (const { number, bytes } of readLines(wide ? toUtf8(chunks, wide) : chunks, MAX_LINE_BYTES)) {
    const name = `${file}, line ${number}`;
    if (number > most) throw new Refusal(reasonOfTooMany(most, "lines"));
    if (!bytes)
      yield {
        ...{ kind: "refused", name },
        reason: because("json.longLine", { megabytes: MAX_LINE_BYTES / 1_000_000 }),
      };
    else if (bytes.length >= 3 || bytes.toString().trim())
      yield { name, form: "line", bytes, mostArticles: most };
  }
}
