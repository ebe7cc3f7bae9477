import { readFileSync } from "node:fs";
import { closeLibrary } from "../../../../lib/db/client";
import { type AskedPair, measurePairs } from "./measure-pairs";

// Asked for by train-kinds.ts, once per library: a process has one library.
const pairs = JSON.parse(readFileSync(0, "utf8")) as AskedPair[];
process.stdout.write(JSON.stringify(await measurePairs(pairs)));
await closeLibrary();
