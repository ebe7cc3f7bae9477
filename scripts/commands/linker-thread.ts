// Finds the lists of links of the articles that it is asked for, in a thread beside the one that stores them.
import { parentPort } from "node:worker_threads";
import { closeLibrary, library, readAtOnce } from "../../lib/db/client";
import { WRITING } from "../../lib/db/connection";
import { getLibraryVersion } from "../../lib/db/library-size";
import type { FoundLists } from "../../lib/related/own-list-batches";
import { findOwnLists } from "../../lib/related/relink-held";

// It goes through as much of the library as the thread that writes.
library(WRITING);

let last = Promise.resolve();
parentPort?.on("message", (ids: number[] | "end") => {
  // One after the other: there is one connection.
  last = last.then(async () => {
    if (ids === "end") {
      await closeLibrary();
      parentPort?.close();
      return;
    }
    const found = await readAtOnce(
      async (tx): Promise<FoundLists> => ({
        version: await getLibraryVersion(tx),
        lists: await findOwnLists(tx, ids),
      }),
    );
    parentPort?.postMessage(found);
  });
});
