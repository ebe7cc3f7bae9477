import { outletKey } from "../lib/articles/outlet-key";
import { closeLibrary, library, writeLibrary } from "../lib/db/client";
import { getDatabaseFile } from "../lib/db/database-file";
import { backUp, listPendingMigrations } from "../lib/db/sqlite/backup";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import { backfillMentions } from "../lib/ingest/entities/backfill-mentions";
import { markLinked, needsRelinking } from "../lib/ingest/relink/relink-library";
import { SAMPLES } from "./samples-file";

/**
 * Brings the library's file to the present schema, after a copy of one that held something, and a new one to its sample articles. Samples that were interrupted are
 * completed; a library that was made without them, or that they were removed from, stays without.
 */
export async function prepareLibrary({ samples }: { samples: boolean }): Promise<void> {
  const file = getDatabaseFile();
  const { pending, fresh } = listPendingMigrations(file);
  if (pending.length && !fresh)
    console.error(`Library ${file}: copied to ${backUp(file, `before-${pending.at(-1)}`)}`);
  const applied = await applyMigrations(file);
  if (applied.length)
    console.error(`Library ${file}: ${fresh ? "made" : `migrated (${applied.join(", ")})`}`);
  if (applied.length && !fresh) await keyOutlets();
  await backfillMentions((done) => {
    if (done % 500 === 0) console.error(`People, organisations and places of ${done} articles read`);
  });
  if (fresh) await markLinked();
  if (!samples) return;
  const begun = await library().import.findFirst({ where: { source: SAMPLES, finishedAt: null } });
  if (!fresh && !begun) return;
  // Loaded only where it is needed: it brings all that the importer reads with, and a start should be quick.
  const { loadSamples } = await import("./load-samples");
  const added = await loadSamples();
  console.error(`Loaded ${added} sample articles (SAMPLES=0 npm start leaves them out of a new library)`);
}

/** The exit status that says: the library is ready, but its links are of an earlier version. */
const RELINK = 10;

/** A migration cannot make all of an outlet's key; what it made is completed here. */
async function keyOutlets(): Promise<void> {
  const outlets = await library().outlet.findMany({
    select: { id: true, name: true },
    orderBy: { id: "asc" },
  });
  for (const { id: outletId, name } of outlets) {
    const key = outletKey(name);
    await writeLibrary((tx) =>
      tx.outletName.upsert({ where: { key }, create: { key, name, outletId }, update: {} }),
    );
  }
}

if (process.argv[1]?.endsWith("prepare-library.ts")) {
  await prepareLibrary({ samples: process.env.SAMPLES !== "0" });
  // The server is ready at once, and makes the links anew beside its work (scripts/start.mjs).
  if (await needsRelinking()) process.exitCode = RELINK;
  await closeLibrary();
}
