import { t } from "@/lib/messages/t";
import type { SavedPage } from "@/lib/pages/saved/get-saved-page";
import { LibraryLink } from "../ui/library-link";

/** The reader's shelves, and the saved filters below. */
export const ShelfNav = ({ shelves }: Pick<SavedPage, "shelves">) => (
  <nav aria-label={t("saved.shelves")} className="flex flex-wrap gap-x-5 pt-3 pb-4 text-small">
    {shelves.map(({ label, href, current }) => (
      <LibraryLink key={href} href={href} aria-current={current ? "page" : undefined} className="choice">
        {label}
      </LibraryLink>
    ))}
    <a href="#filters" className="choice">
      {t("saved.filters")}
    </a>
  </nav>
);
