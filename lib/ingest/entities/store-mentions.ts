import { slugFrom } from "../../articles/slug";
import type { Transaction } from "../../db/client";
import {
  addEntities,
  addMentions,
  findEntities,
  listEntitiesUnder,
  listEntitySlugs,
  type NewEntity,
  nameInLatin,
  removeMentions,
} from "../../db/entities/entities";
import { freeSlug } from "../../db/free-slug";
import { type JoinedMention, joinMentions } from "../../entities/join-mentions";
import { type EntityMention, formatPlaces } from "../../entities/mention";
import { hasArabic } from "../../text/normalise";

/**
 * Stores the entities that an article mentions, adding new entities to the library.
 * @param isNew the article was not in the library before, so it has no mentions to be removed
 */
export async function storeMentions(
  tx: Transaction,
  articleId: number,
  mentions: readonly EntityMention[],
  isNew: boolean,
): Promise<void> {
  if (!isNew) await removeMentions(tx, articleId);
  if (mentions.length === 0) return;
  const known = await listEntitiesUnder(tx, [...new Set(mentions.flatMap(({ lookup }) => lookup ?? []))]);
  const joined = joinMentions(mentions, (wanted) => known.filter(({ lookup }) => lookup === wanted));
  const ids = await findOrMakeEntities(tx, joined);
  const rows = joined.map(({ type, entityKey, name, count, places }) => ({
    entityId: ids.get(`${type} ${entityKey}`) ?? 0,
    ...{ name, count },
    places: formatPlaces(places),
  }));
  await addMentions(tx, articleId, rows);
  const latin = rows.filter(({ name }) => !hasArabic(name));
  if (latin.length > 0) await nameInLatin(tx, latin);
}

async function findOrMakeEntities(
  tx: Transaction,
  joined: readonly JoinedMention[],
): Promise<Map<string, number>> {
  const wanted = joined.map(({ type, entityKey }) => ({ type, key: entityKey }));
  const ids = await findEntities(tx, wanted);
  const missing = joined.filter(({ type, entityKey }) => !ids.has(`${type} ${entityKey}`));
  if (missing.length === 0) return ids;
  const slugs = await freeSlugs(
    tx,
    missing.map(({ name }) => slugFrom(name)),
  );
  const made = missing.map(
    ({ type, entityKey, lookup, surnameOnly, name }, at): NewEntity => ({
      slug: slugs[at] ?? "",
      ...{ type, key: entityKey, lookup, surnameOnly, name },
    }),
  );
  await addEntities(tx, made);
  return findEntities(tx, wanted);
}

/** Each slug as is if it is free, otherwise with a number appended. */
async function freeSlugs(tx: Transaction, wanted: string[]): Promise<string[]> {
  const taken = await listEntitySlugs(tx, wanted);
  const free: string[] = [];
  for (const slug of wanted) {
    const own = await freeSlug(slug, async (tried) =>
      taken.has(tried) || (tried !== slug && (await listEntitySlugs(tx, [tried])).size > 0) ? tried : null,
    );
    taken.add(own);
    free.push(own);
  }
  return free;
}
