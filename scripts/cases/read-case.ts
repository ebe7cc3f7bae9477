import { join } from "node:path";
import { prepareArticle } from "../../lib/ingest/prepare-article";
import { previewImport } from "../../lib/ingest/preview-import";
import { inEnglish } from "../../lib/messages/in-english";
import type { ImportItem } from "../../lib/read/import-event";
import { readSource } from "../../lib/read/read-source";

const NOW = Date.parse("2026-11-22T00:00:00Z");

type ReadArticle = Extract<ImportItem, { kind: "article" }>;

/** An item of an import, with what is said of it in English. */
export type CaseItem =
  | (Omit<ReadArticle, "warnings"> & { warnings: string[] })
  | { kind: "record" | "refused" | "skipped"; name: string; reason: string };

export const sayItem = (item: ImportItem): CaseItem =>
  item.kind === "article"
    ? { ...item, warnings: item.warnings.map(inEnglish) }
    : { ...item, reason: inEnglish(item.reason) };

/** Reads an input of `scripts/test-data/cases`, or bytes in memory, as an import does: what each item of it became. */
export async function readCase(name: string, bytes?: Buffer | string): Promise<CaseItem[]> {
  const source =
    bytes === undefined
      ? join(import.meta.dirname, "../test-data/cases", name)
      : { name, parts: [{ name, bytes: Buffer.from(bytes) }] };
  const items: CaseItem[] = [];
  for await (const item of readSource(source, { now: NOW })) items.push(sayItem(item));
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
