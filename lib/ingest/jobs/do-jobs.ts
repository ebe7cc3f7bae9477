import { writeReaders } from "../../db/client";
import { failureOf } from "../../db/failures";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { fetchGuarded } from "../../fetch/fetch-guarded";
import { because, storeReason } from "../../messages/reason";
import type { AddressList } from "../../read/lists/address-list";
import type { PartItem } from "../reading/read-in-threads";
import { runImport } from "../run-import";
import { addLists } from "../waiting/add-lists";
import { settleWaiting } from "../waiting/waiting-pages";
import { claimJob, isHopeless, type JobClaim, JobLost, writeJob } from "./claim-job";
import { JobLedger } from "./job-ledger";
import { readJob, sourceOf } from "./read-job";
import { removeSpool } from "./spool";
import { tidyJobs } from "./tidy-jobs";

/** Each route has modules of its own in the built server, but all share the work. */
const held = globalThis as { throughlineJobs?: { done: Promise<void>; again: boolean } | undefined };

/** Does the jobs that wait, one after another, until none is left. Called meanwhile, it does those too that have come since. */
export function doJobs(fetch: GuardedFetch = fetchGuarded): Promise<void> {
  if (held.throughlineJobs) {
    held.throughlineJobs.again = true;
    return held.throughlineJobs.done;
  }
  const work = { done: Promise.resolve(), again: true };
  held.throughlineJobs = work;
  work.done = doAll(work, fetch);
  return work.done;
}

async function doAll(work: { again: boolean }, fetch: GuardedFetch): Promise<void> {
  try {
    while (work.again) {
      work.again = false;
      for (let claim = await claimJob(); claim; claim = await claimJob()) await doClaimed(claim, fetch);
      await tidyJobs(new Date());
    }
  } finally {
    // at once: whoever calls from now on begins anew
    held.throughlineJobs = undefined;
  }
}

const HOPELESS = storeReason(because("job.hopeless"));

async function doClaimed(claim: JobClaim, fetch: GuardedFetch): Promise<void> {
  const { job } = claim;
  try {
    if (isHopeless(job)) await giveUp(claim, job.problem ?? HOPELESS);
    else await doJob(claim, fetch);
  } catch (error) {
    if (error instanceof JobLost) return;
    console.error(`Job ${job.id} could not be done; it will be tried again in a moment.`, error);
    await noteFault(claim, storeReason(failureOf(error)?.why ?? FAULT));
  } finally {
    claim.release();
  }
}

const FAULT = because("job.fault");

/** The claim stands, so that the job is begun again when it is over. */
const noteFault = (claim: JobClaim, problem: string): Promise<void> =>
  writeReaders((tx) => writeJob(tx, claim, { problem })).catch((error) => console.error(error));

async function giveUp(claim: JobClaim, problem: string): Promise<void> {
  const { id, spool } = claim.job;
  await writeReaders(async (tx) => {
    await settleWaiting(tx, id);
    await writeJob(tx, claim, { problem, finishedAt: new Date() });
  });
  if (spool) await removeSpool(spool);
}

async function doJob(claim: JobClaim, fetch: GuardedFetch): Promise<void> {
  const { job } = claim;
  const lists: AddressList[] = [];
  const items = readJob(job, fetch, lists);
  const first = await items.next();
  const isListsOnly = first.done && lists.length > 0 && job.importId === null;
  if (!isListsOnly)
    await runImport(sourceOf(job), {
      ...(job.takesOver ? { takeOver: { reader: job.readerId } } : {}),
      items: allOf(first, items),
      ledger: new JobLedger(claim),
    });
  const listed = lists.length > 0 ? JSON.stringify(await addLists(lists)) : null;
  await writeReaders(async (tx) => {
    await settleWaiting(tx, job.id);
    await writeJob(tx, claim, { listed, problem: null, finishedAt: new Date() });
  });
  if (job.spool) await removeSpool(job.spool);
}

/** Items of which the first has been asked for. */
async function* allOf(
  first: IteratorResult<PartItem, void>,
  rest: AsyncGenerator<PartItem, void>,
): AsyncGenerator<PartItem> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
