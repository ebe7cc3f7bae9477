import { on } from "node:events";
import { parentPort, Worker, type WorkerOptions, workerData } from "node:worker_threads";

/** What a thread sends last. */
const END = "end";

/**
 * Runs a TypeScript module in a thread of its own and yields what it sends with sendAll. Breaking off ends the thread.
 * @param job handed to the module, which gets it from threadJob
 * @throws what the thread threw; an error if it stopped before its end
 */
export async function* readThread<Message>(
  module: URL,
  job: unknown,
  options: WorkerOptions = {},
): AsyncGenerator<Message> {
  const thread = new Worker(new URL("./thread-entry.mjs", import.meta.url), {
    ...options,
    workerData: { module: module.href, job },
  });
  try {
    for await (const [message] of on(thread, "message", { close: ["exit"] })) {
      if (message === END) return;
      thread.postMessage("taken");
      yield message;
    }
    throw new Error(`The thread ${module.pathname} stopped before its end`);
  } finally {
    await thread.terminate();
  }
}

/** In a thread: the job it was started with. */
export const threadJob = <Job>(): Job => workerData.job;

/**
 * In a thread: sends messages to readThread and ends.
 * @param ahead maximum number of messages sent and not yet taken
 */
export async function sendAll<Message>(messages: AsyncIterable<Message>, ahead: number): Promise<void> {
  if (!parentPort) throw new Error("Only a thread can send");
  const taken = on(parentPort, "message");
  let sent = 0;
  for await (const message of messages) {
    if (sent >= ahead) await taken.next();
    parentPort.postMessage(message);
    sent += 1;
  }
  parentPort.postMessage(END);
  parentPort.close();
}
