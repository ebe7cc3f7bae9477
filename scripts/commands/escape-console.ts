import { inspect } from "node:util";

/** Control characters (C0, DEL, C1), what starts a new line or turns the direction of a text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A name or field of one line with everything escaped, as JSON escapes it, that a terminal would obey instead of showing. */
export const inLine = (text: string): string => text.replace(UNPRINTABLE, escaped);

/** The same for whole lines: breaks between them are kept. */
const inLines = (text: string): string => text.split("\n").map(inLine).join("\n");

/**
 * From now on, whatever the process prints is escaped: names of files, fields of articles and messages of errors are other people's
 * texts, and could otherwise steer the terminal. JSON stays JSON. Progress bars do not print through the console.
 */
export function escapeConsole(): void {
  for (const name of ["log", "error", "warn", "info"] as const) {
    const print = console[name].bind(console);
    console[name] = (...given: unknown[]) =>
      print("%s", given.map((one) => inLines(typeof one === "string" ? one : inspect(one))).join(" "));
  }
}
