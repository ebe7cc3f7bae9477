import type { StandingDecision } from "../db/articles/copies";
import type { HeldArticle } from "../db/articles/lookups";
import type { Transaction } from "../db/client";
import { because, type Reason } from "../messages/reason";
import { applyCorrections, withValues } from "./corrections/apply-corrections";
import { listSourceValues, refreshCorrections } from "./corrections/standing-corrections";
import { type Found, findStored } from "./find-stored";
import { contentHashOf } from "./identity";
import { type PreparedArticle, prepareArticle, sourceOf } from "./prepare-article";
import { findStandingDecision } from "./standing-decision";
import { addPictures } from "./store-pictures";
import { readStored } from "./stored-article";
import { type Provenance, writeArticle } from "./write-article";

/**
 * What happened to an article. Its id is null if the owner has permanently deleted it; a note says what prevented
 * storing it.
 */
export type Stored = {
  outcome: "added" | "updated" | "unchanged";
  id: number | null;
  note?: Reason;
};

/**
 * Stores one article with everything that belongs to it: outlet, credits, topics, references, index, links both ways.
 * Runs within the caller's transaction: all or nothing. Storing the same article again changes nothing; a new text of
 * a stored article replaces the old one, which is kept as a revision. The owner's decisions take precedence.
 */
export async function storeArticle(
  tx: Transaction,
  article: PreparedArticle,
  from: Provenance,
): Promise<Stored> {
  const decision = await findStandingDecision(tx, article);
  if (decision) return { outcome: "unchanged", id: decision.articleId, note: NOTES[decision.kind] };
  const found = await findStored(tx, article);
  if (!found) return { outcome: "added", ...(await writeArticle(tx, null, article, from)) };
  return storeOver(tx, found, article, from);
}

/** Stores an article that is a version or a copy of a held one. */
export async function storeOver(
  tx: Transaction,
  { held, sameness }: Found,
  article: PreparedArticle,
  from: Partial<Provenance>,
): Promise<Stored & { id: number }> {
  if (sameness === "copy") return { outcome: "unchanged", id: held.id, note: copyNote(held) };
  if (await isKnown(tx, held, article)) {
    if (held.contentHash === article.columns.contentHash) await addPictures(tx, held.id, article.pictures);
    return { outcome: "unchanged", id: held.id };
  }
  return { outcome: "updated", ...(await replaceArticle(tx, held, article, from)) };
}

/** Writes a new version over a held article, which is kept as a revision. What only the older one says of address and date stays. */
export async function replaceArticle(
  tx: Transaction,
  held: HeldArticle,
  version: PreparedArticle,
  from: Partial<Provenance> = {},
): Promise<{ id: number }> {
  await keepRevision(tx, held.id);
  const article = completeFrom(held, version);
  const corrected = applyCorrections(article, await refreshCorrections(tx, held.id, article));
  return writeArticle(tx, held.id, corrected, from);
}

function completeFrom({ url, datePublished }: HeldArticle, version: PreparedArticle): PreparedArticle {
  const source = sourceOf(version);
  const lacks = {
    url: source.url === undefined && url,
    datePublished: source.datePublished === undefined && datePublished,
  };
  if (!lacks.url && !lacks.datePublished) return version;
  const { identifier, contentHash } = version.columns;
  const whole = prepareArticle({
    ...source,
    ...(lacks.url ? { url: lacks.url } : {}),
    ...(lacks.datePublished ? { datePublished: lacks.datePublished } : {}),
  });
  return { ...whole, columns: { ...whole.columns, identifier, contentHash } };
}

const copyNote = ({ url, slug }: HeldArticle) =>
  url ? because("held.copyFrom", { address: url }) : because("held.copyOf", { slug });

/** Why a decision of the owner keeps an article out. */
export const NOTES: Record<StandingDecision["kind"], Reason> = {
  deleted: because("held.deleted"),
  merged: because("held.merged"),
  split: because("held.split"),
};

/**
 * True for a version that is held, also under another spelling of its address, or that was replaced: an older version that arrives
 * again, say from a second file, does not replace the newer one.
 */
export async function isKnown(
  tx: Pick<Transaction, "revision">,
  held: HeldArticle,
  article: PreparedArticle,
): Promise<boolean> {
  const source = sourceOf(article);
  const respelled = held.url === null || source.url === undefined ? source : { ...source, url: held.url };
  const hashes = [article.columns.contentHash, contentHashOf(respelled)];
  if (hashes.includes(held.contentHash)) return true;
  const where = { articleId: held.id, contentHash: { in: hashes } };
  return (await tx.revision.findFirst({ where, select: { id: true } })) !== null;
}

/** Keeps what the source said, without the owner's corrections. */
async function keepRevision(tx: Transaction, articleId: number): Promise<void> {
  const stored = await readStored(tx, articleId);
  const source = withValues(sourceOf(stored), await listSourceValues(tx, articleId));
  const { contentHash } = stored.columns;
  await tx.revision.create({ data: { articleId, contentHash, content: JSON.stringify(source) } });
}
