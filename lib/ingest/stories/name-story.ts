import { getLibrarySize } from "../../db/library-state";
import { listTermsByText } from "../../db/links/terms";
import type { Runner } from "../../db/statements";
import { listNamingRows, listSharedEntities, type NamingRow } from "../../db/stories/story-names";
import type { MemberRow } from "../../db/stories/story-threads";
import { parsePlaces } from "../../entities/mention";
import { IN_HEADLINE, IN_LEAD, unpackProfile } from "../../related/profile/packed-profile";
import { listRuns } from "../../stories/naming/list-runs";
import { nameStory, type StoryName } from "../../stories/naming/name-story";
import type {
  LibraryCounts,
  NamingArticle,
  NamingMention,
  Standing,
} from "../../stories/naming/naming-article";
import { contentStems, termsOf } from "../../stories/naming/rank-runs";

/** The first part of a text, in UTF-16 units: about a hundred words, as in a profile. */
const LEAD_LENGTH = 600;

/**
 * The name of a story with these articles.
 * @param members all of them, in chronological order
 * @param sample the ids of those that are read for it
 * @param current the name that it has, or ""
 */
export async function readStoryName(
  tx: Runner,
  members: readonly MemberRow[],
  sample: readonly number[],
  current: string,
): Promise<StoryName> {
  const { articles, counts } = await readNaming(tx, sample);
  const dates = members.flatMap(({ date }) => date ?? []);
  return nameStory(articles, counts, dates, current);
}

/** What a story with these articles is named by. */
export async function readNaming(
  tx: Runner,
  ids: readonly number[],
): Promise<{ articles: NamingArticle[]; counts: LibraryCounts }> {
  const rows = await listNamingRows(tx, ids);
  const runs = rows.flatMap(({ headline, lead }) => [headline, lead]).flatMap(listRuns);
  const texts = new Set(runs.flatMap((run) => [...termsOf(run), ...contentStems(run)]));
  const terms = await listTermsByText(tx, [...texts]);
  const named = await listSharedEntities(tx, ids);
  const articles = rows.map(
    ({ packed, ...row }): NamingArticle => ({
      ...row,
      terms: placeTerms(packed, terms),
      mentions: named.flatMap(({ articleId, places, ...mention }): NamingMention[] =>
        articleId === row.id ? [{ ...mention, standing: placeMention(places, row, mention.entity) }] : [],
      ),
    }),
  );
  const frequencies = new Map(terms.map(({ text, articles }) => [text, articles]));
  const frequency = (term: string) => frequencies.get(term) ?? 1;
  return { articles, counts: { frequency, articles: await getLibrarySize(tx) } };
}

/** Where an article has each of the terms that its profile contains. */
function placeTerms(
  packed: Uint8Array,
  terms: readonly { id: number; text: string }[],
): Map<string, Standing> {
  const { ids, flags } = unpackProfile(packed);
  const flagsOf = new Map([...ids].map((id, at) => [id, flags[at] ?? 0]));
  return new Map(
    terms.flatMap(({ id, text }): [string, Standing][] => {
      const flag = flagsOf.get(id);
      if (flag === undefined) return [];
      return [[text, flag & IN_HEADLINE ? "headline" : flag & IN_LEAD ? "lead" : "text"]];
    }),
  );
}

function placeMention(places: string, { id }: Pick<NamingRow, "id">, entity: number): Standing {
  const [first] = parsePlaces(places, `${id} of entity ${entity}`);
  if (first?.field === "headline") return "headline";
  return first && first.start < LEAD_LENGTH ? "lead" : "text";
}
