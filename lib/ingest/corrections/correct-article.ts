import { writeLibrary } from "../../db/client";
import { readHeld } from "../stored-article";
import { writeArticle } from "../write-article";
import { applyCorrections, correctableOf, withoutTopicsGiven } from "./apply-corrections";
import { CORRECTION_FIELDS, type Corrections, readCorrections } from "./correction";
import { listStanding } from "./renew-corrections";

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Mends an article: each field that differs from what stands there is kept as a correction, which every later import
 * leaves standing.
 * @returns how many fields changed
 * @throws where the library has no article of this number
 */
export function correctArticle(id: number, values: Corrections): Promise<number> {
  return writeLibrary(async (tx) => {
    const held = await readHeld(tx, id);
    const said = correctableOf(held);
    const changed = CORRECTION_FIELDS.filter(
      (field) => values[field] !== undefined && !isSame(values[field], said[field]),
    );
    if (changed.length === 0) return 0;
    await tx.correction.createMany({
      data: changed.map((field) => ({
        articleId: id,
        field,
        before: JSON.stringify(said[field]),
        value: JSON.stringify(values[field]),
      })),
    });
    await writeArticle(tx, id, applyCorrections(held, readCorrections(await listStanding(tx, id))));
    return changed.length;
  });
}

/**
 * Takes back a correction: what stood there before stands again.
 * @returns the article's number; null where the correction is undone already, or a later one of its field stands on it
 */
export const undoCorrection = (correctionId: number): Promise<number | null> =>
  writeLibrary(async (tx) => {
    const correction = await tx.correction.findUnique({ where: { id: correctionId } });
    if (!correction || correction.undoneAt) return null;
    const { articleId, field, before } = correction;
    const others = await tx.correction.findMany({ where: { articleId, field, undoneAt: null } });
    if (others.some(({ id }) => id > correctionId)) return null;
    await tx.correction.update({ where: { id: correctionId }, data: { undoneAt: new Date() } });
    const held = await readHeld(tx, articleId);
    const { topics, ...values } = readCorrections([{ field, value: before }]);
    const standing = readCorrections(await listStanding(tx, articleId));
    const bare = topics && !standing.topics ? withoutTopicsGiven(held, topics) : held;
    await writeArticle(tx, articleId, applyCorrections(bare, { ...values, ...standing }));
    return articleId;
  });
