import { because, type Reason } from "../messages/reason";

/** What stopped a write, with the HTTP status that says it (RFC 9110, RFC 4918). */
export type Failure = { status: 503 | 507; why: Reason; retryAfter?: number };

/** Another process has held the library's write lock for longer than a write waits. */
export class LibraryBusy extends Error {
  override name = "LibraryBusy";
}

const BUSY: Failure = {
  status: 503,
  why: because("job.busy"),
  retryAfter: 10,
};
const FULL: Failure = {
  status: 507,
  why: because("job.diskFull"),
};

/** The codes of the system and of SQLite. */
const FAILURES: Record<string, Failure> = {
  ...{ ENOSPC: FULL, EDQUOT: FULL, SQLITE_FULL: FULL },
  ...{ SQLITE_BUSY: BUSY, SQLITE_BUSY_SNAPSHOT: BUSY, SQLITE_BUSY_RECOVERY: BUSY },
};
/** An error has a cause, which has another, and so on. */
const MAX_CAUSES = 8;

/**
 * What happened, if an error says that the disk is full or the library busy, however it is wrapped.
 * @returns null for every other error
 */
export function failureOf(error: unknown): Failure | null {
  for (let one = error, at = 0; one instanceof Error && at < MAX_CAUSES; one = one.cause, at++) {
    if (one instanceof LibraryBusy) return BUSY;
    const known = "code" in one ? FAILURES[String(one.code)] : undefined;
    if (known) return known;
    // Prisma keeps of the driver's error the message alone, as SQLite words it.
    if (/database or disk is full/.test(one.message)) return FULL;
    if (/Unable to start a transaction in the given time/.test(one.message)) return BUSY;
  }
  return null;
}
