import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PRIVATE_FOLDER } from "./private-files";

const DEFAULT_URL = "file:./data/throughline.db";

/**
 * The path of the library's file from DATABASE_URL ("file:./data/throughline.db" where unset), made absolute from the
 * folder that the process runs in. Its folder is made when missing.
 * @throws where DATABASE_URL is no file: address
 */
export function getDatabaseFile(url: string = process.env.DATABASE_URL || DEFAULT_URL): string {
  if (!url.startsWith("file:") || url === "file:")
    throw new Error(`DATABASE_URL must name a file, like "${DEFAULT_URL}"; it is "${url}".`);
  const file = resolve(/* turbopackIgnore: true */ process.cwd(), url.slice("file:".length));
  mkdirSync(dirname(file), { recursive: true, mode: PRIVATE_FOLDER });
  return file;
}
