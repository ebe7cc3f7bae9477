import { t } from "@/lib/messages/t";
import type { EditionPage } from "@/lib/pages/edition/get-edition-page";
import { LibraryLink } from "../ui/library-link";
import "./edition.css";

/** For who comes first: what Throughline does, with things to try. It goes for good when it is closed. */
export function Introduction({ page: { lead, frame, samples } }: { page: EditionPage }) {
  return (
    <aside aria-label={t("edition.introduction.title")} className="introduction">
      <p>
        {t("edition.introduction.text")}
        {samples > 0 && !frame.owner && <> {t("edition.introduction.samples")}</>}
      </p>
      <ul>
        {lead && (
          <>
            <li>
              <LibraryLink href={`/story/${lead.slug}`} className="link">
                {t.rich("edition.introduction.follow", { title: () => <bdi>{lead.title}</bdi> })}
              </LibraryLink>
            </li>
            {lead.compare && (
              <li>
                <LibraryLink href={lead.compare.href} className="link">
                  {t("edition.introduction.compare")}
                </LibraryLink>
              </li>
            )}
          </>
        )}
        <li>
          <LibraryLink href={frame.owner ? "/add" : "/sign-in?next=%2Fadd"} className="link">
            {t("edition.introduction.add")}
          </LibraryLink>
        </li>
      </ul>
      <form method="post" action="/settings/reading">
        <button type="submit" name="introduction" value="closed" className="mark">
          {t("edition.introduction.close")}
        </button>
      </form>
    </aside>
  );
}
