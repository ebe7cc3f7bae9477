import "server-only";
import type { PreparedItem } from "../../ingest/prepare-article";
import { readInThreads, readPastedInThread } from "../../ingest/reading/read-in-threads";
import { runImport } from "../../ingest/run-import";
import type { Pasted } from "../../read/choose-pasted";
import type { Source } from "../../read/list-documents";
import type { DocumentOptions } from "../../read/read-document";
import { formOf } from "../../security/form";
import { takePlace } from "../at-once";

/** The largest request, in bytes; next.config.ts has a higher limit, which cuts. The command takes files of any size. */
const LARGEST = 32_000_000;
/** What such a request may have when it is unpacked, in bytes, and each file in lines. */
const LIMITS = { bytes: 200_000_000, lines: 20_000 };

/** Imports what the owner pasted or uploaded. @returns the page to go to, which shows the result */
export const submitImport = (request: Request): Promise<string> =>
  takePlace(async () => {
    const form = await formOf(request, LARGEST);
    const text = String(form.get("text") ?? "");
    const pasted = text.trim() ? { text, html: String(form.get("html") ?? "") } : null;
    const files = form.getAll("file").filter((file): file is File => file instanceof File && file.size > 0);
    const names = [...(pasted ? ["pasted text"] : []), ...files.map(({ name }) => name)];
    const [first] = names;
    if (first === undefined) return "/add?refused=empty";
    const source = {
      name: names.length === 1 ? first : `${names.length} files`,
      parts: await partsOf(files),
    };
    const outlet = String(form.get("outlet") ?? "").trim();
    const { importId } = await runImport(source, {
      items: readAll(pasted, source, outlet ? { outlet } : {}),
    });
    return `/add?import=${importId}`;
  });

const partsOf = (files: readonly File[]) =>
  Promise.all(files.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })));

async function* readAll(
  pasted: Pasted | null,
  source: Source,
  options: DocumentOptions,
): AsyncGenerator<PreparedItem> {
  if (pasted) yield* readPastedInThread(pasted, options);
  yield* readInThreads(source, { ...options, limits: LIMITS });
}
