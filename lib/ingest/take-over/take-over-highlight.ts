import { findMergedInto } from "../../db/articles/copies";
import type { Transaction } from "../../db/client";
import { because, type Reason } from "../../messages/reason";
import type { RecordOf } from "../../read/exported/exported-line";
import { MOST_HIGHLIGHTS, readText } from "../../readers/highlights";
import { placeHighlights } from "../place-highlights";
import { count, type TakeOver } from "./take-over";

/** Keeps a highlight for the reader who imports. @returns why it was left out; null if it was kept or is here already */
export async function takeOverHighlight(
  tx: Transaction,
  takeOver: TakeOver,
  record: RecordOf<"highlight">,
): Promise<Reason | null> {
  const { reader: readerId } = takeOver;
  const { article: identifier, headline, exact, prefix, suffix, start = null, note = "" } = record;
  const leftOut = (why: Reason) => because("taken.highlightLeftOut", { headline, why });
  if (readerId === null) return leftOut(because("taken.noAccount"));
  const createdAt = new Date(record.createdAt);
  const same = { readerId, identifier, exact, createdAt };
  if (await tx.highlight.findFirst({ where: same, select: { id: true } })) return null;
  if ((await tx.highlight.count({ where: { readerId, removedAt: null } })) >= MOST_HIGHLIGHTS)
    return leftOut(because("taken.mostHighlights", { most: MOST_HIGHLIGHTS }));
  const articleId = await findPresent(tx, identifier);
  const updatedAt = new Date(record.updatedAt);
  await tx.highlight.create({
    data: { ...same, articleId, ...{ headline, prefix, suffix, start, note, updatedAt } },
    select: { id: true },
  });
  if (articleId !== null) await placeHighlights(tx, articleId, await readText(tx, articleId));
  count(takeOver, "highlight");
  return null;
}

/** The article of an identifier, or the one that it was merged into; null if the library has neither. */
async function findPresent(tx: Transaction, identifier: string): Promise<number | null> {
  const held = await tx.article.findUnique({ where: { identifier }, select: { id: true } });
  if (held) return held.id;
  const merged = await tx.copyDecision.findFirst({
    where: { identifier, kind: "merged", undoneAt: null, slug: { not: null } },
    select: { slug: true },
  });
  const slug = merged?.slug && (await findMergedInto(tx, merged.slug));
  if (!slug) return null;
  return (await tx.article.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}
