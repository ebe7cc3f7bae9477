import type { SharedMention } from "../../db/entities/article-entities";
import { parsePlaces } from "../../entities/mention";
import { isInCredit, isInHead, searchedText, surfaceAt } from "../../related/evidence/find-places";
import { type Place, type ProfiledText, partOf, type SharedThing } from "../../related/evidence/shared-thing";
import { inverseFrequency, type Rarity } from "../../related/profile/term-weights";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic } from "../../text/normalise";

/** Maximum number of shared names of two articles in different languages. */
const MAX_NAMES = 6;
const NAME_FACTOR = 1.5;
const BROAD_FACTOR = 0.12;
/** Places looked at in each article. */
const MAX_PLACES = 6;

/** Where an article has a name: the headline first; places with a full form before those with a short one. */
function placesOf({ fields }: ProfiledText, json: string, entityId: number): Place[] {
  const read = searchedText(fields);
  const places: Place[] = parsePlaces(json, `entity ${entityId}`)
    .slice(0, MAX_PLACES)
    .filter(
      (place) => !(place.field === "text" && place.start < read.afterDateline) && !isInCredit(read, place),
    );
  const longest = Math.max(0, ...places.map(({ start, end }) => end - start));
  const full = places.filter((place) => place.end - place.start === longest);
  return full.some(isInHead) || !places.some(isInHead) ? full : places;
}

/**
 * The names that two articles share, those first that both emphasise most for their rarity. In evidence, an entity has
 * its negated id in place of a term's id.
 */
export function entityThings(
  a: ProfiledText,
  b: ProfiledText,
  shared: readonly SharedMention[],
  { articles }: Rarity,
): SharedThing[] {
  const things = shared.flatMap((mention): SharedThing[] => {
    const places: [Place[], Place[]] = [
      placesOf(a, mention.places[0], mention.entityId),
      placesOf(b, mention.places[1], mention.entityId),
    ];
    const [here, there] = [places[0][0], places[1][0]];
    if (!here || !there) return [];
    const rarity = inverseFrequency({ articles, frequency: () => mention.articles }, 0, false);
    const stress = (1 + Math.log(Math.min(...mention.counts))) * NAME_FACTOR;
    const broad = isBroadName(surfaceAt(a.fields, here)) || isBroadName(surfaceAt(b.fields, there));
    const weight = stress * rarity * (broad ? BROAD_FACTOR : 1);
    const name = fullest(mention.names);
    return [
      {
        term: -mention.entityId,
        kind: "name",
        part: partOf(places, isInHead),
        weight,
        places,
        ...(name ? { name } : {}),
      },
    ];
  });
  return things.sort((x, y) => y.weight - x.weight || y.term - x.term).slice(0, MAX_NAMES);
}

/** The fuller of two names in one script; none across scripts, where each article keeps its own. */
function fullest([here, there]: readonly [string, string]): string | undefined {
  if (hasArabic(here) !== hasArabic(there)) return undefined;
  return there.length > here.length ? there : here;
}
