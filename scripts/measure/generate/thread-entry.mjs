// Entry point of a worker thread (thread.ts): a thread does not inherit the loader that runs TypeScript in this process.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);
