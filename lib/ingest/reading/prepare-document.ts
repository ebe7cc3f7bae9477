// Read in a thread: see read-in-threads.ts.
import { type Document, type DocumentOptions, readDocument } from "../../read/read-document";
import { type PreparedItem, prepareItem } from "../prepare-article";
import { readFeedFile } from "./read-feed-file";

export type DocumentReading = { document: Document; options: DocumentOptions };

/** Reads a document and prepares its articles. */
export default async function* prepareDocument({
  document,
  options,
}: DocumentReading): AsyncGenerator<PreparedItem> {
  const items =
    document.form === "feed"
      ? readFeedFile(document.name, document.bytes, options)
      : readDocument(document, options);
  for (const item of items) yield prepareItem(item);
}
