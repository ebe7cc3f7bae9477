import { hasOwner } from "../lib/accounts/invitations";
import { outletKey } from "../lib/articles/outlet-key";
import { closeLibrary, library, writeLibrary } from "../lib/db/client";
import { getDatabaseFile } from "../lib/db/database-file";
import { failureOf } from "../lib/db/failures";
import { makePrivate } from "../lib/db/private-files";
import { backUp, listPendingMigrations } from "../lib/db/sqlite/backup";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import { backfillMentions } from "../lib/ingest/entities/backfill-mentions";
import { markLinked, needsRelinking } from "../lib/ingest/relink/relink-library";
import { SAMPLES } from "../lib/ingest/samples-file";
import { inEnglish } from "../lib/messages/in-english";
import { readMostMegabytes, WrongSetting } from "../lib/pictures/room";

/**
 * Migrates the library's file to the current schema, after a backup if it has content, and loads the sample articles
 * into a new one. An interrupted load of samples is completed; a library made without samples, or that they were
 * removed from, stays without.
 * @throws WrongSetting before it changes anything
 */
export async function prepareLibrary({ samples }: { samples: boolean }): Promise<void> {
  readMostMegabytes();
  const file = getDatabaseFile();
  makePrivate(file);
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
  // Imported only if needed: it loads everything that imports use, and starting should be quick.
  const { loadSamples } = await import("../lib/ingest/load-samples");
  const added = await loadSamples();
  console.error(`Loaded ${added} sample articles (SAMPLES=0 npm start leaves them out of a new library)`);
}

/** Parts of the exit status for a library that is ready: its links are of an earlier version; it has no owner yet. */
const RELINK = 10;
const OWNERLESS = 20;

/** Completes the outlet keys that a migration in SQL can only make in part. */
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
  try {
    await prepareLibrary({ samples: process.env.SAMPLES !== "0" });
  } catch (error) {
    const failure = failureOf(error);
    const said = error instanceof WrongSetting ? error.message : error;
    console.error(failure ? inEnglish(failure.why) : said);
    process.exit(1);
  }
  // The server starts at once and remakes the links meanwhile (scripts/start.mjs).
  process.exitCode = ((await needsRelinking()) ? RELINK : 0) + ((await hasOwner()) ? 0 : OWNERLESS);
  await closeLibrary();
}
