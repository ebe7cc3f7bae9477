import { library, type Transaction } from "../../db/client";
import type { ImportRun } from "../as-import";

/** What an exported library brings besides articles, in one and in many. */
const TAKEN = {
  correction: ["correction", "corrections"],
  revision: ["earlier version", "earlier versions"],
  deletion: ["deletion", "deletions"],
  merge: ["merge of copies", "merges of copies"],
  split: ["version made an article", "versions made articles"],
  link: ["decision on links", "decisions on links"],
  story: ["decision about stories", "decisions about stories"],
  mark: ["mark on articles", "marks on articles"],
  follow: ["followed story", "followed stories"],
  filter: ["saved filter", "saved filters"],
  highlight: ["highlight", "highlights"],
} as const;
type Taken = keyof typeof TAKEN;

/**
 * An import that takes over what an exported library says besides its articles: what its owner decided and its reader marked. It applies
 * to articles that come in by this import; what the library held before stays as its own owner decided.
 */
export type TakeOver = {
  /** Who gets the marks, filters and followed stories; null: nobody. */
  reader: string | null;
  /** This import, and those of the same files that were interrupted and are completed by it. */
  imports: ReadonlySet<number | null>;
  /** Decisions on copies with higher numbers come from this import. */
  lastDecision: number;
  /** The file has a whole library, not only what a filter left. */
  whole: boolean;
  /** The slugs of the stories that were made again. */
  stories: Set<string>;
  taken: Map<Taken, number>;
};

/** Begins to take over. @param interrupted the imports that this one completes */
export async function beginTakeOver(
  importId: number,
  interrupted: ImportRun["interrupted"],
  reader: string | null,
): Promise<TakeOver> {
  const own = interrupted.filter(({ fingerprint }) => fingerprint !== null);
  const imports = new Set<number | null>([importId, ...own.map(({ id }) => id)]);
  const decision = await library().copyDecision.aggregate({ _max: { id: true } });
  return {
    ...{ reader, imports, whole: false, stories: new Set(), taken: new Map() },
    lastDecision: decision._max.id ?? 0,
  };
}

/** Counts something as taken over. */
export const count = ({ taken }: TakeOver, what: Taken, more = 1): void => {
  if (more > 0) taken.set(what, (taken.get(what) ?? 0) + more);
};

/** What was taken over, for the person importing; null for nothing. */
export function tellTaken({ taken }: TakeOver): string | null {
  const parts = Object.entries(TAKEN).flatMap(([what, [one, many]]) => {
    const number = taken.get(what as Taken) ?? 0;
    return number > 0 ? `${number.toLocaleString("en")} ${number === 1 ? one : many}` : [];
  });
  return parts.length > 0
    ? `brought with it ${parts.join(", ")}: they apply from now on, and the page Corrections undoes decisions`
    : null;
}

/** An article that a record names: one in the library or one that the owner removed, and whether it came in by this import. */
export type Named = { id: number; held: boolean; own: boolean };

/** The article with an identifier; null if the library never had one. */
export async function findNamed(
  tx: Transaction,
  identifier: string,
  { imports, lastDecision }: TakeOver,
): Promise<Named | null> {
  const held = await tx.article.findUnique({ where: { identifier }, select: { id: true, importId: true } });
  if (held) return { id: held.id, held: true, own: imports.has(held.importId) };
  const removed = await tx.copyDecision.findFirst({
    where: { identifier, undoneAt: null, kind: { not: "split" } },
    orderBy: { id: "desc" },
    select: { id: true, content: true },
  });
  if (!removed) return null;
  const { article } = JSON.parse(removed.content) as { article: { id: number } };
  return { id: article.id, held: false, own: removed.id > lastDecision };
}
