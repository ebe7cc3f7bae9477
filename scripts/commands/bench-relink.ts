import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

/**
 * `npm run bench -- relink --file PATH`: how long `throughline relink` takes from the start, and how much memory at most, over
 * a copy of the library that is made beside it and goes afterwards.
 */
const { values } = parseArgs({ options: { file: { type: "string" } } });
const file = values.file ? resolve(values.file) : "";
if (!existsSync(file)) {
  console.error("Name a library: npm run bench -- relink --file PATH");
  process.exit(1);
}

/** How often the process is asked for its memory; it answers with the most that it has had. */
const ASK_MS = 500;

/** The most memory that a process has had, in MB, where the system tells it (Linux); else null. */
function peakMemory(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}

const folder = mkdtempSync(join(dirname(file), "bench-relink-"));
const copy = join(folder, "library.db");
try {
  for (const end of ["", "-wal"]) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
  const started = performance.now();
  const relink = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "scripts/throughline.ts", "relink"],
    { stdio: "inherit", env: { ...process.env, DATABASE_URL: `file:${copy}` } },
  );
  let peak: number | null = null;
  const asking = setInterval(() => {
    peak = peakMemory(relink.pid ?? 0) ?? peak;
  }, ASK_MS);
  const status = await new Promise<number | null>((done) => relink.on("close", done));
  clearInterval(asking);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`relink of ${file}: ${seconds} s, at most ${peak ?? "an unknown number of"} MB of memory`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
