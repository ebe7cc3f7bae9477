import { type Transaction, writeLibrary } from "../../db/client";
import { listDecisions } from "../links/owner-decisions";
import { prepareArticle } from "../prepare-article";
import { writeArticle } from "../write-article";
import { applyDecision, applyDecisions } from "./apply-link-decision";
import { type PackedArticle, putBack, takeOut } from "./packed-article";

/** What undoing a decision needs, by its kind. */
type Content =
  | { kind: "deleted" | "merged"; article: PackedArticle; pointing?: number[] }
  | { kind: "split"; fromId: number; revision: { contentHash: string; content: string; replacedAt: string } };

async function decide(
  tx: Transaction,
  content: Content,
  about: {
    identifier: string;
    urlKey: string | null;
    contentHash?: string;
    headline: string;
    articleId?: number;
  },
): Promise<void> {
  const { kind } = content;
  await tx.copyDecision.create({ data: { ...about, kind, content: JSON.stringify(content) } });
}

const KEYS = { identifier: true, urlKey: true, headline: true } as const;

/** What an article is known by. One that was split off shares its address with its origin, which is not meant. */
async function keysOf(tx: Transaction, id: number) {
  const keys = await tx.article.findUniqueOrThrow({ where: { id }, select: KEYS });
  return keys.identifier.startsWith("split:") ? { ...keys, urlKey: null } : keys;
}

/** Deletes an article for good: a later import leaves it out. Can be undone. @throws where there is none of this number */
export const deleteArticle = (id: number): Promise<void> =>
  writeLibrary(async (tx) => {
    const keys = await keysOf(tx, id);
    await decide(tx, { kind: "deleted", article: await takeOut(tx, id) }, keys);
  });

/**
 * Says that two articles are copies of one: the copy goes, those who had saved it have the kept one, references to it lead
 * there, and later imports of it change nothing. Can be undone.
 * @throws where one of them is not there, or both are the same
 */
export const mergeArticles = (keptId: number, copyId: number): Promise<void> =>
  writeLibrary(async (tx) => {
    if (keptId === copyId) throw new Error("An article cannot be merged with itself.");
    await tx.article.findUniqueOrThrow({ where: { id: keptId }, select: { id: true } });
    const keys = await keysOf(tx, copyId);
    const pointing = await tx.reference.findMany({
      where: { heldId: copyId, articleId: { not: keptId } },
      select: { id: true },
    });
    const article = await takeOut(tx, copyId);
    await tx.reference.updateMany({
      where: { id: { in: pointing.map(({ id }) => id) } },
      data: { heldId: keptId },
    });
    await moveMarks(tx, article, keptId);
    await decide(
      tx,
      { kind: "merged", article, pointing: pointing.map(({ id }) => id) },
      { ...keys, articleId: keptId },
    );
    // What was decided on the copy's links holds for the kept one.
    await applyDecisions(tx, keptId);
  });

/** Whoever had saved or read the copy has saved or read the kept one; its own marks stay. */
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
 * Says that what was taken for an earlier version of an article is an article of its own: it becomes one. Can be undone.
 * @returns the new article's number; null where the article has no such revision, or no longer
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
    // Written by storeArticle alone, from what the door had let in.
    const prepared = prepareArticle(JSON.parse(revision.content));
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

/** Takes back a decision on copies. @returns the number of the article that is there again; null where there is nothing to undo */
export const undoDecision = (decisionId: number): Promise<number | null> =>
  writeLibrary((tx) => undoWithin(tx, decisionId));

/** The same within a transaction that does more. */
export async function undoWithin(tx: Transaction, decisionId: number): Promise<number | null> {
  const decision = await tx.copyDecision.findUnique({ where: { id: decisionId } });
  if (!decision || decision.undoneAt) return null;
  const { articleId: keptId } = decision;
  const had = keptId === null ? [] : [...(await listDecisions(tx, keptId)).keys()];
  // Written by decide alone.
  const content = JSON.parse(decision.content) as Content;
  const back =
    content.kind === "split" ? await undoSplit(tx, content, decision.articleId) : await restore(tx, content);
  if (back === null) return null;
  await tx.copyDecision.update({ where: { id: decisionId }, data: { undoneAt: new Date() } });
  // What was decided on the copy's links has gone back to it, and the kept one's are the engine's again.
  if (content.kind === "merged" && keptId !== null)
    for (const other of had) await applyDecision(tx, keptId, other);
  return back;
}

async function restore(tx: Transaction, content: Exclude<Content, { kind: "split" }>): Promise<number> {
  const id = await putBack(tx, content.article);
  // What pointed to the copy before the merge points to it again.
  const pointed = content.pointing ?? [];
  await tx.reference.updateMany({ where: { id: { in: pointed } }, data: { heldId: id } });
  return id;
}

/** Where the article that was split off is deleted, that stands; where its origin is, there is nothing to go back to. */
async function undoSplit(
  tx: Transaction,
  { fromId, revision }: Extract<Content, { kind: "split" }>,
  madeId: number | null,
): Promise<number | null> {
  const has = async (id: number | null) =>
    id !== null && (await tx.article.findUnique({ where: { id }, select: { id: true } })) !== null;
  if (!(await has(fromId))) return null;
  if (madeId !== null && (await has(madeId))) await takeOut(tx, madeId);
  await tx.revision.create({ data: { ...revision, articleId: fromId } });
  return fromId;
}
