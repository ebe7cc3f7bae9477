/** Ends the process when it is told to, but not at once: what it holds is let go of first (writeAtExit). */
export function stopInOrder(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
}
