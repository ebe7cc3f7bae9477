// A thread of lib/ingest/reading/reader-pool.ts: reads what it is given, one item each time it is asked. A thread does not inherit the
// loader that runs TypeScript, and the built server has none.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();

/** @type {Record<string, (given: unknown) => AsyncIterator<unknown>>} */
const readers = {};
let items;

async function answer({ load, read, given }) {
  if (load) {
    readers[load] = (await import(load)).default;
    return {};
  }
  if (read) items = readers[read](given);
  return items.next();
}

parentPort.on("message", async (asked) => {
  try {
    parentPort.postMessage(await answer(asked));
  } catch (error) {
    parentPort.postMessage({ fault: error instanceof Error ? error.stack : String(error) });
  }
});
