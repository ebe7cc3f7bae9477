// Read in a thread: see read-in-threads.ts.
import { type Document, type DocumentOptions, readDocument } from "../../read/read-document";
import { type PreparedItem, prepareItem } from "../prepare-article";

export type DocumentReading = { document: Document; options: DocumentOptions };

/** Reads a document and prepares its articles. */
export default async function* prepareDocument({
  document,
  options,
}: DocumentReading): AsyncGenerator<PreparedItem> {
  for (const item of readDocument(document, options)) yield prepareItem(item);
}
