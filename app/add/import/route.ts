import type { NextRequest } from "next/server";
import { runImport } from "@/lib/ingest/run-import";
import type { Source } from "@/lib/read/read-source";
import { formOf } from "@/lib/security/form";
import { ownerOnly } from "@/lib/security/owner";

/** What a browser may send at once, in bytes; next.config.ts lets no more through. The command takes files of any size. */
const LARGEST = 32_000_000;

/** Imports what the owner pasted or chose, and goes back to the page, which shows what came of it. */
export const POST = ownerOnly(async (request: NextRequest) => {
  if (!(Number(request.headers.get("content-length")) <= LARGEST)) return "/add?refused=large";
  const form = await formOf(request);
  const parts = await readParts(form);
  const [first] = parts;
  if (!first) return "/add?refused=empty";
  const outlet = String(form.get("outlet") ?? "").trim();
  const source: Source = { name: parts.length === 1 ? first.name : `${parts.length} files`, parts };
  const { importId } = await runImport(source, outlet ? { outlet } : {});
  return `/add?import=${importId}`;
});

async function readParts(form: FormData): Promise<{ name: string; bytes: Buffer }[]> {
  const text = String(form.get("text") ?? "");
  const files = form.getAll("file").filter((file): file is File => file instanceof File && file.size > 0);
  const parts = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  );
  return text.trim() ? [{ name: "pasted text", bytes: Buffer.from(text) }, ...parts] : parts;
}
