import "server-only";
import { slugOf } from "../../articles/slug";
import type { QueryValues } from "../../filters/parse-filter";
import { findStorySlug } from "../../stories/find-story";
import { type Frame, getFrame } from "../frame/get-frame";
import { getStory, type Story } from "../story/get-story";
import { listStoryArticles, listStoryOutlets, type StoryOutlet } from "../story/story-outlets";
import { compareOutlets, type OutletSide } from "./compare-outlets";
import type { ComparisonView } from "./comparison-view";
import { nameSides } from "./name-sides";

/** Two outlets side by side, or why there is nothing to compare. */
export type CompareOutletsPage = {
  frame: Frame;
  /** The story they are compared on; null where the address names articles instead. */
  story: { slug: string; title: string; href: string; outlets: StoryOutlet[] } | null;
  comparison: { sides: [OutletSide, OutletSide]; view: ComparisonView; names: [string, string] } | null;
  /** The address names one outlet twice. */
  isTwice: boolean;
  /** The outlets without an article to compare. */
  without: string[];
};

/** The most articles that an address may name. */
const MOST = 200;

/** The page that compares two outlets on a story or on some articles; null where an outlet is not in the library. */
export async function getCompareOutletsPage(
  a: string,
  b: string,
  values: QueryValues,
): Promise<CompareOutletsPage | null> {
  const story = await findStory(values);
  const slugs = story
    ? listStoryArticles(story).map(({ slug }) => slug)
    : [values.article ?? []].flat().slice(0, MOST);
  const outlets = [slugOf({ slug: a }), slugOf({ slug: b })] as const;
  const [compared, frame] = await Promise.all([compareOutlets(outlets, slugs), getFrame()]);
  if (!compared) return null;
  const sides: [OutletSide, OutletSide] = [compared.a, compared.b];
  const isTwice = outlets[0] === outlets[1];
  return {
    frame,
    story: story && {
      ...{ slug: story.slug, title: story.title, outlets: listStoryOutlets(story) },
      href: `/story/${encodeURIComponent(story.slug)}`,
    },
    comparison: isTwice || !compared.view ? null : { sides, view: compared.view, names: nameOutlets(sides) },
    isTwice,
    without: sides.filter(({ articles }) => articles === 0).map(({ name }) => name),
  };
}

/** The story that the address names, by its slug or a former one. */
async function findStory({ story }: QueryValues): Promise<Story | null> {
  const slug = typeof story === "string" ? await findStorySlug(story.normalize("NFKC")) : null;
  return slug ? getStory(slug) : null;
}

const nameOutlets = ([a, b]: [OutletSide, OutletSide]): [string, string] =>
  nameSides(
    { outlet: a.name, day: null, language: a.language },
    { outlet: b.name, day: null, language: b.language },
  );
