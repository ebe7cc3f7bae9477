import { existsSync } from "node:fs";
import { library } from "../db/client";
import { getDatabaseFile } from "../db/database-file";
import { getLibrarySize } from "../db/library-state";
import { indexFileOf } from "./index-file";
import { LEAST_KEPT, LibraryIndex } from "./library-index";

/**
 * Makes the index file of a large library that has none yet. To be called in a process that ends soon: the memory that the making
 * takes goes with it, and a server reads the file. A server without it makes it beside its answers.
 * @param least of fewer articles none is made
 * @returns true where it was made
 */
export async function makeMissingIndex(least = LEAST_KEPT): Promise<boolean> {
  const file = getDatabaseFile();
  if (existsSync(indexFileOf(file))) return false;
  if ((await getLibrarySize(library())) < least) return false;
  const index = await LibraryIndex.open(file);
  try {
    await index.prepare();
  } finally {
    await index.close();
  }
  return true;
}
