import { library, type Transaction, writeReaders } from "../../db/client";
import type { Pasted } from "../../read/choose-pasted";
import { removeSpool, writeSpool } from "./spool";

/** A part of a job: a file, a text from the clipboard, or a page to fetch. */
export type NewPart =
  | { kind: "file"; name: string; bytes: Buffer }
  | { kind: "pasted"; pasted: Pasted }
  | { kind: "page"; name: string; topics?: readonly string[]; waitingId?: number };

export type NewJob = {
  kind: "upload" | "pages" | "waiting" | "api";
  /** What the list of imports calls it. */
  source: string;
  outlet?: string;
  address?: string;
  takeOver?: { reader: string | null };
  parts: readonly NewPart[];
};

/** The most jobs that wait; their files are on the disk. */
const MOST_WAITING = 20;

/** As many jobs wait already as may. */
export class TooManyJobs extends Error {
  override name = "TooManyJobs";
}

/** The name under which pasted text is told of. */
export const PASTED = "pasted text";

/**
 * Stores a job, to be done by whoever does them next. From then on nothing of it is lost.
 * @returns its number
 * @throws TooManyJobs
 */
export async function addJob(job: NewJob, now = new Date()): Promise<number> {
  const waiting = await library().job.count({ where: { finishedAt: null } });
  if (waiting >= MOST_WAITING)
    throw new TooManyJobs(
      `${waiting} uploads are already waiting, so nothing from this request was added. Try again when some of them are done.`,
    );
  const files = new Map(
    job.parts.flatMap((part, position) => bytesOf(part).map((bytes) => [position, bytes])),
  );
  const spool = files.size > 0 ? await writeSpool(files) : null;
  try {
    return await writeReaders((tx) => createJob(tx, job, spool, now));
  } catch (error) {
    if (spool) await removeSpool(spool);
    throw error;
  }
}

const bytesOf = (part: NewPart): Buffer[] => {
  if (part.kind === "file") return [part.bytes];
  return part.kind === "pasted" ? [Buffer.from(JSON.stringify(part.pasted))] : [];
};

async function createJob(tx: Transaction, job: NewJob, spool: string | null, now: Date): Promise<number> {
  const { kind, source, outlet = null, address = null, takeOver } = job;
  const { id } = await tx.job.create({
    data: {
      ...{ kind, source, outlet, address, spool, addedAt: now },
      ...{ takesOver: takeOver !== undefined, readerId: takeOver?.reader ?? null },
    },
    select: { id: true },
  });
  await tx.jobPart.createMany({
    data: job.parts.map((part, position) => ({
      ...{ jobId: id, position, kind: part.kind },
      name: part.kind === "pasted" ? PASTED : part.name,
      ...(part.kind === "page" && part.topics ? { topics: JSON.stringify(part.topics) } : {}),
      ...(part.kind === "page" ? { waitingId: part.waitingId ?? null } : {}),
    })),
  });
  return id;
}
