import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";

/** The library that each server gets a copy of: the samples, as the first `npm start` loads them. */
export const TEMPLATE = "test-results/template";

/** Playwright's global setup: makes the template by starting the app on a new library, once for each run. */
export default async function makeTemplate(): Promise<void> {
  rmSync(TEMPLATE, { recursive: true, force: true });
  const start = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: "0", DATABASE_URL: `file:./${TEMPLATE}/library.db` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(start, "exit");
  for await (const line of createInterface({ input: start.stdout })) {
    if (!line.startsWith("Throughline is ready")) continue;
    start.kill();
    await ended;
    return;
  }
  throw new Error("npm start did not get ready; what it said stands above.");
}
