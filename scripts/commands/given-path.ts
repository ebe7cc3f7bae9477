import { resolve } from "node:path";

/** A path as it was given, from the folder in which the command was called. */
export const givenPath = (path: string): string =>
  resolve(process.env.THROUGHLINE_CWD ?? process.cwd(), path);
