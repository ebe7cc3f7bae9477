import { existsSync } from "node:fs";
import { library } from "../db/client";
import { getDatabaseFile } from "../db/database-file";
import { getLibrarySize } from "../db/library-state";
import { indexFileOf } from "./index-file";
import { LibraryIndex, MIN_STORED } from "./library-index";

/**
 * Writes the index file of a large library that has none yet. Meant for a process that ends soon: the memory it takes is freed then,
 * and the server reads the file. A server that finds no file writes it in the background.
 * @param least smaller libraries get no file
 * @returns true if it was written
 */
export async function makeMissingIndex(least = MIN_STORED): Promise<boolean> {
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
