import { t } from "@/lib/messages/t";
import type { ReadNotice as Notice } from "@/lib/pages/library/saved-view";

/** Marks all articles of a filter as read, except those added since the page was requested. */
export function MarkAllRead({ articles, filter, upto }: { articles: number; filter: string; upto: number }) {
  if (articles === 0) return null;
  return (
    <form method="post" action="/read-all">
      <input type="hidden" name="filter" value={filter} />
      <input type="hidden" name="upto" value={upto} />
      <button type="submit" className="mark">
        {t("library.markAll", { articles })}
      </button>
    </form>
  );
}

/** What was just marked as read, with a button to undo it. */
export function ReadNotice({ notice, filter }: { notice: Notice | null; filter: string }) {
  if (!notice) return null;
  return (
    <form
      method="post"
      action="/read-all"
      className="mb-3 flex flex-wrap items-baseline gap-x-4 border-s-2 border-accent ps-3 text-small"
    >
      <p role="status">{notice.text}</p>
      {notice.undo !== null && (
        <>
          <input type="hidden" name="filter" value={filter} />
          <button type="submit" name="undo" value={notice.undo} className="mark">
            {t("library.undo")}
          </button>
        </>
      )}
    </form>
  );
}
