import type { SharedMention } from "../../db/entities/article-entities";
import { parsePlaces } from "../../entities/mention";
import type { Evidence, Place } from "../../related/evidence/pick-evidence";

/** Maximum number of shared names of two articles in different languages. */
const MAX_NAMES = 6;

function firstPlace(places: string, entityId: number): Place | null {
  const inText = (place: Place) => Number(place.field === "headline");
  const [first] = parsePlaces(places, `entity ${entityId}`).sort((a, b) => inText(a) - inText(b));
  return first ?? null;
}

/**
 * The names that two articles share, as evidence: those that both emphasise most for their rarity first. In evidence,
 * an entity has its negated id in place of a term's id.
 */
export function nameEvidence(
  shared: readonly SharedMention[],
  fields: readonly [Record<string, string>, Record<string, string>],
  articles: number,
): Evidence[] {
  const weight = ({ counts, articles: named }: SharedMention): number =>
    Math.log(1 + articles / Math.max(1, named)) * (1 + Math.log(Math.min(...counts)));
  return [...shared]
    .sort((a, b) => weight(b) - weight(a) || a.entityId - b.entityId)
    .slice(0, MAX_NAMES)
    .flatMap((mention) => {
      const [here, there] = mention.places.map((places) => firstPlace(places, mention.entityId));
      if (!here || !there) return [];
      const surface = ({ field, start, end }: Place, side: 0 | 1) =>
        (fields[side][field] ?? "").slice(start, end);
      return [
        {
          term: -mention.entityId,
          kind: "name" as const,
          texts: [surface(here, 0), surface(there, 1)] as [string, string],
          places: [here, there] as [Place, Place],
        },
      ];
    });
}
