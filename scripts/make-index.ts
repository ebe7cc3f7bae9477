import { closeLibrary } from "../lib/db/client";
import { makeMissingIndex } from "../lib/index/make-missing-index";

// Makes the index in a process of its own, for measurements of a server (scripts/measure/bench/bench-filters.ts).
const started = performance.now();
if (await makeMissingIndex())
  console.log(`The index was made, once, in ${((performance.now() - started) / 1000).toFixed(1)} s`);
await closeLibrary();
