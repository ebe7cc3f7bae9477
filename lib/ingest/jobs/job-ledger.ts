import type { Transaction } from "../../db/client";
import { type Reason, storeReason } from "../../messages/reason";
import { addCounts, type Counts, type Ledger, NO_COUNTS } from "../import-ledger";
import type { PartItem } from "../reading/read-in-threads";
import { type JobClaim, writeJob } from "./claim-job";

/** What is counted of a part and not written yet. */
type Pending = { items: number; counts: Counts; problem: Reason | null };

/**
 * Keeps in its rows how far a job is, part by part: with each article, in the transaction that stores it. A job that is begun again
 * reads its parts again; items that were counted are not counted again.
 */
export class JobLedger implements Ledger {
  readonly #counted: ReadonlyMap<number, number>;
  readonly #met = new Map<number, number>();
  readonly #pending = new Map<number, Pending>();
  readonly #articles = new Set<number>();
  #at: number;

  constructor(private readonly claim: JobClaim) {
    const { parts, at } = claim.job;
    this.#counted = new Map(parts.map(({ position, items }) => [position, items]));
    this.#at = at;
  }

  get importId(): number | null {
    return this.claim.job.importId;
  }

  begin = (tx: Transaction, importId: number): Promise<void> => writeJob(tx, this.claim, { importId });

  isNew({ part = 0 }: PartItem): boolean {
    const met = (this.#met.get(part) ?? 0) + 1;
    this.#met.set(part, met);
    return met > (this.#counted.get(part) ?? 0);
  }

  count(item: PartItem, counts: Counts, articleId: number | null): void {
    const part = item.part ?? 0;
    const before = this.#pending.get(part) ?? { items: 0, counts: NO_COUNTS, problem: null };
    this.#pending.set(part, {
      items: before.items + 1,
      counts: addCounts(before.counts, counts),
      problem: item.kind === "article" ? before.problem : item.reason,
    });
    if (articleId !== null) this.#articles.add(articleId);
    this.#at = part;
  }

  async write(tx: Transaction): Promise<void> {
    const { job } = this.claim;
    await writeJob(tx, this.claim, { at: this.#at, attempts: 0, problem: null });
    for (const [position, { items, counts, problem }] of this.#pending) {
      const { added, updated, unchanged, failed } = counts;
      await tx.jobPart.update({
        where: { jobId_position: { jobId: job.id, position } },
        data: {
          ...{ items: { increment: items }, added: { increment: added }, updated: { increment: updated } },
          ...{ unchanged: { increment: unchanged }, failed: { increment: failed } },
          ...(problem === null ? {} : { problem: storeReason(problem) }),
        },
        select: { id: true },
      });
    }
    for (const articleId of this.#articles) await this.#noteArticle(tx, articleId);
    this.#pending.clear();
    this.#articles.clear();
  }

  #noteArticle(tx: Transaction, articleId: number) {
    const key = { jobId: this.claim.job.id, articleId };
    return tx.jobArticle.upsert({
      where: { jobId_articleId: key },
      create: key,
      update: {},
      select: { jobId: true },
    });
  }
}
