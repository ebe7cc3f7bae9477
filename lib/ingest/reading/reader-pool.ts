import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { because } from "../../messages/reason";
import { Refusal } from "../../read/import-event";

/** What reading one item may take. */
export type ReadingLimits = {
  ms: number;
  /** Of JavaScript's memory, in megabytes. */
  heap: number;
  /** How long one document keeps others waiting before they get a second thread, in ms: each takes some 200 MB. Left out: not at all. */
  patience?: number;
};

/** The largest pages that are read take seconds, on a slow machine many; the server stays small beside two threads. */
export const READING_LIMITS: ReadingLimits = { ms: 30_000, heap: 320 };
/** So that one document that takes its time does not hold up the others. */
const MAX_THREADS = 2;
/** A thread without work ends after this time. */
const IDLE_MS = 60_000;

const fromRoot = (path: string): string => join(/* turbopackIgnore: true */ process.cwd(), path);

/** A module whose default export reads what it is given, by its path from the project's root. */
export type ReaderModule = `${string}.ts`;

type Answer = { done?: boolean; value?: unknown; fault?: string };

/** A thread, the modules that it has loaded, and the timer that ends it. */
type Thread = { worker: Worker; loaded: Set<string>; idle?: NodeJS.Timeout };

/**
 * Threads that read documents, so that one that takes long, or more memory than there is, stops nobody: its thread is ended, another
 * takes its place, and the document is refused. The command and the server read through it alike.
 */
export class ReaderPool {
  private readonly free: Thread[] = [];
  private readonly waiting: ((thread: Thread) => void)[] = [];
  private threads = 0;
  /** Those that load what reads. */
  private loading = 0;
  /** When the last document was begun. */
  private begunAt = 0;

  constructor(private readonly limits: ReadingLimits = READING_LIMITS) {}

  /** The threads that there are. */
  get size(): number {
    return this.threads;
  }

  /**
   * Reads in a thread. The next item is read while the last one is used.
   * @param module what reads
   * @param given to the module's default export, as structured clone copies it
   * @throws Refusal if an item exceeds the limits or the program fails at it
   */
  async *read<Item>(module: ReaderModule, given: unknown): AsyncGenerator<Item, void> {
    const thread = await this.take();
    let isHeld = true;
    const giveBack = (isSound: boolean) => {
      if (isHeld) this.giveBack(thread, isSound);
      isHeld = false;
    };
    try {
      const read = pathToFileURL(fromRoot(module)).href;
      await this.load(thread, read);
      this.begunAt = performance.now();
      let answer = await this.ask(thread, { read, given }, this.limits.ms);
      while (!answer.done) {
        const next = this.ask(thread, {}, this.limits.ms);
        // others have the thread as soon as it is done, even if nobody has taken the last item yet
        next.then(({ done }) => done && giveBack(true)).catch(() => {});
        yield answer.value as Item;
        answer = await next;
      }
      giveBack(true);
    } catch (error) {
      throw this.refusalOf(error);
    } finally {
      giveBack(false);
    }
  }

  /** Reads what is a single item. @throws Refusal as read does */
  async readOne<Item>(module: ReaderModule, given: unknown): Promise<Item> {
    const items: Item[] = [];
    // to the end: a thread that is left in the middle of something is ended
    for await (const item of this.read<Item>(module, given)) items.push(item);
    const [only] = items;
    if (only === undefined) throw new Refusal(because("text.nothing"));
    return only;
  }

  private async load(thread: Thread, module: string): Promise<void> {
    if (thread.loaded.has(module)) return;
    this.loading += 1;
    try {
      await this.ask(thread, { load: module });
      thread.loaded.add(module);
    } finally {
      this.loading -= 1;
    }
  }

  private async take(): Promise<Thread> {
    const thread = this.free.pop();
    if (thread) {
      clearTimeout(thread.idle);
      return thread;
    }
    const { patience = 0 } = this.limits;
    if (this.threads === 0 || (patience === 0 && this.threads < MAX_THREADS)) return this.start();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (patience > 0) this.startLater(resolve, patience, patience);
    });
  }

  /** Starts another thread for what still waits when one document has taken long; many short ones, or loading modules, do not count. */
  private startLater(waiting: (thread: Thread) => void, patience: number, ms: number): void {
    const start = () => {
      const at = this.waiting.indexOf(waiting);
      if (at < 0 || this.threads >= MAX_THREADS) return;
      const left = this.loading > 0 ? patience : this.begunAt + patience - performance.now();
      if (left > 0) return this.startLater(waiting, patience, left);
      this.waiting.splice(at, 1);
      waiting(this.start());
    };
    setTimeout(start, ms).unref();
  }

  private start(): Thread {
    this.threads += 1;
    const worker = new Worker(fromRoot("scripts/reading-thread.mjs"), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heap },
    });
    const thread = { worker, loaded: new Set<string>() };
    worker.unref();
    // whoever asks a thread hears of it; an idle one is only forgotten
    worker.on("error", () => {}).on("exit", () => this.forget(thread));
    return thread;
  }

  /** @param isSound false for a thread that is in the middle of something */
  private giveBack(thread: Thread, isSound: boolean): void {
    if (!isSound) {
      this.threads -= 1;
      void thread.worker.terminate();
    }
    const next = this.waiting.shift();
    if (next) next(isSound ? thread : this.start());
    else if (isSound) {
      this.free.push(thread);
      thread.idle = setTimeout(() => {
        this.forget(thread);
        void thread.worker.terminate();
      }, IDLE_MS).unref();
    }
  }

  /** Takes an idle thread off the list. */
  private forget(thread: Thread): void {
    const at = this.free.indexOf(thread);
    if (at < 0) return;
    this.free.splice(at, 1);
    this.threads -= 1;
  }

  /** One answer of a thread. @param ms how long it is waited for, without end if left out */
  private ask({ worker }: Thread, message: unknown, ms?: number): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const settle = (how: () => void) => {
        clearTimeout(timer);
        worker.off("message", hear).off("error", fail).off("exit", stop).unref();
        how();
      };
      const hear = (answer: Answer) =>
        settle(() => (answer.fault === undefined ? resolve(answer) : reject(answer.fault)));
      const fail = (error: unknown) => settle(() => reject(error));
      const stop = () => fail("The thread stopped.");
      const timer =
        ms && setTimeout(() => fail(new Refusal(because("text.slow", { seconds: ms / 1000 }))), ms);
      worker.on("message", hear).on("error", fail).on("exit", stop).ref();
      worker.postMessage(message);
    });
  }

  /** Why an item was not read. One that the program stumbles over must not keep the others out. */
  private refusalOf(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
      return new Refusal(because("text.heavy", { megabytes: this.limits.heap }));
    console.error("A document could not be read.", error);
    return new Refusal(because("text.unreadable"));
  }
}

/** Each route and the feeds' timer have modules of their own in the built server, but one pool. */
const held = globalThis as { throughlineReaders?: ReaderPool };

/** Has this process read through a pool of its own. To be called before anything is read. */
export function setReaders(pool: ReaderPool): void {
  held.throughlineReaders = pool;
}

/** The pool of this process. */
export function readers(): ReaderPool {
  held.throughlineReaders ??= new ReaderPool();
  return held.throughlineReaders;
}
