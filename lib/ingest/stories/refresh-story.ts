import { slugFrom } from "../../articles/slug";
import type { Transaction } from "../../db/client";
import { freeSlug } from "../../db/free-slug";
import { getLibrarySize } from "../../db/library-state";
import { getTerms } from "../../db/links/terms";
import { findStandingName } from "../../db/stories/story-decisions";
import {
  addStory,
  getTitle,
  isStorySlug,
  listCopies,
  listElsewhere,
  listMembers,
  listStoriesFrom,
  listStoryProfiles,
  listTieRows,
  listTranslated,
  type MemberRow,
  removeStory,
  type StoryFields,
  updateStory,
  updateTitle,
} from "../../db/stories/story-threads";
import { kindsThatTie } from "../../related/kinds/link-kinds";
import { IN_HEADLINE, IN_LEAD, kindOf, unpackProfile, VAGUE } from "../../related/profile/packed-profile";
import { BOUNDS } from "../../stories/decide-story";
import { mainLanguage } from "../../stories/naming/main-language";
import { type Core, type CoreMember, coreWeight, makeCore, sharedTerms } from "../../stories/shared-terms";
import { readStoryName } from "./name-story";

/**
 * Maximum number of articles, evenly spread over a story, that its core and name are made from: a story of years costs
 * no more than one of weeks.
 */
const MAX_CORE_ARTICLES = 24;

/**
 * The terms of a profile that can say what a story is about: names, and what is in the headline or lead, without
 * vague words.
 */
export function distinctiveTerms(packed: Uint8Array): number[] {
  const { ids, flags } = unpackProfile(packed);
  return [...ids].filter((_, at) => {
    const flag = flags[at] ?? 0;
    const kind = kindOf(flag);
    if (flag & VAGUE || kind === "figure" || kind === "date") return false;
    return kind === "name" || (flag & (IN_HEADLINE | IN_LEAD)) > 0;
  });
}

/**
 * Groups translations and near-copies into pieces.
 * @param pairs of articles that are the same piece
 * @returns the piece of each article, identified by its lowest id
 */
export function groupPieces(
  ids: readonly number[],
  pairs: readonly (readonly [number, number])[],
): Map<number, number> {
  const piece = new Map(ids.map((id) => [id, id]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, b] of pairs) {
      const [one, other] = [piece.get(a) ?? a, piece.get(b) ?? b];
      if (one === other) continue;
      piece.set(a, Math.min(one, other));
      piece.set(b, Math.min(one, other));
      changed = true;
    }
  }
  return piece;
}

/** At most `most` items, evenly spread over a list. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]).filter(
    (one): one is T => one !== undefined,
  );
}

/** The core of a story with the given articles. */
export async function readCore(tx: Transaction, ids: readonly number[]): Promise<Core> {
  const profiles = await listStoryProfiles(tx, spread(ids, MAX_CORE_ARTICLES));
  const members: CoreMember[] = profiles.map(({ packed, ...member }) => ({
    ...member,
    terms: distinctiveTerms(packed),
  }));
  const shared = [...new Set(members.map(({ language }) => language))].flatMap((language) =>
    sharedTerms(members.filter((member) => member.language === language)).map(([term]) => term),
  );
  const terms = await getTerms(tx, shared);
  const outlets = new Set(members.map(({ outletId }) => outletId));
  const elsewhere = outlets.size === 1 ? await listElsewhere(tx, shared, [...outlets][0] ?? null) : null;
  return makeCore(members, ids.length, {
    frequency: (term) => terms.get(term)?.articles ?? 1,
    isElsewhere: (term) => elsewhere?.has(term) ?? true,
    articles: await getLibrarySize(tx),
  });
}

/**
 * Whether all articles are from one outlet, none refers to another, and they hardly share anything but the outlet's
 * style. @param ease below 1 for an existing story
 */
export async function isOnlyOutletStyle(
  tx: Transaction,
  members: readonly Pick<MemberRow, "id" | "outletId">[],
  core: Core,
  ease = 1,
): Promise<boolean> {
  if (coreWeight(core) >= BOUNDS.aloneWeight * ease) return false;
  if (new Set(members.map(({ outletId }) => outletId)).size > 1) return false;
  const ids = new Set(members.map(({ id }) => id));
  const cited = await listTieRows(tx, [...ids], kindsThatTie("citation"));
  return !cited.some(({ id, kind }) => ids.has(id) && kind !== "copy");
}

function describeStory(
  members: readonly MemberRow[],
  core: Core,
): Omit<StoryFields, "pieces" | "title" | "inLanguage"> {
  const orders = members.flatMap(({ order }) => order ?? []);
  return {
    articles: members.length,
    outlets: new Set(members.flatMap(({ outletId }) => outletId ?? [])).size,
    firstAt: orders.length ? new Date(Math.min(...orders)) : null,
    lastAt: orders.length ? new Date(Math.max(...orders)) : null,
    core: JSON.stringify(core),
  };
}

/** The number of articles, counting translations and near-copies of one another once. */
async function countPieces(tx: Transaction, members: readonly MemberRow[]): Promise<number> {
  const main = mainLanguage(members);
  const ids = members.map(({ id }) => id);
  const foreign = members.filter(({ language }) => language !== main).map(({ id }) => id);
  const pieces = groupPieces(ids, [
    ...(await listTranslated(tx, ids, foreign)),
    ...(await listCopies(tx, ids)),
  ]);
  return new Set(pieces.values()).size;
}

/**
 * Updates a story's row from its articles: title, core, counts and dates; its slug stays. A story with fewer than two
 * pieces left is removed, as is one that only shows an outlet's style, unless the owner has made it.
 */
export async function refreshStory(tx: Transaction, storyId: number): Promise<void> {
  await measureStory(tx, storyId);
  await nameStory(tx, storyId);
}

/** The same without the title. Naming takes most of the time, and need not be done after each of many changes. */
export async function measureStory(tx: Transaction, storyId: number): Promise<void> {
  const members = await listMembers(tx, storyId);
  const counted = await countPieces(tx, members);
  const owned = members.length > 1 && members.some(({ pinned }) => pinned);
  if (counted < 2 && !owned) return removeStory(tx, storyId);
  const core = await readCore(
    tx,
    members.map(({ id }) => id),
  );
  if (!owned && (await isOnlyOutletStyle(tx, members, core, BOUNDS.stay))) return removeStory(tx, storyId);
  await updateStory(tx, storyId, { ...describeStory(members, core), pieces: counted });
}

/** Names a story by its articles, unless the owner has named it or it has none any more. */
export async function nameStory(tx: Transaction, storyId: number): Promise<void> {
  const members = await listMembers(tx, storyId);
  if (members.length === 0) return;
  const sample = spread(
    members.map(({ id }) => id),
    MAX_CORE_ARTICLES,
  );
  const { name, language } = await readStoryName(tx, members, sample, await getTitle(tx, storyId));
  await updateTitle(tx, storyId, { title: name, inLanguage: language });
}

/** Names the stories of which the first article, by id, is among the given ones. */
export async function nameStoriesFrom(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  for (const story of await listStoriesFrom(tx, articleIds)) await nameStory(tx, story);
}

/** Whether articles are a story by themselves, without the owner's word. */
export async function standAlone(tx: Transaction, members: readonly MemberRow[]): Promise<boolean> {
  if ((await countPieces(tx, members)) < 2) return false;
  const core = await readCore(
    tx,
    members.map(({ id }) => id),
  );
  return !(await isOnlyOutletStyle(tx, members, core, BOUNDS.stay));
}

/** Adds a story without articles. @param name the owner's */
export const addEmptyStory = (
  tx: Transaction,
  slug: string,
  title: string,
  name: string | null,
): Promise<number> =>
  addStory(tx, slug, {
    ...{ name, title, inLanguage: "und", articles: 0, pieces: 0, outlets: 0, firstAt: null, lastAt: null },
    core: "{}",
  });

/** Adds a story without articles, with a slug made from the headline it begins with. */
export async function beginStory(tx: Transaction, headline: string): Promise<number> {
  const slug = await freeSlug(slugFrom(headline), (taken) => isStorySlug(tx, taken));
  const id = await addEmptyStory(tx, slug, headline, null);
  await tx.story.update({ where: { id }, data: { name: await findStandingName(tx, id) } });
  return id;
}
