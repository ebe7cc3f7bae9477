import { t } from "@/lib/messages/t";
import type { SaveAgain as SaveAgainView, SavedFilterRow } from "@/lib/pages/saved/get-saved-page";
import { NewCount } from "../filters/saved-filters";
import { LibraryLink } from "../ui/library-link";
import { SavedFilterForm } from "./saved-filter-form";

/** The reader's saved filters: open, rename, delete, subscribe to, or start with each. */
export function SavedFilterList({
  filters,
  again,
  problem,
}: {
  filters: SavedFilterRow[];
  again: SaveAgainView | null;
  /** Why a filter was not renamed. */
  problem: { id: number; text: string } | null;
}) {
  return (
    <section id="filters" aria-labelledby="filters-title" className="mt-12 border-t border-ink pt-4">
      <h2 id="filters-title" className="tight font-serif text-row font-semibold">
        {t("saved.filters")}
      </h2>
      {again && <SaveAgain again={again} />}
      {filters.length === 0 && !again && (
        <p className="max-w-[40rem] py-4 font-serif text-lead">
          {t.rich("saved.noFilter", {
            link: (words) => (
              <LibraryLink href="/library?all=1" className="link">
                {words}
              </LibraryLink>
            ),
          })}
        </p>
      )}
      {filters.length > 0 && (
        <ul className="mt-3 border-t border-rule">
          {filters.map((one) => (
            <Row key={one.id} one={one} problem={problem?.id === one.id ? problem.text : null} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ one, problem }: { one: SavedFilterRow; problem: string | null }) {
  const { id, name, href, fresh, words, notes, start, feeds } = one;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3 className="tight font-serif text-lead font-semibold wrap-anywhere">
          <LibraryLink href={href} className="hover:text-accent">
            <bdi>{name}</bdi>
          </LibraryLink>{" "}
          <span className="font-sans font-normal">
            <NewCount fresh={fresh} />
          </span>
        </h3>
        <p className="text-fine text-quiet wrap-anywhere">
          <bdi>{words || t("saved.wholeLibrary")}</bdi>
          {start && ` · ${t("saved.starts")}`}
        </p>
        {notes.length > 0 && (
          <ul className="mt-1 border-s-2 border-accent ps-3 text-fine">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <p className="flex flex-wrap gap-x-4 pt-1 text-fine text-quiet">
          {feeds.map((feed) => (
            <a
              key={feed.href}
              href={feed.href}
              className="link"
              aria-label={t("saved.feed", { filter: name, form: feed.name })}
            >
              {feed.name}
            </a>
          ))}
        </p>
      </div>
      <SavedFilterForm id={id} name={name} start={start} problem={problem} />
    </li>
  );
}

function SaveAgain({ again: { text, name, filter, words } }: { again: SaveAgainView }) {
  return (
    <div className="mt-3 border-s-2 border-accent ps-3">
      <p role="alert" className="text-small">
        {text}
      </p>
      {words && (
        <form method="post" action="/saved/filters" className="grid max-w-[32rem] gap-2 pt-2">
          <input type="hidden" name="filter" value={filter} />
          <p className="text-fine text-quiet wrap-anywhere">
            <bdi>{words}</bdi>
          </p>
          <label className="grid gap-1">
            <span className="label">{t("saved.name")}</span>
            <input name="name" defaultValue={name} required dir="auto" className="field" />
          </label>
          <button type="submit" className="button justify-self-start">
            {t("saved.saveFilter")}
          </button>
        </form>
      )}
    </div>
  );
}
