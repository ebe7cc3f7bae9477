import { writeLibrary } from "../../db/client";
import { listEntitiesUnder, listSurnamesOf, moveMentions } from "../../db/entities/entities";
import { joinMentions } from "../../entities/join-mentions";

/**
 * At the end of an import, looks again for the bearers of surnames that were alone when their articles were stored:
 * "Biden" in the first article of a library becomes Joe Biden once most articles that mention it are about him.
 * @returns the number of surnames that were joined
 */
export const joinSurnames = (importId: number): Promise<number> =>
  writeLibrary(async (tx) => {
    const alone = await listSurnamesOf(tx, importId);
    if (alone.length === 0) return 0;
    const known = await listEntitiesUnder(tx, [...new Set(alone.map(({ lookup }) => lookup))]);
    let joined = 0;
    for (const { id, key, lookup } of alone) {
      const others = known.filter((entity) => entity.lookup === lookup && entity.id !== id);
      const mention = {
        type: "person" as const,
        name: key,
        key,
        lookup,
        surnameOnly: true,
        places: [],
        count: 0,
      };
      const [found] = joinMentions([mention], () => others);
      const bearer = others.find((entity) => entity.type === "person" && entity.key === found?.entityKey);
      if (!bearer || bearer.surnameOnly) continue;
      await moveMentions(tx, id, bearer.id);
      joined += 1;
    }
    return joined;
  });
