import type { ImportItem } from "./import-event";
import { isDocument, type ListOptions, listDocuments, type Source } from "./list-documents";
import { type DocumentOptions, readDocument } from "./read-document";

export type ReadOptions = DocumentOptions & ListOptions;

/** Reads all items of a source. */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ImportItem> {
  for await (const listed of listDocuments(source, options))
    if (isDocument(listed)) yield* readDocument(listed, options);
    else yield listed;
}
