import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/frame/page-frame";
import { StoryList } from "@/components/story/story-list";
import { parseCursor } from "@/lib/filters/cursor";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { listFollowed } from "@/lib/pages/story/follow-story";
import { listStories, listStoriesById } from "@/lib/pages/story/list-stories";
import { getReader } from "@/lib/readers/reader";
import { getFrame } from "../../lib/pages/frame/get-frame";

export const metadata: Metadata = {
  title: "Stories",
  description: "Runs of events that the articles of this library tell, over days or years.",
  alternates: { canonical: "/stories" },
};

export default async function StoriesPage({ searchParams }: { searchParams: Promise<QueryValues> }) {
  const cursor = parseCursor((await searchParams).cursor);
  const [list, frame, reader] = await Promise.all([listStories(cursor), getFrame(), getReader()]);
  const followed = await listFollowed(reader);
  const own = cursor ? [] : await listStoriesById([...followed.keys()]);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[60rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Stories</h1>
        <p className="max-w-[40rem] pt-2 pb-4 font-serif text-lead text-quiet">
          Runs of events that several articles tell, over days or years. They thread themselves as articles
          come in.
        </p>
        {own.length > 0 && (
          <section aria-labelledby="followed" className="pb-8">
            <h2 id="followed" className="label pb-1.5">
              You follow
            </h2>
            <StoryList stories={own} followed={followed} buttons />
          </section>
        )}
        <section aria-labelledby="all">
          <h2 id="all" className="label pb-1.5 tabular-nums">
            {list.total} {list.total === 1 ? "story" : "stories"}
          </h2>
          <StoryList stories={list.stories} followed={followed} />
        </section>
        {list.next && (
          <p className="pt-8">
            <Link href={`/stories?cursor=${list.next}`} rel="next" prefetch={false} className="button">
              More stories
            </Link>
          </p>
        )}
      </main>
    </PageFrame>
  );
}
