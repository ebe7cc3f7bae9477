import { library, type Transaction } from "../../db/client";
import { because, type Reason } from "../../messages/reason";
import { parseDecision } from "../corrections/decision-content";

/** What an exported library brings besides articles, in the order in which it is told. */
const TAKEN = [
  ...(["correction", "revision", "deletion", "merge", "split", "link"] as const),
  ...(["story", "mark", "follow", "filter", "highlight"] as const),
] as const;
type Taken = (typeof TAKEN)[number];

/**
 * An import that takes over what an exported library says besides its articles: what its owner decided and its reader marked. It applies
 * to articles that come in by this import; what the library held before stays as its own owner decided.
 */
export type TakeOver = {
  /** Who gets the marks, filters and followed stories; null: nobody. */
  reader: string | null;
  /** This import, and those of the same files that are completed by it: they were interrupted, or run at the same time. */
  imports: Set<number>;
  /** Of its files; null where they cannot be read twice. */
  fingerprint: string | null;
  /** Imports with higher numbers began after `imports` was read. */
  lastImport: number;
  /** The identifiers here of articles that the file has under others, which were taken. */
  identifiers: Map<string, string>;
  /** Decisions on copies with higher numbers come from this import. */
  lastDecision: number;
  /** The file has a whole library, not only what a filter left. */
  whole: boolean;
  /** The slugs of the stories that were made again. */
  stories: Set<string>;
  taken: Map<Taken, number>;
};

/** Begins to take over. @param fingerprint of its files; null where they cannot be read twice */
export async function beginTakeOver(
  importId: number,
  fingerprint: string | null,
  reader: string | null,
): Promise<TakeOver> {
  const unfinished =
    fingerprint === null
      ? []
      : await library().import.findMany({
          where: { fingerprint, finishedAt: null, id: { lt: importId } },
          select: { id: true },
        });
  const decision = await library().copyDecision.aggregate({ _max: { id: true } });
  return {
    ...{ reader, fingerprint, whole: false, stories: new Set(), taken: new Map(), identifiers: new Map() },
    imports: new Set([importId, ...unfinished.map(({ id }) => id)]),
    lastImport: importId,
    lastDecision: decision._max.id ?? 0,
  };
}

/**
 * Learns of imports of the same files that have begun meanwhile, here or in another process. What they bring counts as brought by this
 * one, and what this one brings as brought by them: each takes everything over that the other has not, so that either may be killed.
 */
export async function joinOthers(tx: Transaction, takeOver: TakeOver): Promise<void> {
  const { fingerprint, lastImport, imports } = takeOver;
  if (fingerprint === null) return;
  const begun = await tx.import.findMany({
    where: { id: { gt: lastImport } },
    select: { id: true, fingerprint: true },
  });
  for (const other of begun) {
    if (other.fingerprint === fingerprint) imports.add(other.id);
    takeOver.lastImport = Math.max(takeOver.lastImport, other.id);
  }
}

/** Whether an article that an import has brought is of this file. */
export const isOwn = ({ imports }: TakeOver, importId: number | null): boolean =>
  importId !== null && imports.has(importId);

/** Counts something as taken over. */
export const count = ({ taken }: TakeOver, what: Taken, more = 1): void => {
  if (more > 0) taken.set(what, (taken.get(what) ?? 0) + more);
};

/** What was taken over, for the person importing; null for nothing. */
export function tellTaken({ taken }: TakeOver): Reason | null {
  const parts = TAKEN.flatMap((what) => {
    const number = taken.get(what) ?? 0;
    return number > 0 ? because(`taken.${what}`, { count: number }) : [];
  });
  return parts.length > 0 ? because("taken.brought", { parts }) : null;
}

/** The identifier that the library has for an article of the file. */
export const identifierHere = ({ identifiers }: TakeOver, exported: string): string =>
  identifiers.get(exported) ?? exported;

/** An article that a record names: one in the library or one that the owner removed, and whether it came in by this import. */
export type Named = { id: number; held: boolean; own: boolean };

/** The article with an identifier; null if the library never had one. */
export async function findNamed(
  tx: Transaction,
  exported: string,
  takeOver: TakeOver,
): Promise<Named | null> {
  const identifier = identifierHere(takeOver, exported);
  const held = await tx.article.findUnique({ where: { identifier }, select: { id: true, importId: true } });
  if (held) return { id: held.id, held: true, own: isOwn(takeOver, held.importId) };
  const removed = await tx.copyDecision.findFirst({
    where: { identifier, undoneAt: null, kind: { not: "split" } },
    orderBy: { id: "desc" },
    select: { id: true, content: true },
  });
  if (!removed) return null;
  const content = parseDecision(removed);
  if (content.kind === "split") return null;
  const { id, provenance } = content.article;
  return { id, held: false, own: isOwn(takeOver, provenance.importId) };
}
