import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/frame/page-frame";
import { OutletGrid } from "@/components/times/outlet-grid";
import { printFilter } from "@/lib/filters/article-filter";
import { parseFilter, type QueryValues } from "@/lib/filters/parse-filter";
import { nameFilter } from "@/lib/index/name-filter";
import { aroundStart, wholeHrefOf } from "@/lib/pages/library/saved-on-library-page";
import { limitNotes } from "@/lib/pages/search/limit-notes";
import { listTimes } from "@/lib/pages/times/list-times";
import { viewTimes } from "@/lib/pages/times/time-view";
import { getReader } from "@/lib/readers/reader";
import { listSavedFilters } from "@/lib/readers/saved-filters";
import { getFrame } from "../../lib/pages/frame/get-frame";

type Props = { searchParams: Promise<QueryValues> };

export const metadata: Metadata = { title: "By outlet and time", robots: { index: false } };

/** Who wrote when, of the articles that a filter leaves: the table that the library page unfolds where there are scripts. */
export default async function TimesPage({ searchParams }: Props) {
  const asked = parseFilter(await searchParams);
  const { filter, notes } = await nameFilter(asked.filter);
  const reader = await getReader();
  const [times, saved, frame] = await Promise.all([
    listTimes(filter, reader),
    listSavedFilters(reader),
    getFrame(),
  ]);
  const { view, backHref } = aroundStart(
    { view: times && viewTimes(filter, times), backHref: `/${printFilter(filter)}` },
    wholeHrefOf(saved),
  );
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <p className="text-small">
          <Link href={backHref} prefetch={false} className="link">
            Back to the articles
          </Link>
        </p>
        <h1 className="tight pt-2 pb-5 font-serif text-headline font-semibold">By outlet and time</h1>
        {limitNotes([...asked.notes, ...notes]).map((note) => (
          <p key={note} className="mb-3 border-s-2 border-accent ps-3 text-small">
            {note}
          </p>
        ))}
        {view && view.grid.columns.length > 0 ? (
          <OutletGrid view={view} />
        ) : (
          <p className="text-small text-quiet">
            {times
              ? "Of none of these articles the date is known."
              : "The search took too long, so its articles were not counted. Leave out some of its words."}
          </p>
        )}
      </main>
    </PageFrame>
  );
}
