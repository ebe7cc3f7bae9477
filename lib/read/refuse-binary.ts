import { because, type Reason } from "../messages/reason";
import { Refusal } from "./import-event";

/** Magic numbers of files that are certainly not text, with what to do instead. */
const MAGIC: [number[], Reason][] = [
  [[0x50, 0x4b, 0x03, 0x04], because("file.zip")],
  [[0x50, 0x4b, 0x05, 0x06], because("file.emptyZip")],
  [[0x25, 0x50, 0x44, 0x46], because("file.pdf")],
  [[0x89, 0x50, 0x4e, 0x47], because("file.picture")],
  [[0xff, 0xd8, 0xff], because("file.picture")],
  [[0x47, 0x49, 0x46, 0x38], because("file.picture")],
  [[0x37, 0x7a, 0xbc, 0xaf], because("file.sevenZip")],
  [[0x28, 0xb5, 0x2f, 0xfd], because("file.packed", { how: "zstd" })],
  [[0x42, 0x5a, 0x68], because("file.packed", { how: "bzip2" })],
  [[0xfd, 0x37, 0x7a, 0x58], because("file.packed", { how: "xz" })],
];

export const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** @throws Refusal if the file starts with the magic number of an archive, a picture or a document */
export function refuseBinary(start: Buffer): void {
  const found = MAGIC.find(([bytes]) => bytes.every((byte, index) => start[index] === byte));
  if (found) throw new Refusal(found[1]);
}
