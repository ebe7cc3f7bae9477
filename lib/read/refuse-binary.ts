import { Refusal } from "./import-event";

/** Magic numbers of files that are certainly not text, with what to do instead. */
const MAGIC: [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], "is a zip archive: unpack it and import the folder"],
  [[0x50, 0x4b, 0x05, 0x06], "is an empty zip archive"],
  [[0x25, 0x50, 0x44, 0x46], "is a PDF: copy its text into a text file"],
  [[0x89, 0x50, 0x4e, 0x47], "is a picture"],
  [[0xff, 0xd8, 0xff], "is a picture"],
  [[0x47, 0x49, 0x46, 0x38], "is a picture"],
  [[0x37, 0x7a, 0xbc, 0xaf], "is a 7z archive: unpack it and import the folder"],
  [[0x28, 0xb5, 0x2f, 0xfd], "is packed with zstd: unpack it first"],
  [[0x42, 0x5a, 0x68], "is packed with bzip2: unpack it first"],
  [[0xfd, 0x37, 0x7a, 0x58], "is packed with xz: unpack it first"],
];

export const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** @throws Refusal if the file starts with the magic number of an archive, a picture or a document */
export function refuseBinary(start: Buffer): void {
  const found = MAGIC.find(([bytes]) => bytes.every((byte, index) => start[index] === byte));
  if (found) throw new Refusal(found[1]);
}
