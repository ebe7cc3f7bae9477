import type { BulkFile } from "./bulk-file";

/** The index takes whole numbers alone, and the driver binds every number as a real one. */
const settle = ({ handle }: BulkFile, command: "automerge", value: number) =>
  handle
    .prepare(
      `INSERT INTO "ArticleSearch" ("ArticleSearch", rank) VALUES ('${command}', ${Math.trunc(value)})`,
    )
    .run();

/** From now on the full-text index merges only what it must. */
export const stopMerging = (file: BulkFile) => settle(file, "automerge", 0);

/** Back to what a library does (https://sqlite.org/fts5.html#the_automerge_configuration_option). */
export const goOnMerging = (file: BulkFile) => settle(file, "automerge", 4);
