import { Refusal } from "../../read/import-event";
import { readers } from "../reading/reader-pool";
import type { ItemRead, ItemReading } from "./read-item";

/** Reads an item of a feed in a thread. */
export async function readItemInThread(reading: ItemReading): Promise<ItemRead> {
  try {
    return await readers().readOne<ItemRead>("lib/ingest/feeds/read-item.ts", reading);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.why };
    throw error;
  }
}
