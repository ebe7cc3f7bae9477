import "server-only";
import { addJob, type NewPart, PASTED } from "../../ingest/jobs/add-job";
import { withAddress } from "../../ingest/pages/fetch-page";
import { requireReader } from "../../readers/reader";
import { formOf } from "../../security/form";
import { parseWebAddress } from "../../text/parse-url";
import { takePlace } from "../at-once";
import { awaitJob } from "./await-job";

/** The largest request, in bytes; next.config.ts has a higher limit, which cuts. The command takes files of any size. */
const LARGEST = 32_000_000;

/** Adds what the owner pasted or uploaded, as a job. @returns the page to go to, which shows the result or how far it is */
export async function submitImport(request: Request): Promise<string> {
  const job = await takePlace(async () =>
    addUpload(await formOf(request, LARGEST), (await requireReader()).id),
  );
  return job === null ? "/add?refused=empty" : awaitJob(job);
}

/**
 * Stores the pasted text and the files of a form as a job; the addresses of lists among them wait to be fetched.
 * @param reader whose marks and filters those of an exported library become
 * @returns the job's number; null where there is nothing in the form
 */
export async function addUpload(form: FormData, reader: string): Promise<number | null> {
  const parts = [...readPasted(form), ...readSentPage(form), ...(await readFiles(form))];
  const [first] = parts;
  if (first === undefined) return null;
  const outlet = String(form.get("outlet") ?? "").trim();
  const name = first.kind === "pasted" ? PASTED : first.name;
  return addJob({
    kind: "upload",
    source: parts.length === 1 ? name : `${parts.length} files`,
    ...(outlet ? { outlet } : {}),
    ...(form.get("articles-only") ? {} : { takeOver: { reader } }),
    parts,
  });
}

function readPasted(form: FormData): NewPart[] {
  const text = String(form.get("text") ?? "");
  return text.trim() ? [{ kind: "pasted", pasted: { text, html: String(form.get("html") ?? "") } }] : [];
}

const readFiles = (form: FormData): Promise<NewPart[]> =>
  Promise.all(
    form
      .getAll("file")
      .filter((file): file is File => file instanceof File && file.size > 0)
      .map(async (file) => ({
        ...{ kind: "file" as const, name: file.name, bytes: Buffer.from(await file.arrayBuffer()) },
      })),
  );

/** The page that a bookmarklet has sent (components/add/from-page.tsx). */
function readSentPage(form: FormData): NewPart[] {
  const page = String(form.get("page") ?? "");
  const url = parseWebAddress(String(form.get("address") ?? ""));
  if (!page.trim()) return [];
  return [
    {
      kind: "file",
      name: url ? url.href : "sent page.html",
      bytes: Buffer.from(url ? withAddress(page, url.href) : page),
    },
  ];
}
