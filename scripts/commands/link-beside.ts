import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FindLists, FoundLists } from "../../lib/related/own-list-batches";

/** One thread that finds lists, and who waits for what it was asked, in order. */
type Linker = {
  thread: Worker;
  waiting: { resolve: (found: FoundLists) => void; reject: (error: Error) => void }[];
};

/** Some lists at a time are little; without a bound it would collect late. */
const HEAP_MB = 256;

function startLinker(): Linker {
  const thread = new Worker(new URL("./linker-thread.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const linker: Linker = { thread, waiting: [] };
  thread.on("message", (found: FoundLists) => linker.waiting.shift()?.resolve(found));
  thread.on("error", (error: Error) => {
    for (const { reject } of linker.waiting.splice(0)) reject(error);
  });
  return linker;
}

/**
 * Finds lists of links in so many threads beside this one, in turn; this one, which stores them all, has its turn as well.
 * @returns `end` closes them when they have done what they were asked
 */
export function linkBeside(threads: number): { findLists: FindLists; end: () => Promise<void> } {
  const linkers = Array.from({ length: threads }, startLinker);
  let turn = 0;
  return {
    findLists: (ids) => {
      const linker = linkers[turn++ % (threads + 1)];
      if (!linker) return null;
      return new Promise((resolve, reject) => {
        linker.waiting.push({ resolve, reject });
        linker.thread.postMessage(ids);
      });
    },
    end: async () => {
      await Promise.all(
        linkers.map(({ thread }) => {
          thread.postMessage("end");
          return once(thread, "exit");
        }),
      );
    },
  };
}
