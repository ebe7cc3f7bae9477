import { library, writeLibrary } from "../db/client";
import { fingerprintOf } from "../read/fingerprint";
import type { Source } from "../read/list-documents";

/** An import, as the library lists it, and the earlier ones that it completes: they were interrupted, or another process still runs them. */
export type ImportRun = {
  id: number;
  label: string;
  fingerprint: string | null;
  interrupted: readonly number[];
};

/** Those of this process that have not ended. Each route has modules of its own in the built server, but all share them. */
const held = globalThis as { throughlineRunning?: Set<number> };

/** Does an import, which the library lists from its beginning. @param takesOver also what an exported library's owner decided */
export async function asImport<Result>(
  source: Source,
  takesOver: boolean,
  work: (run: ImportRun) => Promise<Result>,
): Promise<Result> {
  const label = typeof source === "object" ? source.name : source === "-" ? "standard input" : source;
  const fingerprint = takesOver ? await fingerprintOf(source) : null;
  const { id } = await writeLibrary((tx) =>
    tx.import.create({ data: { source: label, fingerprint }, select: { id: true } }),
  );
  held.throughlineRunning ??= new Set();
  const running = held.throughlineRunning;
  running.add(id);
  try {
    const interrupted = await listInterrupted(id, label, fingerprint, running);
    return await work({ id, label, fingerprint, interrupted });
  } finally {
    running.delete(id);
  }
}

/** One that takes decisions over is completed by the same files only: exported ones of all libraries are named alike. */
async function listInterrupted(
  id: number,
  source: string,
  fingerprint: string | null,
  running: ReadonlySet<number>,
): Promise<number[]> {
  const same = fingerprint === null ? [] : [{ fingerprint }];
  const rows = await library().import.findMany({
    where: {
      ...{ finishedAt: null, id: { lt: id, notIn: [...running] } },
      OR: [{ source, fingerprint: null }, ...same],
    },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
