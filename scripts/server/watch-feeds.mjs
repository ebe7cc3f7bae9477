import { fork } from "node:child_process";
import { once } from "node:events";
import { constants, getPriority, setPriority } from "node:os";
import { root } from "../prepare.mjs";
import { RETURN_MEMORY } from "./return-memory.mjs";

/** After the start, so that the first pages have the processor to themselves; and after the process has ended: by itself, or of a fault. */
const WAIT_MS = 10_000;
const AGAIN_MS = { idle: 1_000, fault: 60_000 };
/** The most that the process holds of objects, in MB: what would take more is not the server's loss. */
const HEAP_MB = 512;
/** The process while it runs, and the timer that starts the next one. */
let watching = null;
let timer = null;
/** Whether one was started that has not ended by itself for good, and whether the machine can start one. */
let hasBegun = false;
let isPossible = true;

/**
 * Checks feeds as they fall due, adds what is uploaded and fetches pictures, in a process of its own: pages do not wait while articles are
 * read and linked, and what takes all memory, or ends the process, takes none of the server's. It ends with this one.
 */
export function watchFeeds() {
  globalThis.throughlineWake = wake;
  if (isAlwaysNeeded()) timer = setTimeout(start, WAIT_MS).unref();
}

/** Without feeds to check and pictures to fetch there is something to do only when somebody asks for it. */
const isAlwaysNeeded = () => process.env.REFRESH !== "0" || process.env.PICTURES !== "0";

/**
 * Has the process look now for what is to be done. Before its time it is started; after a fault it is not, so that what has ended it
 * does not do so over and over.
 * @returns {boolean} whether there is one, or will be
 */
function wake() {
  if (watching?.connected) watching.send("look");
  else if (!hasBegun) start();
  return isPossible;
}

async function start() {
  clearTimeout(timer);
  hasBegun = true;
  isPossible = true;
  const status = await checkFeeds().catch((error) => {
    isPossible = false;
    console.error("Feeds can’t be checked now; this will be tried again in a minute.", error);
  });
  if (status === 0 && !isAlwaysNeeded()) hasBegun = false;
  else timer = setTimeout(start, status === 0 ? AGAIN_MS.idle : AGAIN_MS.fault).unref();
}

/**
 * Runs the process until it ends.
 * @returns {Promise<number | null>} its exit status; null if it was killed
 * @throws where the machine cannot start it, for want of memory say
 */
async function checkFeeds() {
  const child = fork("scripts/watch-feeds.ts", [], {
    cwd: root,
    env: { ...RETURN_MEMORY, ...process.env },
    execArgv: [`--max-old-space-size=${HEAP_MB}`, "--conditions=react-server", "--import=tsx"],
  });
  const stop = () => child.kill();
  process.once("exit", stop);
  watching = child;
  try {
    // whoever reads goes first; to be let go before this process is refused
    if (child.pid) setPriority(child.pid, Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
    const [status] = await once(child, "exit");
    return status;
  } finally {
    watching = null;
    stop();
    process.off("exit", stop);
  }
}
