import { LibraryLink } from "./library-link";

/** Where the owner of an empty library begins. */
export const FirstSteps = () => (
  <>
    <LibraryLink href="/feeds" className="link">
      Subscribe to feeds
    </LibraryLink>{" "}
    of the papers you read, or{" "}
    <LibraryLink href="/add" className="link">
      add articles
    </LibraryLink>{" "}
    by address, as files or as text.
  </>
);
