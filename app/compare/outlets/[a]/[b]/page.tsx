import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseOutlets } from "@/components/compare/choose-outlets";
import { Comparison } from "@/components/compare/comparison";
import { OutletsHead } from "@/components/compare/outlets-head";
import { PageFrame } from "@/components/frame/page-frame";
import { slugOf } from "@/lib/articles/slug";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { getOutletComparison, type OutletComparison } from "@/lib/pages/compare/get-outlet-comparison";
import { nameSides } from "@/lib/pages/compare/name-sides";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { getStory, type Story } from "@/lib/pages/story/get-story";
import { listStoryArticles, listStoryOutlets } from "@/lib/pages/story/story-outlets";
import { findStorySlug } from "@/lib/stories/find-story";
import "../../../compare.css";

type Props = { params: Promise<{ a: string; b: string }>; searchParams: Promise<QueryValues> };

export const metadata: Metadata = { title: "Compare outlets", robots: { index: false } };

/** So many articles may be named in an address. */
const MOST = 200;

export default async function CompareOutletsPage({ params, searchParams }: Props) {
  const [{ a, b }, values] = await Promise.all([params, searchParams]);
  const story = await findStory(values);
  const slugs = story
    ? listStoryArticles(story).map(({ slug }) => slug)
    : [values.article ?? []].flat().slice(0, MOST);
  const outlets = [slugOf({ slug: a }), slugOf({ slug: b })] as const;
  const [compared, frame] = await Promise.all([getOutletComparison(outlets, slugs), getFrame()]);
  if (!compared) notFound();
  const { view } = compared;
  if (outlets[0] === outlets[1] || !view)
    return (
      <PageFrame frame={frame}>
        <NothingToCompare compared={compared} story={story} twice={outlets[0] === outlets[1]} />
      </PageFrame>
    );
  const sides: [typeof compared.a, typeof compared.b] = [compared.a, compared.b];
  const names = nameSides(
    { outlet: compared.a.name, day: null, language: compared.a.language },
    { outlet: compared.b.name, day: null, language: compared.b.language },
  );
  return (
    <PageFrame frame={frame} reading>
      <main id="text" className="page compare">
        <OutletsHead
          sides={sides}
          headlines={view.headlines}
          about={story && { title: story.title, href: `/story/${encodeURIComponent(story.slug)}` }}
        />
        <Comparison view={view} names={names} />
      </main>
    </PageFrame>
  );
}

/** The story that the address names, also by a slug that it had. */
async function findStory({ story }: QueryValues): Promise<Story | null> {
  const slug = typeof story === "string" ? await findStorySlug(story.normalize("NFKC")) : null;
  return slug ? getStory(slug) : null;
}

/** One outlet twice, or an outlet without an article of those that are named: what to do. */
function NothingToCompare({
  compared,
  story,
  twice,
}: {
  compared: OutletComparison;
  story: Story | null;
  twice: boolean;
}) {
  const without = [compared.a, compared.b].filter(({ articles }) => articles === 0);
  return (
    <main id="text" className="page max-w-[46rem] pt-8 pb-16">
      <h1 className="tight font-serif text-headline font-semibold">
        {twice ? "This is one outlet twice" : "There is nothing to compare"}
      </h1>
      <p className="mt-4 font-serif text-lead">
        {twice ? (
          "A comparison needs two outlets that tell of the same thing."
        ) : (
          <>
            The library has no article on this from <bdi>{without.map(({ name }) => name).join(" or ")}</bdi>.
            Choose two outlets that have one.
          </>
        )}
      </p>
      {story && <ChooseOutlets story={story.slug} outlets={listStoryOutlets(story)} />}
    </main>
  );
}
