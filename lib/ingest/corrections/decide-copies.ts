import { parseRevision } from "../../articles/incoming";
import { type Transaction, writeLibrary } from "../../db/client";
import { readText } from "../../readers/highlights";
import { listDecisions } from "../links/owner-decisions";
import { placeHighlights } from "../place-highlights";
import { prepareArticle } from "../prepare-article";
import { writeArticle } from "../write-article";
import { applyLinkDecision, applyLinkDecisions } from "./apply-link-decision";
import { type DecisionContent, parseDecision } from "./decision-content";
import { type PackedArticle, removeAndPack, restorePacked } from "./packed-article";

async function decide(
  tx: Transaction,
  content: DecisionContent,
  about: {
    identifier: string;
    urlKey: string | null;
    contentHash?: string;
    headline: string;
    articleId?: number;
  },
  madeAt = new Date(),
): Promise<void> {
  const { kind } = content;
  const slug = content.kind === "split" ? null : content.article.slug;
  await tx.copyDecision.create({ data: { ...about, kind, slug, madeAt, content: JSON.stringify(content) } });
}

const KEYS = { identifier: true, urlKey: true, headline: true } as const;

/** The keys of an article. One that was split off shares its URL with its origin, so the URL does not identify it. */
async function keysOf(tx: Transaction, id: number) {
  const keys = await tx.article.findUniqueOrThrow({ where: { id }, select: KEYS });
  return keys.identifier.startsWith("split:") ? { ...keys, urlKey: null } : keys;
}

/**
 * Deletes an article permanently: later imports skip it. Can be undone. @throws if there is no article with this id
 */
export const deleteArticle = (id: number): Promise<void> => writeLibrary((tx) => deleteWithin(tx, id));

/** The same within a larger transaction. */
export async function deleteWithin(tx: Transaction, id: number, madeAt?: Date): Promise<void> {
  const keys = await keysOf(tx, id);
  await decide(tx, { kind: "deleted", article: await removeAndPack(tx, id) }, keys, madeAt);
}

/**
 * Merges a copy into another article: the copy is removed, its bookmarks, its highlights and the references to it move to the
 * other, and later imports of it change nothing. Can be undone.
 * @throws if one of them does not exist, or both are the same
 */
export const mergeArticles = (keptId: number, copyId: number): Promise<void> =>
  writeLibrary((tx) => mergeWithin(tx, keptId, copyId));

/** The same within a larger transaction. */
export async function mergeWithin(
  tx: Transaction,
  keptId: number,
  copyId: number,
  madeAt?: Date,
): Promise<void> {
  if (keptId === copyId) throw new Error("An article cannot be merged with itself.");
  await tx.article.findUniqueOrThrow({ where: { id: keptId }, select: { id: true } });
  const keys = await keysOf(tx, copyId);
  const pointing = await tx.reference.findMany({
    where: { heldId: copyId, articleId: { not: keptId } },
    select: { id: true },
  });
  const marked = await tx.highlight.findMany({ where: { articleId: copyId }, select: { id: true } });
  const article = await removeAndPack(tx, copyId);
  await tx.reference.updateMany({
    where: { id: { in: pointing.map(({ id }) => id) } },
    data: { heldId: keptId },
  });
  await moveMarks(tx, article, keptId);
  await tx.highlight.updateMany({
    where: { id: { in: marked.map(({ id }) => id) } },
    data: { articleId: keptId },
  });
  if (marked.length > 0) await placeHighlights(tx, keptId, await readText(tx, keptId));
  await decide(
    tx,
    { kind: "merged", article, pointing: pointing.map(({ id }) => id) },
    { ...keys, articleId: keptId },
    madeAt,
  );
  // Decisions on the copy's links now apply to the remaining article.
  await applyLinkDecisions(tx, keptId);
}

/** Moves saved and read marks from the copy to the remaining article, whose own marks take precedence. */
async function moveMarks(tx: Transaction, { shelved }: PackedArticle, keptId: number): Promise<void> {
  for (const { readerId, savedAt, readAt } of shelved) {
    const key = { readerId, articleId: keptId };
    const own = await tx.shelved.findUnique({ where: { readerId_articleId: key } });
    const marks = { savedAt: own?.savedAt ?? savedAt, readAt: own?.readAt ?? readAt };
    await tx.shelved.upsert({
      where: { readerId_articleId: key },
      create: { ...key, ...marks },
      update: marks,
    });
  }
}

/**
 * Turns a revision that was taken for an earlier version of an article into a separate article. Can be undone.
 * @returns the new article's id; null if the article has no such revision, or no longer has it
 */
export const splitRevision = (ofId: number, revisionId: number): Promise<number | null> =>
  writeLibrary(async (tx) => {
    const found = await tx.revision.findFirst({ where: { id: revisionId, articleId: ofId } });
    if (!found) return null;
    const { id, articleId, ...revision } = found;
    const { identifier, urlKey } = await tx.article.findUniqueOrThrow({
      where: { id: articleId },
      select: KEYS,
    });
    const prepared = prepareArticle(parseRevision(revision.content, id));
    const { contentHash } = revision;
    const columns = { ...prepared.columns, identifier: `split:${contentHash}`, contentHash };
    const made = await writeArticle(tx, null, { ...prepared, columns });
    await tx.revision.delete({ where: { id } });
    await decide(
      tx,
      {
        kind: "split",
        fromId: articleId,
        revision: { ...revision, replacedAt: revision.replacedAt.toISOString() },
      },
      { identifier, urlKey, contentHash, headline: columns.headline, articleId: made.id },
    );
    return made.id;
  });

/** Undoes a decision on copies. @returns the id of the restored article; null if there is nothing to undo */
export const undoDecision = (decisionId: number): Promise<number | null> =>
  writeLibrary((tx) => undoWithin(tx, decisionId));

/** The same within a larger transaction. */
export async function undoWithin(tx: Transaction, decisionId: number): Promise<number | null> {
  const decision = await tx.copyDecision.findUnique({ where: { id: decisionId } });
  if (!decision || decision.undoneAt) return null;
  const { articleId: keptId } = decision;
  const decided = keptId === null ? [] : [...(await listDecisions(tx, keptId)).keys()];
  const content = parseDecision(decision);
  const restored =
    content.kind === "split" ? await undoSplit(tx, content, decision.articleId) : await restore(tx, content);
  if (restored === null) return null;
  await tx.copyDecision.update({ where: { id: decisionId }, data: { undoneAt: new Date() } });
  // Decisions on the copy's links have returned to it, so the engine's links apply again to the other.
  if (content.kind === "merged" && keptId !== null)
    for (const other of decided) await applyLinkDecision(tx, keptId, other);
  return restored;
}

async function restore(
  tx: Transaction,
  content: Exclude<DecisionContent, { kind: "split" }>,
): Promise<number> {
  const id = await restorePacked(tx, content.article);
  // References to the copy from before the merge point to it again.
  const pointed = content.pointing ?? [];
  await tx.reference.updateMany({ where: { id: { in: pointed } }, data: { heldId: id } });
  return id;
}

/**
 * If the article that was split off has been deleted, it stays deleted; if its origin has, there is nothing to return
 * to.
 */
async function undoSplit(
  tx: Transaction,
  { fromId, revision }: Extract<DecisionContent, { kind: "split" }>,
  madeId: number | null,
): Promise<number | null> {
  const has = async (id: number | null) =>
    id !== null && (await tx.article.findUnique({ where: { id }, select: { id: true } })) !== null;
  if (!(await has(fromId))) return null;
  if (madeId !== null && (await has(madeId))) await removeAndPack(tx, madeId);
  await tx.revision.create({ data: { ...revision, articleId: fromId } });
  return fromId;
}
