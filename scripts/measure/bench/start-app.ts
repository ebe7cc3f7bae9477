import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Starts the built app as `npm start` does, and waits until it answers.
 * @param settings more of the environment
 */
export async function startApp(settings: Record<string, string>): Promise<ChildProcess> {
  const app = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...settings },
  });
  await new Promise<void>((ready, fail) => {
    app.stdout.on("data", (text: Buffer) => {
      if (text.toString().includes("Throughline is ready")) ready();
    });
    app.once("exit", (code) => fail(new Error(`The app ended with ${code} before it was ready.`)));
  });
  return app;
}

const childrenOf = (pid: number | string | undefined): string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);

/** Resident memory of a process in MB: now, or at most since it began. 0 for one that has just ended. */
function memoryOf(pid: string | undefined, field: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Resident memory in MB of the server, and of the process beside it, which may not run. On Linux. */
export function readMemory(app: ChildProcess, field: "VmRSS" | "VmHWM"): { server: number; beside: number } {
  const [server] = childrenOf(app.pid);
  const beside = childrenOf(server).map((pid) => memoryOf(pid, field));
  return { server: memoryOf(server, field), beside: Math.max(0, ...beside) };
}
