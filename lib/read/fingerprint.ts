import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Source } from "./list-documents";
import { listFiles } from "./list-files";
import { systemReason } from "./system-reason";

/** SHA-256 of a source's files. Null where they cannot be read twice, as standard input and pipes, or not at all. */
export async function fingerprintOf(source: Source): Promise<string | null> {
  if (source === "-") return null;
  const hash = createHash("sha256");
  const read = async (file: string) => {
    for await (const chunk of createReadStream(/* turbopackIgnore: true */ file)) hash.update(chunk);
  };
  try {
    if (typeof source === "object") {
      for (const part of source.parts)
        if ("file" in part) await read(part.file);
        else hash.update(part.bytes);
      return source.parts.length > 0 ? hash.digest("hex") : null;
    }
    for (const { file } of (await listFiles(source)).files) {
      if (!(await stat(file)).isFile()) return null;
      await read(file);
    }
    return hash.digest("hex");
  } catch (error) {
    // Whoever reads the source says what is wrong with it.
    if (systemReason(error) === null) throw error;
    return null;
  }
}
