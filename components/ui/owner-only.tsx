import { LibraryLink } from "./library-link";

/** Shown to everybody else in place of a form for the owner. */
export const OwnerOnly = ({ what }: { what: string }) => (
  <p className="mt-4 font-serif text-lead">
    {`Only the owner may ${what}. `}
    <LibraryLink href="/sign-in" className="link">
      Sign in
    </LibraryLink>
  </p>
);
