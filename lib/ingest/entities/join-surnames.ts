import { writeLibrary } from "../../db/client";
import { listEntitiesUnder, listSurnamesOf, moveMentions } from "../../db/entities/entities";
import { joinMentions } from "../../entities/join-mentions";

/**
 * Asks once more, when an import is through, whose the surnames are that stood alone when their articles came in: "Biden"
 * in the first article of a library becomes Joe Biden when most articles that say so are about him.
 * @returns how many surnames have found their bearers
 */
export const joinSurnames = (importId: number): Promise<number> =>
  writeLibrary(async (tx) => {
    const alone = await listSurnamesOf(tx, importId);
    if (alone.length === 0) return 0;
    const held = await listEntitiesUnder(tx, [...new Set(alone.map(({ lookup }) => lookup))]);
    let joined = 0;
    for (const { id, key, lookup } of alone) {
      const others = held.filter((entity) => entity.lookup === lookup && entity.id !== id);
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
