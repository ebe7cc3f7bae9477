import { t } from "@/lib/messages/t";
import { LibraryLink } from "./library-link";

/** Where the owner of an empty library begins. */
export const FirstSteps = () =>
  t.rich("ui.firstSteps", {
    feeds: (words) => (
      <LibraryLink href="/feeds" className="link">
        {words}
      </LibraryLink>
    ),
    add: (words) => (
      <LibraryLink href="/add" className="link">
        {words}
      </LibraryLink>
    ),
  });
