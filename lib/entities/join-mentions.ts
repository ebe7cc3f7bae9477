import { soundsAlike } from "../text/names/consonant-skeleton";
import { hasArabic } from "../text/normalise";
import type { EntityMention, EntityType } from "./mention";
import { type PersonName, readPersonName, sameFullName, sameToken } from "./person-name";

/** An entity that the library holds: what joinMentions needs to know of it. `articles`: how many mention it. */
export type HeldEntity = { type: EntityType; key: string; surnameOnly: boolean; articles: number };

/** A mention, and the key of the entity that it is of: one that is held, or its own, for one to be made. */
export type JoinedMention = EntityMention & { entityKey: string };

/** A surname alone goes to whoever of that surname is this many times as often in the library as the next. */
const DOMINANT = 3;

/** Keys of people are their names' words. */
const nameOf = ({ key }: { key: string }): PersonName => readPersonName(key.split(" "));

const byArticles = (a: HeldEntity, b: HeldEntity): number =>
  b.articles - a.articles || (a.key < b.key ? -1 : 1);

function findPerson(mention: EntityMention, held: readonly HeldEntity[]): HeldEntity | undefined {
  const name = nameOf(mention);
  const bearers = held.filter((entity) => sameToken(nameOf(entity).surname, name.surname)).sort(byArticles);
  if (!mention.surnameOnly) return bearers.find((entity) => sameFullName(nameOf(entity), name));
  const [first, second] = bearers.filter((entity) => !entity.surnameOnly);
  if (first && first.articles >= DOMINANT * (second?.articles ?? 0)) return first;
  return bearers.find((entity) => entity.surnameOnly);
}

/** A name of no list in the other script: each word must sound alike, and one short word proves too little. */
function findThing({ key }: EntityMention, held: readonly HeldEntity[]): HeldEntity | undefined {
  const words = key.split(" ");
  if (key.replace(/ /g, "").length < 5) return undefined;
  return [...held].sort(byArticles).find((entity) => {
    const others = entity.key.split(" ");
    if (hasArabic(entity.key) === hasArabic(key) || others.length !== words.length) return false;
    return words.every((word, at) =>
      hasArabic(word) ? soundsAlike(others[at] ?? "", word) : soundsAlike(word, others[at] ?? ""),
    );
  });
}

/**
 * Says of which entity each mention of one article is, articles being taken one at a time.
 *
 * The same key is the same entity. Else a person's full name joins the held person whose name may be the same (given name
 * and surname alike, in either script, what stands between not at odds), the one in most articles first; a surname alone
 * joins the person of that surname who is in at least three times as many articles as the next, and otherwise stays an
 * entity of its own, "Assad", that later surnames of nobody in particular join. Places and organisations of no list join
 * those of the other script that sound alike.
 *
 * The order in which articles come in matters twice: a surname is given to who is dominant at that time (ask again for
 * entities with surnameOnly when the library has grown: the answer depends on what is held alone), and where three spellings
 * are such that the first and third each may be the second but not each other, the one held first is joined.
 * @param list what the library holds under a mention's `lookup`, in any order
 */
export function joinMentions(
  mentions: readonly EntityMention[],
  list: (lookup: string) => readonly HeldEntity[],
): JoinedMention[] {
  const joined = mentions.map((mention) => {
    const held = mention.lookup ? list(mention.lookup).filter(({ type }) => type === mention.type) : [];
    // a surname alone is asked about anew each time, even where a surname-only entity of its key is held
    const same = mention.surnameOnly ? undefined : held.find(({ key }) => key === mention.key);
    const found = same ?? (mention.type === "person" ? findPerson(mention, held) : findThing(mention, held));
    return { ...mention, entityKey: found?.key ?? mention.key };
  });
  return mergeJoined(joined);
}

/** Two mentions of an article that turn out to be of one entity ("Lawrow" and "Lavrov") become one. */
function mergeJoined(mentions: readonly JoinedMention[]): JoinedMention[] {
  const merged = new Map<string, JoinedMention>();
  for (const mention of mentions) {
    const id = `${mention.type} ${mention.entityKey}`;
    const held = merged.get(id);
    if (!held) {
      merged.set(id, mention);
      continue;
    }
    const places = [...held.places, ...mention.places].sort((a, b) =>
      a.field === b.field ? a.start - b.start : a.field === "headline" ? -1 : 1,
    );
    const fuller = mention.name.length > held.name.length ? mention : held;
    merged.set(id, {
      ...fuller,
      surnameOnly: held.surnameOnly && mention.surnameOnly,
      places,
      count: places.length,
    });
  }
  return [...merged.values()];
}
