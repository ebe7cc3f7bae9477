import "server-only";
import { headers } from "next/headers";
import { library } from "../../db/client";
import type { QueryValues } from "../../filters/parse-filter";
import { wakeBeside } from "../../ingest/jobs/have-jobs-done";
import { listWaiting } from "../../ingest/waiting/waiting-pages";
import { t } from "../../messages/t";
import { tellIfFull } from "../../pictures/room";
import { outsideAddress } from "../../security/outside-address";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { nameSource } from "../name-source";
import { type Bookmarklet, listBookmarklets } from "./bookmarklets";
import { getImportResult, type ImportResult } from "./get-import-result";

/** Everything the page for adding articles shows. */
export type AddPage = {
  frame: Frame;
  /** What the last import did; null before one, and for anybody but the owner. */
  result: ImportResult | null;
  /** Why the last form was refused. */
  problem: string | null;
  /** The address that another program has shared, to be fetched. */
  address: string;
  bookmarklets: Bookmarklet[];
  /** How many addresses of lists wait to be fetched. */
  waiting: number;
  /** Jobs that are not done. */
  jobs: { id: number; source: string }[];
  /** That there is no room for pictures, for the owner. */
  full: string | null;
};

const PROBLEMS = new Map<string, "add.nothingToAdd" | "add.nothingToFetch">([
  ["empty", "add.nothingToAdd"],
  ["no-address", "add.nothingToFetch"],
]);

async function listJobs(): Promise<AddPage["jobs"]> {
  const jobs = await library().job.findMany({
    where: { finishedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, kind: true, source: true, _count: { select: { parts: true } } },
  });
  return jobs.map(({ id, kind, source, _count: { parts } }) => ({
    id,
    source:
      parts > 1 && kind !== "api"
        ? t(kind === "upload" ? "add.files" : "add.pages", { count: parts })
        : nameSource(source),
  }));
}

/** The page for adding articles, after an import with its result. */
export async function getAddPage(values: QueryValues): Promise<AddPage> {
  const frame = await getFrame();
  const problem = PROBLEMS.get(String(values.refused));
  // it loads what it needs while the form is filled in
  if (frame.owner) wakeBeside();
  return {
    frame,
    result: frame.owner ? await getImportResult(Number(values.import)) : null,
    problem: problem ? t(problem) : null,
    waiting: frame.owner ? (await listWaiting(0)).total : 0,
    jobs: frame.owner ? await listJobs() : [],
    address: lastValue(values, "address") ?? "",
    bookmarklets: listBookmarklets(outsideAddress(new Headers(await headers()), process.env.PUBLIC_URL)),
    full: frame.owner ? await tellIfFull() : null,
  };
}
