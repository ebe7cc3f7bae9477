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
  if (typeof source === "object") {
    for (const { bytes } of source.parts) hash.update(bytes);
    return source.parts.length > 0 ? hash.digest("hex") : null;
  }
  try {
    for (const { file } of (await listFiles(source)).files) {
      if (!(await stat(file)).isFile()) return null;
      for await (const chunk of createReadStream(file)) hash.update(chunk);
    }
    return hash.digest("hex");
  } catch (error) {
    // Whoever reads the source says what is wrong with it.
    if (systemReason(error) === null) throw error;
    return null;
  }
}
