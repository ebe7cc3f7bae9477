import { join } from "node:path";
import { prepareArticle } from "../../lib/ingest/prepare-article";
import { previewImport } from "../../lib/ingest/preview-import";
import type { ImportItem } from "../../lib/read/import-event";
import { readSource } from "../../lib/read/read-source";

const NOW = Date.parse("2026-11-22T00:00:00Z");

/** Reads an input of `scripts/test-data/cases`, or bytes in memory, as an import does: what each item of it became. */
export async function readCase(name: string, bytes?: Buffer | string): Promise<ImportItem[]> {
  const source =
    bytes === undefined
      ? join(import.meta.dirname, "../test-data/cases", name)
      : { name, parts: [{ name, bytes: Buffer.from(bytes) }] };
  const items: ImportItem[] = [];
  for await (const item of readSource(source, { now: NOW })) items.push(item);
  return items;
}

/** The articles of such an input in the API's form, with the warnings of each. @throws if an item was refused */
export async function previewCase(name: string, bytes?: Buffer | string) {
  const previews = [];
  for (const item of await readCase(name, bytes)) {
    if (item.kind !== "article") throw new Error(`${item.name} ${item.reason}`);
    previews.push({
      ...(await previewImport(prepareArticle(item.article))).article,
      warnings: item.warnings,
    });
  }
  return previews;
}
