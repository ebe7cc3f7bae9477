import { createWriteStream, existsSync } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { PRIVATE_FILE } from "../../lib/db/private-files";
import { isUnfiltered } from "../../lib/filters/article-filter";
import { parseFilter } from "../../lib/filters/parse-filter";
import { listMatchingIds } from "../../lib/index/list-matching-ids";
import { nameFilter } from "../../lib/index/name-filter";
import { sayProblems } from "../../lib/index/say-problem";
import { exportLibrary } from "../../lib/ingest/export/export-library";
import { findUserReader } from "../../lib/readers/user-reader";
import { givenPath } from "./given-path";
import { STANDARD_INPUT } from "./standard-input";
import { UsageError } from "./usage-error";

type Options = { filter?: string; reader?: string };

/** `throughline export`: the library, or what a filter leaves of it, to a file or to standard output. @throws UsageError */
export async function exportCommand(given: string | undefined, options: Options): Promise<number> {
  const file = given === undefined || given === STANDARD_INPUT ? null : givenPath(given);
  if (file && existsSync(file)) throw new UsageError(`${file} already exists. Choose another name.`);
  const reader = await findReader(options.reader);
  const ids = options.filter === undefined ? null : await listFiltered(String(options.filter), reader);
  let articles = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of exportLibrary(ids, { reader, owner: true })) {
      if (line.startsWith('{"@context"')) articles += 1;
      yield `${line}\n`;
    }
  }
  // Others may not read it: it has what one reader keeps.
  const out: Writable = file ? createWriteStream(file, { flags: "wx", mode: PRIVATE_FILE }) : process.stdout;
  try {
    if (file?.endsWith(".gz")) await pipeline(Readable.from(lines()), createGzip(), out);
    else await pipeline(Readable.from(lines()), out, { end: file !== null });
  } catch (error) {
    // Whoever reads the output has read enough.
    if (!file && error instanceof Error && "code" in error && error.code === "EPIPE") return 0;
    throw error;
  }
  if (file) console.error(`${articles.toLocaleString("en")} articles exported to ${file}`);
  return 0;
}

async function findReader(name: string | undefined): Promise<string | null> {
  const user = await findUserReader(name === undefined ? null : String(name));
  if (!user && name !== undefined) throw new UsageError(`Nobody signs in as “${name}”.`);
  return user?.readerId ?? null;
}

/** @returns null for a search that leaves the whole library */
async function listFiltered(search: string, reader: string | null): Promise<number[] | null> {
  const asked = parseFilter({ q: search });
  const named = await nameFilter(asked.filter);
  const wrong = [...sayProblems(asked), ...named.notes];
  if (wrong.length > 0) throw new UsageError(`This filter cannot be used as it is: ${wrong.join(" ")}`);
  return isUnfiltered(named.filter) ? null : listMatchingIds(named.filter, reader);
}
