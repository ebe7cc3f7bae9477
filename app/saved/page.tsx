import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/frame/page-frame";
import { ShelfList } from "@/components/library/article-list";
import { SavedFilterList } from "@/components/saved/saved-filter-list";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { listArticlesById } from "@/lib/pages/library/list-articles";
import { viewArticle } from "@/lib/pages/library/list-view";
import { listSavedPage } from "@/lib/pages/saved/get-saved-page";
import { getReader } from "@/lib/readers/reader";
import { listMarks, listShelf, SHELVES, type Shelf } from "@/lib/readers/shelf";
import { getFrame } from "../../lib/pages/frame/get-frame";

export const metadata: Metadata = { title: "Saved", robots: { index: false } };

/** So many are shown; a shelf of more is read from its start. */
const MOST = 200;

const LABELS: Record<Shelf, string> = { saved: "Saved", unread: "Saved, not read yet", read: "Read" };
const EMPTY: Record<Shelf, string> = {
  saved: "Nothing saved yet. “Save” stands beside every article.",
  unread: "Nothing saved is unread.",
  read: "Nothing is marked as read. Opening an article does not mark it; “Mark as read” beside it does.",
};

export default async function SavedPage({ searchParams }: { searchParams: Promise<QueryValues> }) {
  const values = await searchParams;
  const { show } = values;
  const shelf = SHELVES.find((known) => known === show) ?? "saved";
  const [reader, frame] = await Promise.all([getReader(), getFrame()]);
  const { ids, total } = await listShelf(reader, shelf, MOST);
  const [articles, marks, saved] = await Promise.all([
    listArticlesById(ids),
    listMarks(reader, ids),
    listSavedPage(reader, values),
  ]);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[60rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Saved</h1>
        <nav aria-label="Shelves" className="flex flex-wrap gap-x-5 pt-3 pb-4 text-small">
          {SHELVES.map((one) => (
            <Link
              key={one}
              href={one === "saved" ? "/saved" : `/saved?show=${one}`}
              prefetch={false}
              aria-current={one === shelf ? "page" : undefined}
              className="choice"
            >
              {LABELS[one]}
            </Link>
          ))}
          <a href="#filters" className="choice">
            Saved filters
          </a>
        </nav>
        {articles.length > 0 ? (
          <ShelfList rows={articles.map((article) => viewArticle(article, { marks }))} />
        ) : (
          <p className="max-w-[36rem] py-6 font-serif text-lead">{EMPTY[shelf]}</p>
        )}
        {total > articles.length && (
          <p className="pt-4 text-small text-quiet">
            The first {articles.length} of {total}.
          </p>
        )}
        <SavedFilterList filters={saved.filters} again={saved.again} problem={saved.problem} />
      </main>
    </PageFrame>
  );
}
