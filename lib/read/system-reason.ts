import { because, type Reason } from "../messages/reason";

const REASONS: Record<string, Reason> = {
  ENOENT: because("file.gone"),
  EACCES: because("file.forbidden"),
  EPERM: because("file.forbidden"),
  EISDIR: because("file.folder"),
};

/** Why the system could not read a file or folder; null for an error that is not the system's. */
export function systemReason(error: unknown): Reason | null {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return null;
  return REASONS[String(error.code)] ?? because("file.system", { code: String(error.code) });
}
