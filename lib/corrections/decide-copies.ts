import { type Transaction, writeLibrary } from "../db/client";
import { prepareArticle } from "../import/prepare-article";
import { writeArticle } from "../import/write-article";
import { type PackedArticle, putBack, takeOut } from "./packed-article";

/** What undoing a decision needs, by its kind. */
type Content =
  | { kind: "deleted" | "merged"; article: PackedArticle }
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

/** Deletes an article for good: a later import leaves it out. Can be undone. @throws where there is none of this number */
export const deleteArticle = (id: number): Promise<void> =>
  writeLibrary(async (tx) => {
    const keys = await tx.article.findUniqueOrThrow({ where: { id }, select: KEYS });
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
    const keys = await tx.article.findUniqueOrThrow({ where: { id: copyId }, select: KEYS });
    const pointing = await tx.reference.findMany({
      where: { heldId: copyId, articleId: { not: keptId } },
      select: { id: true },
    });
    const article = await takeOut(tx, copyId);
    await tx.reference.updateMany({
      where: { id: { in: pointing.map(({ id }) => id) } },
      data: { heldId: keptId },
    });
    for (const { readerId, ...marks } of article.shelved) {
      const kept = { readerId, articleId: keptId };
      if (!(await tx.shelved.findUnique({ where: { readerId_articleId: kept } })))
        await tx.shelved.create({ data: { ...kept, ...marks } });
    }
    await decide(tx, { kind: "merged", article }, { ...keys, articleId: keptId });
  });

/**
 * Says that what was taken for an earlier version of an article is an article of its own: it becomes one. Can be undone.
 * @returns the new article's number
 * @throws where there is no such revision
 */
export const splitRevision = (revisionId: number): Promise<number> =>
  writeLibrary(async (tx) => {
    const { id, articleId, ...revision } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId } });
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
  writeLibrary(async (tx) => {
    const decision = await tx.copyDecision.findUnique({ where: { id: decisionId } });
    if (!decision || decision.undoneAt) return null;
    await tx.copyDecision.update({ where: { id: decisionId }, data: { undoneAt: new Date() } });
    // Written by decide alone.
    const content = JSON.parse(decision.content) as Content;
    if (content.kind !== "split") return putBack(tx, content.article);
    const { fromId, revision } = content;
    if (!(await tx.article.findUnique({ where: { id: fromId }, select: { id: true } }))) return null;
    if (decision.articleId) await takeOut(tx, decision.articleId);
    await tx.revision.create({ data: { ...revision, articleId: fromId } });
    return fromId;
  });
