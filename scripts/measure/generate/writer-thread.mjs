// A thread does not inherit the loader that this process runs TypeScript with.
import { register } from "tsx/esm/api";

register();
await import("./writer-thread.ts");
