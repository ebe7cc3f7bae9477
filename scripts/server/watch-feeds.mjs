import { fork } from "node:child_process";
import { once } from "node:events";
import { root } from "../prepare.mjs";

/** After the start, so that the first pages have the processor to themselves; and after the process has ended: by itself, or of a fault. */
const WAIT_MS = 10_000;
const AGAIN_MS = { idle: 1_000, fault: 60_000 };
/** The most that the process holds of objects, in MB: what would take more is not the server's loss. */
const HEAP_MB = 512;
/**
 * Blocks of this size, in bytes, go back to the system when they are free. It is glibc's own size, but once set it stays: otherwise each
 * large block that is freed raises it, and a thread keeps what loading its modules takes for a moment (mallopt(3)).
 * Other C libraries do not know the variable.
 */
const GIVEN_BACK = "131072";

/**
 * Checks feeds as they fall due, and fetches pictures, in a process of its own: pages do not wait while articles are read and linked, and
 * a feed or a picture that takes all memory, or ends the process, takes none of the server's. It ends with this one.
 */
export function watchFeeds() {
  if (process.env.REFRESH === "0" && process.env.PICTURES === "0") return;
  setTimeout(start, WAIT_MS).unref();
}

async function start() {
  const status = await checkFeeds().catch((error) => {
    console.error("Feeds cannot be checked now; this is tried again in a minute.", error);
  });
  setTimeout(start, status === 0 ? AGAIN_MS.idle : AGAIN_MS.fault).unref();
}

/**
 * Runs the process until it ends.
 * @returns {Promise<number | null>} its exit status; null if it was killed
 * @throws where the machine cannot start it, for want of memory say
 */
async function checkFeeds() {
  const watching = fork("scripts/watch-feeds.ts", [], {
    cwd: root,
    env: { MALLOC_MMAP_THRESHOLD_: GIVEN_BACK, ...process.env },
    execArgv: [`--max-old-space-size=${HEAP_MB}`, "--conditions=react-server", "--import=tsx"],
  });
  const stop = () => watching.kill();
  process.once("exit", stop);
  try {
    const [status] = await once(watching, "exit");
    return status;
  } finally {
    stop();
    process.off("exit", stop);
  }
}
