import { t } from "@/lib/messages/t";
import type { LibraryPage } from "@/lib/pages/library/get-library-page";
import { LibraryLink } from "../ui/library-link";
import { FeedLinks } from "./feed-links";
import { MarkAllRead } from "./mark-all-read";

/** Below the list: for a reader the button to mark all as read, the filter as feeds, and for who is signed in as a file. */
export function ListFoot({ page: { frame, total, saved, newest, known } }: { page: LibraryPage }) {
  return (
    <div className="mt-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 text-small text-quiet">
      {known && <MarkAllRead articles={total} filter={saved.filter} upto={newest} />}
      <FeedLinks feeds={saved.feeds} title={saved.words} />
      {frame.user && (
        <LibraryLink href={`/export${saved.filter}`} className="link">
          {t("library.export")}
        </LibraryLink>
      )}
    </div>
  );
}
