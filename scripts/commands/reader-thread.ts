// Reads and prepares a source's articles in a thread of its own, a few ahead of the one that stores them.
import { parentPort, workerData } from "node:worker_threads";
import { prepareItems } from "../../lib/ingest/prepare-article";
import { type ReadOptions, readSource, type Source } from "../../lib/read/read-source";
import type { FromReader } from "./read-beside";

/** So many items are sent before the first of them must have been taken. */
const AHEAD = 16;

const { source, options }: { source: Source; options: ReadOptions } = workerData;
let bytes = 0;
let sent = 0;
let taken = 0;
let wake = () => {};

parentPort?.on("message", () => {
  taken += 1;
  wake();
});

const post = (message: FromReader) => parentPort?.postMessage(message);

for await (const item of prepareItems(
  readSource(source, { ...options, onBytes: (more) => (bytes += more) }),
)) {
  while (sent - taken >= AHEAD) await new Promise<void>((resolve) => (wake = resolve));
  post({ item, bytes });
  bytes = 0;
  sent += 1;
}
post("end");
parentPort?.close();
