import { type Transaction, writeLibrary } from "../../db/client";
import { readStored } from "../stored-article";
import { writeArticle } from "../write-article";
import { applyCorrections, correctableOf, withoutTopicsGiven } from "./apply-corrections";
import {
  CORRECTION_FIELDS,
  type CorrectionField,
  type Corrections,
  readCorrections,
} from "./correction-fields";
import { listStanding } from "./standing-corrections";

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Corrects an article: each field that differs from the current value is saved as a correction, which later imports
 * preserve.
 * @returns the number of changed fields
 * @throws if there is no article with this id
 */
export const correctArticle = (id: number, values: Corrections): Promise<number> =>
  writeLibrary(async (tx) => {
    const current = correctableOf(await readStored(tx, id));
    const changed = CORRECTION_FIELDS.filter(
      (field) => values[field] !== undefined && !isSame(values[field], current[field]),
    );
    if (changed.length > 0) await correctWithin(tx, id, values, changed);
    return changed.length;
  });

/** Saves the given fields' values as corrections, within a larger transaction. */
export async function correctWithin(
  tx: Transaction,
  id: number,
  values: Corrections,
  fields: readonly CorrectionField[],
  madeAt = new Date(),
): Promise<void> {
  const stored = await readStored(tx, id);
  const current = correctableOf(stored);
  await tx.correction.createMany({
    data: fields.map((field) => ({
      articleId: id,
      field,
      before: JSON.stringify(current[field]),
      value: JSON.stringify(values[field]),
      madeAt,
    })),
  });
  await writeArticle(tx, id, applyCorrections(stored, readCorrections(await listStanding(tx, id))));
}

/**
 * Undoes a correction: the previous value is restored.
 * @returns the article's id; null if the correction has already been undone, or its field has a later one
 */
export const undoCorrection = (correctionId: number): Promise<number | null> =>
  writeLibrary(async (tx) => {
    const correction = await tx.correction.findUnique({ where: { id: correctionId } });
    if (!correction || correction.undoneAt) return null;
    const { articleId, field, before } = correction;
    const others = await tx.correction.findMany({ where: { articleId, field, undoneAt: null } });
    if (others.some(({ id }) => id > correctionId)) return null;
    await tx.correction.update({ where: { id: correctionId }, data: { undoneAt: new Date() } });
    const stored = await readStored(tx, articleId);
    const { topics, ...values } = readCorrections([{ field, value: before }]);
    const standing = readCorrections(await listStanding(tx, articleId));
    const bare = topics && !standing.topics ? withoutTopicsGiven(stored, topics) : stored;
    await writeArticle(tx, articleId, applyCorrections(bare, { ...values, ...standing }));
    return articleId;
  });
