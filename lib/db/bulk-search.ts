import type { BulkFile } from "./bulk-file";

/** The index takes whole numbers alone, and the driver binds every number as a real one. */
const settle = ({ handle }: BulkFile, command: "automerge" | "merge", value: number) =>
  handle
    .prepare(
      `INSERT INTO "ArticleSearch" ("ArticleSearch", rank) VALUES ('${command}', ${Math.trunc(value)})`,
    )
    .run();

/** From now on the full-text index merges only what it must. */
export const stopMerging = (file: BulkFile) => settle(file, "automerge", 0);

/** Back to what a library does (https://sqlite.org/fts5.html#the_automerge_configuration_option). */
export const goOnMerging = (file: BulkFile) => settle(file, "automerge", 4);

/** Merges the full-text index into one segment by so many pages. @returns false where nothing is left to be merged */
export function mergeSome(file: BulkFile, pages: number, first: boolean): boolean {
  const changes = () =>
    (file.handle.prepare("SELECT total_changes() AS n").all() as { n: number }[])[0]?.n ?? 0;
  const before = changes();
  // a negative number asks for one segment in the end, and begins anew with all there are
  settle(file, "merge", first ? -pages : pages);
  return changes() - before >= 2;
}
