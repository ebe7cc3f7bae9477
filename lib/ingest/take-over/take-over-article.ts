import type { Transaction } from "../../db/client";
import { because, type Reason } from "../../messages/reason";
import type { ArticleState } from "../../read/exported/exported-line";
import { correctWithin } from "../corrections/correct-article";
import { CORRECTABLE, type CorrectionField } from "../corrections/correction-fields";
import { findStored } from "../find-stored";
import { listIdentifiers } from "../identity";
import type { PreparedArticle } from "../prepare-article";
import { findStandingDecision } from "../standing-decision";
import { NOTES, type Stored, storeOver } from "../store-article";
import { type Provenance, writeArticle } from "../write-article";
import { count, joinOthers, type TakeOver } from "./take-over";

/** An article of an exported library, what its line says of it, and where the line stands. */
type ExportedArticle = { article: PreparedArticle; state: ArticleState; from: Provenance };

/**
 * Stores an article of an exported library, with all that the line says of it. It is compared to what the library has from elsewhere and
 * not to the others of its file, which are told apart already.
 */
export async function takeOverArticle(
  tx: Transaction,
  takeOver: TakeOver,
  line: ExportedArticle,
): Promise<Stored> {
  await joinOthers(tx, takeOver);
  const stored = await storeExported(tx, takeOver, line);
  if (stored.id !== null && takeOver.reader !== null)
    await takeOverMarks(tx, takeOver.reader, stored.id, line.state, takeOver);
  return stored;
}

async function storeExported(
  tx: Transaction,
  takeOver: TakeOver,
  { article, state, from }: ExportedArticle,
): Promise<Stored> {
  const known = await findBrought(tx, takeOver, article, state);
  if (known) return { outcome: "unchanged", id: known.id };
  const decision = await findStandingDecision(tx, article);
  if (decision) {
    const isOfFile = listIdentifiers(article).includes(decision.identifier);
    if (isOfFile) takeOver.identifiers.set(state.identifier, decision.identifier);
    if (isOfFile || decision.id <= takeOver.lastDecision)
      return { outcome: "unchanged", id: decision.articleId, note: NOTES[decision.kind] };
  }
  const found = await findStored(tx, article, { except: takeOver.imports });
  if (found && state.removed) return { outcome: "unchanged", id: found.held.id };
  // It still counts as what an earlier import brought: only what this one brings is decided about.
  if (found) return storeOver(tx, found, article, { sourceName: from.sourceName });
  const { id } = await writeArticle(tx, null, article, from, { slug: state.slug });
  await findBrought(tx, takeOver, article, state);
  const note = await takeOverCorrections(tx, id, state, takeOver);
  return { outcome: "added", id, ...(note ? { note } : {}) };
}

/** The article of this line, if this import, or one that it completes, has brought it. It has another identifier where its own was taken. */
async function findBrought(
  tx: Transaction,
  { imports, identifiers }: TakeOver,
  article: PreparedArticle,
  { identifier }: ArticleState,
): Promise<{ id: number } | null> {
  const { contentHash } = article.columns;
  const own = await tx.article.findFirst({
    where: {
      importId: { in: [...imports] },
      OR: [{ identifier }, { identifier: { in: listIdentifiers(article) }, contentHash }],
    },
    select: { id: true, identifier: true },
  });
  if (own && own.identifier !== identifier) identifiers.set(identifier, own.identifier);
  return own;
}

/** @returns what could not be taken over; null if all was */
async function takeOverCorrections(
  tx: Transaction,
  id: number,
  { addedAt, corrections = [] }: ArticleState,
  takeOver: TakeOver,
): Promise<Reason | null> {
  const added = new Date(Math.min(Date.parse(addedAt), Date.now()));
  await tx.article.update({ where: { id }, data: { addedAt: added } });
  const refused: string[] = [];
  for (const { field, value, madeAt } of corrections) {
    const read = isField(field) ? CORRECTABLE[field].safeParse(value) : null;
    if (!isField(field) || !read?.success) {
      refused.push(field);
      continue;
    }
    await correctWithin(tx, id, { [field]: read.data }, [field], new Date(madeAt));
    count(takeOver, "correction");
  }
  return refused.length > 0 ? because("taken.corrections", { fields: refused.join(", ") }) : null;
}

const isField = (field: string): field is CorrectionField => Object.hasOwn(CORRECTABLE, field);

/** Marks that the reader has already made stay as they are. */
async function takeOverMarks(
  tx: Transaction,
  readerId: string,
  articleId: number,
  { saved, read }: ArticleState,
  takeOver: TakeOver,
): Promise<void> {
  if (!saved && !read) return;
  const key = { readerId, articleId };
  const own = await tx.shelved.findUnique({ where: { readerId_articleId: key } });
  const marks = {
    savedAt: own?.savedAt ?? (saved ? new Date(saved) : null),
    readAt: own?.readAt ?? (read ? new Date(read) : null),
  };
  await tx.shelved.upsert({
    where: { readerId_articleId: key },
    create: { ...key, ...marks },
    update: marks,
  });
  count(takeOver, "mark", Number(Boolean(saved) && !own?.savedAt) + Number(Boolean(read) && !own?.readAt));
}
