import { soundsAlike } from "../text/names/consonant-skeleton";
import { hasArabic } from "../text/normalise";
import { comparePlaces, type EntityMention, type EntityType } from "./mention";
import { type PersonName, readPersonName, sameFullName, sameToken } from "./person-name";

/** An entity of the library. `articles`: how many mention it. */
export type HeldEntity = { type: EntityType; key: string; surnameOnly: boolean; articles: number };

/** A mention with the key of its entity: one that the library holds, or else its own, for a new entity. */
export type JoinedMention = EntityMention & { entityKey: string };

/** A surname alone goes to a person in at least this many times as many articles as the next person of that surname. */
const DOMINANCE = 3;

/** The key of a person is the words of the name. */
const nameOf = ({ key }: { key: string }): PersonName => readPersonName(key.split(" "));

const byArticles = (a: HeldEntity, b: HeldEntity): number =>
  b.articles - a.articles || (a.key < b.key ? -1 : 1);

function findPerson(mention: EntityMention, held: readonly HeldEntity[]): HeldEntity | undefined {
  const name = nameOf(mention);
  const bearers = held.filter((entity) => sameToken(nameOf(entity).surname, name.surname)).sort(byArticles);
  if (!mention.surnameOnly) return bearers.find((entity) => sameFullName(nameOf(entity), name));
  const [first, second] = bearers.filter((entity) => !entity.surnameOnly);
  if (first && first.articles >= DOMINANCE * (second?.articles ?? 0)) return first;
  return bearers.find((entity) => entity.surnameOnly);
}

/** An unlisted name in the other script: every word must sound alike, and one short word is not enough. */
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
 * Assigns the mentions of one article to entities. Articles are joined one at a time.
 *
 * The same key means the same entity. Otherwise a person's full name joins the held person who may have the same name
 * (given name and surname alike in either script, and nothing between them that contradicts), preferring the one in most
 * articles. A surname alone joins the person of that surname who is in at least three times as many articles as the next,
 * or else an entity of its own, "Assad", shared by all such surnames. Unlisted places and organisations join those of the
 * other script that sound alike.
 *
 * The order of the articles matters twice: a surname goes to whoever is dominant at the time (join entities with
 * surnameOnly again once the library has grown: the answer depends only on what is held), and of three spellings of which
 * the second matches both others but they do not match each other, the one held first is joined.
 * @param list returns the library's entities for a mention's `lookup`, in any order
 */
export function joinMentions(
  mentions: readonly EntityMention[],
  list: (lookup: string) => readonly HeldEntity[],
): JoinedMention[] {
  const joined = mentions.map((mention) => {
    const held = mention.lookup ? list(mention.lookup).filter(({ type }) => type === mention.type) : [];
    // a surname alone is decided anew each time, even if the library has a surname-only entity with its key
    const same = mention.surnameOnly ? undefined : held.find(({ key }) => key === mention.key);
    const found = same ?? (mention.type === "person" ? findPerson(mention, held) : findThing(mention, held));
    return { ...mention, entityKey: found?.key ?? mention.key };
  });
  return mergeJoined(joined);
}

/** Merges mentions of one article that turn out to be of the same entity ("Lawrow" and "Lavrov"). */
function mergeJoined(mentions: readonly JoinedMention[]): JoinedMention[] {
  const merged = new Map<string, JoinedMention>();
  for (const mention of mentions) {
    const id = `${mention.type} ${mention.entityKey}`;
    const held = merged.get(id);
    if (!held) {
      merged.set(id, mention);
      continue;
    }
    const places = [...held.places, ...mention.places].sort(comparePlaces);
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
