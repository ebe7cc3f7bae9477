const REASONS: Record<string, string> = {
  ENOENT: "is not there",
  EACCES: "may not be read by this user",
  EPERM: "may not be read by this user",
  EISDIR: "is a folder",
};

/** Why the system could not read a file or folder, in plain words; null for an error that is not the system's. */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return null;
  return REASONS[String(error.code)] ?? `could not be read: ${error.code}`;
}
