import Form from "next/form";
import { t } from "@/lib/messages/t";
import type { EditionPage } from "@/lib/pages/edition/get-edition-page";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";

/** The day of the edition, what is new, the subjects, and a search of the library. */
export function EditionHead({ page: { day, fresh, articles, subjects } }: { page: EditionPage }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-b border-rule pb-3 text-small">
      <p>
        <time dateTime={day.iso} className="font-semibold">
          {day.words}
        </time>{" "}
        <LibraryLink href="/library" className="text-quiet tabular-nums hover:text-accent">
          {fresh ?? countArticles(articles)}
        </LibraryLink>
      </p>
      <nav aria-label={t("edition.subjects")} className="flex flex-wrap gap-x-4 gap-y-1 text-quiet">
        {subjects.map(({ slug, name }) => (
          <LibraryLink
            key={slug}
            href={`/library?topic=${encodeURIComponent(slug)}`}
            className="hover:text-accent"
          >
            {name}
          </LibraryLink>
        ))}
      </nav>
      <search className="max-w-full lg:hidden">
        <Form action="/library" className="flex gap-2">
          <input
            type="search"
            name="q"
            maxLength={2000}
            aria-label={t("edition.searchAll")}
            placeholder={t("edition.searchAll")}
            className="field w-56 min-w-0"
          />
          <button type="submit" className="button">
            {t("frame.search")}
          </button>
        </Form>
      </search>
    </div>
  );
}
