import { appendFileSync } from "node:fs";

/**
 * Writes each step of every transaction that writes to the file named by TRACE_WRITES, at once and before the step is
 * taken (a commit: after it), so that a process that is killed leaves behind where it was. Off where the variable is unset.
 */
export const traceWrite: (step: string) => void = process.env.TRACE_WRITES
  ? (step) =>
      appendFileSync(
        process.env.TRACE_WRITES ?? "",
        `${process.pid} ${step.trim().slice(0, 60).replace(/\s+/g, " ")}\n`,
      )
  : () => {};
