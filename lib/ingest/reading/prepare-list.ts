// Read in a thread: see read-with-lists.ts.
import { type AddressList, readAddressList } from "../../read/lists/address-list";

/** A list of addresses, unpacked. */
export type ListReading = { name: string; bytes: Uint8Array };

/** Reads a list of addresses. */
export default async function* prepareList({ name, bytes }: ListReading): AsyncGenerator<AddressList> {
  yield readAddressList(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
