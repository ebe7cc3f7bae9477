// The thread of read-in-thread.ts.
import { prepareItems } from "../../lib/ingest/prepare-article";
import { readSource } from "../../lib/read/read-source";
import { sendAll, threadJob } from "../thread";
import type { ReaderJob, ReadItem } from "./read-in-thread";

/** Maximum number of articles that wait to be stored. */
const MAX_WAITING = 16;

async function* readItems(): AsyncGenerator<ReadItem> {
  const { source, options } = threadJob<ReaderJob>();
  let bytes = 0;
  const onBytes = (more: number) => {
    bytes += more;
  };
  for await (const item of prepareItems(readSource(source, { ...options, onBytes }))) {
    const read = { item, bytes };
    // Before it is sent: reading continues while this waits.
    bytes = 0;
    yield read;
  }
}

await sendAll(readItems(), MAX_WAITING);
