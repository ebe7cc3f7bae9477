import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

/**
 * `npm run bench -- relink --file PATH [--heap MB]`: time and peak memory of `throughline relink` from the start, on a temporary
 * copy of the library. `--heap` sets V8's limit, below which it has to collect more often: 512 is what it takes on a machine with
 * 1 GB; without it the limit is that of this machine.
 */
const { values } = parseArgs({ options: { file: { type: "string" }, heap: { type: "string" } } });
const file = values.file ? resolve(values.file) : "";
if (!existsSync(file)) {
  console.error("Name a library: npm run bench -- relink --file PATH [--heap MB]");
  process.exit(1);
}

/** Interval between samples of the process's memory. */
const ASK_MS = 500;

/**
 * A process's private memory in MB, if the system reports it (Linux); else null. Mapped pages of the library's file
 * do not count: the system reclaims them at will.
 */
function readMemory(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}

const folder = mkdtempSync(join(dirname(file), "bench-relink-"));
const copy = join(folder, "library.db");
try {
  for (const end of ["", "-wal"]) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
  const started = performance.now();
  const relink = spawn(
    process.execPath,
    [
      ...(values.heap ? [`--max-old-space-size=${values.heap}`] : []),
      ...["--conditions=react-server", "--import=tsx", "scripts/throughline.ts", "relink"],
    ],
    { stdio: "inherit", env: { ...process.env, DATABASE_URL: `file:${copy}` } },
  );
  let peak: number | null = null;
  const asking = setInterval(() => {
    const memory = readMemory(relink.pid ?? 0);
    if (memory !== null) peak = Math.max(peak ?? 0, memory);
  }, ASK_MS);
  const status = await new Promise<number | null>((done) => relink.on("close", done));
  clearInterval(asking);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) console.error(`relink of ${file} ended with ${status} before it was done.`);
  else
    console.log(
      `relink of ${file}: ${seconds} s, at most ${peak ?? "an unknown number of"} MB of memory of its own`,
    );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
