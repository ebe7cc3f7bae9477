import { removeArticle } from "../articles/remove-article";
import { writeLibrary } from "../db/client";
import { dropLeftBehind, LEFT_BEHIND, type LeftBehind } from "../db/soundness";

/** Takes all sample articles out of the library, and with them their outlets and topics where nothing else has those. @returns how many articles went */
export const removeSamples = (): Promise<number> =>
  writeLibrary(async (tx) => {
    const samples = await tx.article.findMany({ where: { sample: true }, select: { id: true } });
    for (const { id } of samples) await removeArticle(tx, id);
    await tx.outlet.deleteMany({ where: { sample: true, articles: { none: {} } } });
    for (const table of Object.keys(LEFT_BEHIND) as LeftBehind[]) await dropLeftBehind(tx, table);
    return samples.length;
  });
