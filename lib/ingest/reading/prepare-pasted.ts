// Read in a thread: see read-in-threads.ts.
import { choosePasted, type Pasted } from "../../read/choose-pasted";
import type { DocumentOptions } from "../../read/read-document";
import { readSource } from "../../read/read-source";
import { type PreparedItem, prepareItems } from "../prepare-article";

export type PastedReading = { pasted: Pasted; options: DocumentOptions };

/** Reads what a clipboard held and prepares its articles. */
export default async function* preparePasted({
  pasted,
  options,
}: PastedReading): AsyncGenerator<PreparedItem> {
  const part = await choosePasted(pasted);
  yield* prepareItems(readSource({ name: part.name, parts: [part] }, options));
}
