import type { EditionPage } from "@/lib/pages/edition/get-edition-page";
import { LibraryLink } from "../ui/library-link";

/** For who comes first: what Throughline does, with things to try. It goes for good when it is closed. */
export function Introduction({ page: { lead, frame } }: { page: EditionPage }) {
  return (
    <aside aria-label="What Throughline does" className="introduction">
      <p>
        Throughline follows a story through the papers: who tells it, how they differ, what came before and
        after. Every link between two articles says what kind it is, and why.
      </p>
      <ul>
        {lead && (
          <>
            <li>
              <LibraryLink href={`/story/${lead.slug}`} className="link">
                Follow a story: <bdi>{lead.title}</bdi>
              </LibraryLink>
            </li>
            {lead.compare && (
              <li>
                <LibraryLink href={lead.compare.href} className="link">
                  Compare two outlets on it
                </LibraryLink>
              </li>
            )}
          </>
        )}
        <li>
          <LibraryLink href={frame.owner ? "/add" : "/sign-in?next=%2Fadd"} className="link">
            Add your own
          </LibraryLink>
        </li>
      </ul>
      <form method="post" action="/settings/reading">
        <button type="submit" name="introduction" value="closed" className="mark">
          Close
        </button>
      </form>
    </aside>
  );
}
