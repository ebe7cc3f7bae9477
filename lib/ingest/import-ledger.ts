import type { Transaction } from "../db/client";
import { type Reason, storeReason } from "../messages/reason";
import type { PartItem } from "./reading/read-in-threads";

/** What an item of an import adds to its counts. */
export type Counts = { added: number; updated: number; unchanged: number; failed: number; warned: number };

export const NO_COUNTS: Counts = { added: 0, updated: 0, unchanged: 0, failed: 0, warned: 0 };

export const addCounts = (one: Counts, other: Counts): Counts => ({
  added: one.added + other.added,
  updated: one.updated + other.updated,
  unchanged: one.unchanged + other.unchanged,
  failed: one.failed + other.failed,
  warned: one.warned + other.warned,
});

/** Where an import keeps how far it is, so that it can go on after it was interrupted. */
export type Ledger = {
  /** The import that is gone on with; null for a new one. */
  readonly importId: number | null;
  /** Notes the new import, in the transaction that makes its row. */
  begin(tx: Transaction, importId: number): Promise<void>;
  /** False for an item that was counted before the interruption: stored again, it changes nothing. */
  isNew(item: PartItem): boolean;
  /** Counts an item. @param articleId its article's, if there is one */
  count(item: PartItem, counts: Counts, articleId: number | null): void;
  /** Writes what was counted, in the transaction that stores it. */
  write(tx: Transaction): Promise<void>;
};

/** The first problems are written at once; then items without an article are, so many or all of so long a time in one transaction, in ms. */
const WRITTEN_AT_ONCE = 50;
const MOST_PENDING = 200;
const PENDING_MS = 1_000;

/** A line of an import's report. */
export type ListedProblem = { severity: "failed" | "warning"; name: string; reason: Reason };

/** Counts an import as it goes; what is counted is written with the next transaction of the import. */
export class ImportCounts {
  #pending = NO_COUNTS;
  #items = 0;
  #problems: ListedProblem[] = [];
  #writtenAt = performance.now();

  /** @param total what was counted before */
  constructor(
    readonly importId: number,
    public total: Counts = NO_COUNTS,
    readonly ledger?: Ledger,
  ) {}

  /** Whether an item counts. To be asked once of each. */
  isNew(item: PartItem): boolean {
    return this.ledger?.isNew(item) ?? true;
  }

  count(item: PartItem, counts: Partial<Counts> = {}, articleId: number | null = null): void {
    const all = { ...NO_COUNTS, ...counts };
    this.#pending = addCounts(this.#pending, all);
    this.total = addCounts(this.total, all);
    this.#items += 1;
    this.ledger?.count(item, all, articleId);
  }

  /** Puts lines on the report. */
  list(...problems: readonly ListedProblem[]): void {
    this.#problems.push(...problems);
  }

  /** Whether so much waits to be written, or for so long, that a transaction is due. */
  get isDue(): boolean {
    const { failed, warned } = this.total;
    if (failed + warned <= WRITTEN_AT_ONCE) return true;
    return this.#items >= MOST_PENDING || performance.now() - this.#writtenAt > PENDING_MS;
  }

  async write(tx: Transaction): Promise<void> {
    const { added, updated, unchanged, failed, warned } = this.#pending;
    if (this.#items > 0)
      await tx.import.update({
        where: { id: this.importId },
        data: {
          ...{ added: { increment: added }, updated: { increment: updated } },
          ...{ unchanged: { increment: unchanged }, failed: { increment: failed } },
          warned: { increment: warned },
        },
        select: { id: true },
      });
    if (this.#problems.length > 0)
      await tx.importProblem.createMany({
        data: this.#problems.map(({ reason, ...problem }) => ({
          ...{ ...problem, reason: storeReason(reason), importId: this.importId },
        })),
      });
    this.#pending = NO_COUNTS;
    this.#items = 0;
    this.#problems = [];
    this.#writtenAt = performance.now();
    await this.ledger?.write(tx);
  }
}
