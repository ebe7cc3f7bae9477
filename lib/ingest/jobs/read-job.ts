import { readFile } from "node:fs/promises";
import { isTextList, parseStored } from "../../articles/stored-json";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import type { Pasted } from "../../read/choose-pasted";
import type { Source } from "../../read/list-documents";
import type { AddressList } from "../../read/lists/address-list";
import { type DocumentOptions, reasonOf } from "../../read/read-document";
import { readPages } from "../pages/read-pages";
import { type PartItem, readPastedInThread } from "../reading/read-in-threads";
import { readWithLists } from "../reading/read-with-lists";
import { PASTED } from "./add-job";
import type { JobToDo } from "./claim-job";
import { spoolFile } from "./spool";

/** What the files of a job may have when they are unpacked, in bytes, and each of them in lines. */
const LIMITS = {
  upload: { bytes: 200_000_000, lines: 20_000 },
  api: { bytes: 50_000_000, lines: 5_000 },
};

type Part = JobToDo["parts"][number];

const fileOf = ({ spool }: JobToDo, { position }: Part): string => spoolFile(spool ?? "", position);

/** A job's files, as the source of an import. */
export const sourceOf = (job: JobToDo): Source => ({
  name: job.source,
  parts: job.parts
    .filter(({ kind }) => kind === "file")
    .map((part) => ({ name: part.name, file: fileOf(job, part) })),
});

/**
 * Reads and prepares the items of a job, with the positions of their parts. Of pages, those that were read before an interruption are
 * left out; files are read again, for what they say beside their articles.
 * @param lists gets what its lists of addresses hold
 */
export async function* readJob(
  job: JobToDo,
  fetch: GuardedFetch,
  lists: AddressList[],
): AsyncGenerator<PartItem, void> {
  const options: DocumentOptions = {
    ...(job.outlet ? { outlet: job.outlet } : {}),
    ...(job.address ? { address: job.address } : {}),
  };
  const pages = job.parts.filter(({ kind, position }) => kind === "page" && position >= job.at);
  yield* readPagesOf(pages, fetch);
  for (const part of job.parts.filter(({ kind }) => kind === "pasted"))
    for await (const item of readPasted(fileOf(job, part), options)) yield { ...item, part: part.position };
  const files = job.parts.filter(({ kind }) => kind === "file");
  const limits = LIMITS[job.kind === "api" ? "api" : "upload"];
  for await (const item of readWithLists(sourceOf(job), { ...options, limits }, lists))
    yield { ...item, part: files[item.part ?? 0]?.position ?? 0 };
}

/** Reads what was pasted, which is gone where only the library was restored. */
async function* readPasted(file: string, options: DocumentOptions): AsyncGenerator<PartItem, void> {
  let pasted: Pasted;
  try {
    pasted = JSON.parse(await readFile(/* turbopackIgnore: true */ file, "utf8"));
  } catch (error) {
    yield { kind: "refused", name: PASTED, reason: reasonOf(error) };
    return;
  }
  yield* readPastedInThread(pasted, options);
}

async function* readPagesOf(parts: readonly Part[], fetch: GuardedFetch): AsyncGenerator<PartItem, void> {
  const positions = new Map(parts.map(({ name, position }) => [name, position]));
  const wanted = parts.map(({ id, name, topics }) => ({
    address: name,
    topics: topics === null ? [] : parseStored(topics, "JobPart.topics", id, isTextList),
  }));
  for await (const { page, ...item } of readPages(wanted, fetch))
    yield { ...item, part: positions.get(page) ?? 0 };
}
