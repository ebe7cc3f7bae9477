import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { LogPosition } from "../db/articles/change-log";
import { PRIVATE_FILE } from "../db/private-files";
import { COLUMN_FACETS, type CodeFacet, LIST_NAMES, recordOf } from "../filters/facets";
import { CommonWords } from "./articles/common-words";
import { makeArrays, type StoredIndex } from "./articles/stored-index";

/** Increased whenever the form of the file changes: older files are then ignored, as are those with other parts than today's. */
const FORMAT_VERSION = 2;
const BATCH = 4 * 1024 * 1024;
/** Length and checksum of the description, at the end of the file. */
const TAIL = 8;

type Values = Uint32Array | Float64Array;
type Part = { name: string; length: number; check: number };
type Described = {
  form: number;
  base: number;
  dated: number;
  position: LogPosition;
  codes: Record<CodeFacet, string[]>;
  stems: string[];
  parts: Part[];
};

/** An index as it was built, with the entry of the change log up to which it was built. */
export type IndexOnFile = { stored: StoredIndex; position: LogPosition; words: CommonWords };

/** The path of a library's index file, adjacent the library. */
export const indexFileOf = (file: string): string => `${file.replace(/\.db$/, "")}.index`;

/** The arrays in their order in the file. */
const partsOf = (stored: StoredIndex, words: Uint32Array): [string, Values][] => [
  ...(["ids", "orders", "words"] as const).map((name): [string, Values] => [
    name,
    stored[name].subarray(0, stored.base),
  ]),
  ...COLUMN_FACETS.map((facet): [string, Values] => [facet, stored.columns[facet].subarray(0, stored.base)]),
  ...LIST_NAMES.flatMap((list): [string, Values][] => [
    [`${list} offsets`, stored.lists[list].offsets],
    [`${list} values`, stored.lists[list].values],
  ]),
  ["commonWords", words],
];

const bytesOf = (values: Values): Buffer => Buffer.from(values.buffer, values.byteOffset, values.byteLength);

/** Writes an index adjacent its library, as it was when it was built; the old file is replaced once the new one is complete. */
export async function writeIndexFile(path: string, index: IndexOnFile): Promise<void> {
  const draft = `${path}.${process.pid}`;
  // One that a killed process left may have other permissions.
  await rm(draft, { force: true });
  try {
    await writeDraft(draft, index);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeDraft(draft: string, { stored, position, words }: IndexOnFile): Promise<void> {
  const file = await open(/* turbopackIgnore: true */ draft, "wx", PRIVATE_FILE);
  try {
    const parts: Part[] = [];
    for (const [name, values] of partsOf(stored, words.bits)) {
      const bytes = bytesOf(values);
      let check = 0;
      for (let at = 0; at < bytes.length; at += BATCH) {
        const batch = bytes.subarray(at, at + BATCH);
        check = crc32(batch, check);
        await file.write(batch);
      }
      parts.push({ name, length: values.length, check });
    }
    const { base, dated, codes } = stored;
    const described: Described = {
      form: FORMAT_VERSION,
      base,
      dated,
      position,
      codes,
      stems: [...words.stems],
      parts,
    };
    const description = Buffer.from(JSON.stringify(described));
    const tail = Buffer.alloc(TAIL);
    tail.writeUInt32LE(description.length, 0);
    tail.writeUInt32LE(crc32(description), 4);
    await file.write(description);
    await file.write(tail);
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(BATCH, bytes.length - at), position + at);
    if (bytesRead === 0) throw new Error("it ends too early");
    at += bytesRead;
  }
}

async function readDescription(file: FileHandle, size: number): Promise<Described> {
  const tail = Buffer.alloc(TAIL);
  if (size < TAIL) throw new Error("it is empty");
  await readAt(file, tail, size - TAIL);
  const length = tail.readUInt32LE(0);
  if (length > size - TAIL) throw new Error("its end is damaged");
  const description = Buffer.alloc(length);
  await readAt(file, description, size - TAIL - length);
  if (crc32(description) !== tail.readUInt32LE(4)) throw new Error("its end is damaged");
  const described = JSON.parse(description.toString()) as Described;
  if (described.form !== FORMAT_VERSION) throw new Error("it is of another version of Throughline");
  return described;
}

/**
 * Reads an index file.
 * @returns the index, or the reason why it cannot be used; null if there is no file
 */
export async function readIndexFile(path: string): Promise<IndexOnFile | { problem: string } | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (!found) return null;
  // Opening a pipe waits for somebody to write into it.
  if (!found.isFile()) return { problem: "it is not a regular file" };
  const { size } = found;
  const file = await open(path, "r");
  try {
    const described = await readDescription(file, size);
    const { base, dated, position, codes, stems } = described;
    const empty = (name: string) =>
      new Uint32Array(described.parts.find((part) => part.name === name)?.length ?? 0);
    const stored: StoredIndex = {
      ...makeArrays(base),
      base,
      dated,
      codes,
      lists: recordOf(LIST_NAMES, (list) => ({
        offsets: empty(`${list} offsets`),
        values: empty(`${list} values`),
      })),
    };
    const sets = empty("commonWords");
    let at = 0;
    for (const [place, [name, values]] of partsOf(stored, sets).entries()) {
      const part = described.parts[place];
      const bytes = bytesOf(values);
      if (part?.name !== name) throw new Error("it is of another version of Throughline");
      if (part.length !== values.length) throw new Error("its end is damaged");
      await readAt(file, bytes, at);
      if (crc32(bytes) !== part.check) throw new Error(`its part ${name} is damaged`);
      at += bytes.length;
    }
    return { stored, position, words: new CommonWords(stems, sets, base) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    await file.close();
  }
}
