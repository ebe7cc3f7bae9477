import type { Metadata } from "next";
import Link from "next/link";
import { FilterChips } from "@/components/filters/filter-chips";
import { FilterRail } from "@/components/filters/filter-rail";
import { FilterSheet } from "@/components/filters/filter-sheet";
import { KeepPlace } from "@/components/filters/keep-scroll-position";
import { QueryMistakes } from "@/components/filters/query-mistakes";
import { SavedFilters, StartNote } from "@/components/filters/saved-filters";
import { PageFrame } from "@/components/frame/page-frame";
import { ArticleList } from "@/components/library/article-list";
import { FeedLinks } from "@/components/library/feed-links";
import { MarkAllRead, ReadNotice } from "@/components/library/mark-all-read";
import { NothingFound } from "@/components/library/no-results";
import { pack, packOnce } from "@/components/library/packed";
import { DidYouMean } from "@/components/library/spelling-suggestion";
import { StoryNewsList } from "@/components/library/story-news";
import { Times } from "@/components/times/times";
import { isUnfiltered, printFilter } from "@/lib/filters/article-filter";
import { parseCursor } from "@/lib/filters/cursor";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { nameFilter } from "@/lib/index/name-filter";
import { countSamples } from "@/lib/pages/library/count-samples";
import { listArticles } from "@/lib/pages/library/list-articles";
import { listFoundTexts } from "@/lib/pages/library/list-found-texts";
import { viewList } from "@/lib/pages/library/list-view";
import { aroundStart, openSaved } from "@/lib/pages/library/saved-on-library-page";
import { viewFilter } from "@/lib/pages/rail/filter-view";
import { listFacets } from "@/lib/pages/rail/list-facets";
import { listStates } from "@/lib/pages/rail/list-states";
import { viewRail } from "@/lib/pages/rail/rail-view";
import { viewDropped } from "@/lib/pages/search/dropped-view";
import { limitNotes } from "@/lib/pages/search/limit-notes";
import { viewMistakes } from "@/lib/pages/search/mistake-view";
import { suggestSpelling } from "@/lib/pages/search/suggest-spelling";
import { listStoryNews } from "@/lib/pages/story/follow-story";
import { listTimes } from "@/lib/pages/times/list-times";
import { viewTimes } from "@/lib/pages/times/time-view";
import { listMarks } from "@/lib/readers/shelf";
import { getFrame } from "../lib/pages/frame/get-frame";
import { ask } from "../lib/pages/library/read-address";

type Props = { searchParams: Promise<QueryValues> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = (await ask(await searchParams)).asked;
  return { alternates: { canonical: `/${printFilter(filter)}` }, robots: { index: isUnfiltered(filter) } };
}

export default async function LibraryPage({ searchParams }: Props) {
  const values = await searchParams;
  const opened = await ask(values);
  const { asked, reader, newest } = opened;
  const cursor = parseCursor(values.cursor);
  const named = await nameFilter(asked.filter);
  const { filter } = named;
  const [list, facets, states, times, frame, samples] = await Promise.all([
    listArticles(filter, cursor, reader),
    listFacets(filter, reader),
    listStates(filter, reader),
    listTimes(filter, reader),
    getFrame(),
    countSamples(),
  ]);
  const first = (isUnfiltered(filter) || opened.starts) && !cursor;
  const [marks, news, suggestion] = await Promise.all([
    listMarks(
      reader,
      list.articles.map(({ id }) => id),
    ),
    first ? listStoryNews(reader) : [],
    cursor ? null : suggestSpelling(values, asked, list.heard ? 0 : list.total, reader),
  ]);
  const shelf = await openSaved(values, named, opened);
  const around = <View,>(view: View) => aroundStart(view, shelf.wholeHref);
  const mistakes = around(viewMistakes(asked.typed, asked.given, asked.mistakes));
  const view = around(viewFilter(named, asked));
  // a reader has marks and filters, which stand in it; what the others are shown of an answer is the same for all of them
  const packFor = async <View,>(answer: object, made: () => View | Promise<View>) =>
    reader ? pack(around(await made())) : packOnce(answer, made);
  const heading = filter.sort === "relevance" ? "Most relevant first" : null;
  const [groups, bars, rows] = await Promise.all([
    packFor(facets, () => viewRail(named, facets, states)),
    times && packFor(times, () => viewTimes(filter, times)),
    packFor(list, async () => viewList(list.groups, { marks, found: await listFoundTexts(list) }, heading)),
  ]);
  const next =
    list.next && `/${printFilter(filter) || "?"}${printFilter(filter) ? "&" : ""}cursor=${list.next}`;
  return (
    <PageFrame frame={frame} front>
      <main id="text" className="page grid gap-x-12 pt-6 pb-16 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <h1 className="sr-only">Library</h1>
        <FilterSheet articles={list.total} chosen={view.chips.length}>
          <SavedFilters view={shelf} />
          <FilterRail view={view} mistakes={mistakes} groups={groups} />
        </FilterSheet>
        <div className="min-w-0">
          <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 pb-3 text-small">
            <p className="tabular-nums" aria-live="polite">
              {list.total.toLocaleString("en")} {list.total === 1 ? "article" : "articles"}
            </p>
            {view.orders.map(({ label, href, chosen }) => (
              <Link
                key={label}
                href={href}
                prefetch={false}
                aria-current={chosen ? "true" : undefined}
                className="choice"
              >
                {label}
              </Link>
            ))}
          </div>
          {frame.owner && samples > 0 && isUnfiltered(filter) && <SamplesNote samples={samples} />}
          <StartNote name={shelf.startName} wholeHref={shelf.wholeHref} />
          <ReadNotice notice={shelf.notice} filter={shelf.filter} />
          <StoryNewsList news={news} />
          <FilterChips view={view} notes={limitNotes([...asked.notes, ...named.notes, ...list.notes])} />
          <QueryMistakes view={mistakes} className="mt-3 lg:hidden" />
          <DidYouMean suggestion={around(suggestion)} />
          {bars && (
            <KeepPlace>
              <Times packed={bars} />
            </KeepPlace>
          )}
          {list.articles.length > 0 ? (
            <ArticleList parts={rows} leads={first} />
          ) : view.clearHref ? (
            <NothingFound dropped={around(viewDropped(named, list.dropped))} clearHref={view.clearHref} />
          ) : (
            <EmptyLibrary owner={frame.owner} />
          )}
          {next && (
            <p className="pt-8">
              <Link href={next} rel="next" prefetch={false} className="button">
                More articles
              </Link>
            </p>
          )}
          <div className="mt-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 text-small text-quiet">
            <MarkAllRead articles={list.total} filter={shelf.filter} upto={newest} />
            <FeedLinks feeds={shelf.feeds} title={shelf.words} />
          </div>
        </div>
      </main>
    </PageFrame>
  );
}

/** Says that there are samples, and lets the owner be rid of them. */
function SamplesNote({ samples }: { samples: number }) {
  return (
    <form
      method="post"
      action="/samples/remove"
      className="mb-3 flex flex-wrap items-baseline gap-x-4 border-y border-rule py-2 text-small text-quiet"
    >
      <span>
        {samples} of these are samples, by outlets that do not exist, to try Throughline on.{" "}
        <Link href="/add" prefetch={false} className="link">
          Add your own
        </Link>
        .
      </span>
      <button type="submit" className="mark">
        Remove the samples
      </button>
    </form>
  );
}

function EmptyLibrary({ owner }: { owner: boolean }) {
  return (
    <p className="max-w-[36rem] py-10 font-serif text-lead">
      The library is empty.{" "}
      {owner ? "Paste or upload the first article on the page " : "The owner can add articles on the page "}
      <Link href="/add" className="link">
        Add articles
      </Link>
      .
    </p>
  );
}
