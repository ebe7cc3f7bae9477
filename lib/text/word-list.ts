import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A word list: entries under section headings, in file order. Entries before the first heading are in the section "".
 * An entry is a row of columns; most lists have one column.
 */
export type WordList = {
  sections: readonly string[];
  /** The rows of a section. @throws if the list has no such section */
  rows(section?: string): readonly string[][];
  /** The first column of a section's rows. @throws if the list has no such section */
  words(section?: string): readonly string[];
};

/**
 * Parses a word list. One entry per line; `#` begins a comment, `[name]` a section, ` | ` separates columns.
 * @param name of the list in error messages
 */
export function parseWordList(name: string, text: string): WordList {
  const rows = new Map<string, string[][]>([["", []]]);
  let section = "";
  for (const raw of text.split("\n")) {
    const line = raw.replace(/(^|\s)#.*$/, "").trim();
    if (!line) continue;
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      if (rows.has(heading)) throw new Error(`${name}: the section [${heading}] appears twice`);
      section = heading;
      rows.set(section, []);
    } else rows.get(section)?.push(line.split("|").map((column) => column.trim()));
  }
  const get = (wanted = "") => {
    const found = rows.get(wanted);
    if (!found) throw new Error(`${name}: there is no section [${wanted}]`);
    return found;
  };
  return {
    sections: [...rows.keys()].filter((key) => key !== ""),
    rows: get,
    words: (wanted) => get(wanted).map(([first = ""]) => first),
  };
}

/**
 * Reads a word list that ships with the code. Commands, server and tests all run in the project's root.
 * @param path below `lib`, without the extension: `topics/words/sport` is the file `lib/topics/words/sport.txt`
 */
export const readWordList = (path: string): WordList =>
  parseWordList(
    path,
    readFileSync(join(/* turbopackIgnore: true */ process.cwd(), "lib", `${path}.txt`), "utf8"),
  );
