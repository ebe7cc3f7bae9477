"use client";
import type { Frame } from "@/lib/pages/frame/get-frame";
import { LibraryLink } from "../ui/library-link";
import { ReadingControls } from "./reading-controls";

const PAGES = [
  ["/", "Library"],
  ["/stories", "Stories"],
  ["/topics", "Topics"],
  ["/outlets", "Outlets"],
  ["/saved", "Saved"],
] as const;
const OWNERS_PAGES = [
  ["/add", "Add articles"],
  ["/feeds", "Feeds"],
  ["/corrections", "Corrections"],
] as const;

/**
 * The top of every page: the name, the main navigation and the reading controls. A client component, though it only shows: the
 * framework sends the not-found page along with every page, and there the masthead is then its properties instead of its elements.
 */
export function Masthead({
  owner,
  user,
  preferences,
  reading,
  front,
}: {
  owner: boolean;
  user: string | null;
  preferences: Frame["preferences"];
  /** Offers text sizes, too: the page shows an article's text. */
  reading: boolean;
  /** Sets the name larger, for the library page. */
  front: boolean;
}) {
  return (
    <header className="border-b border-ink">
      <a
        href="#text"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:px-3 focus:py-2 focus:text-small"
      >
        Skip to the text
      </a>
      <div className={`page flex flex-wrap items-baseline gap-x-6 gap-y-1 ${front ? "pt-6 pb-4" : "py-3"}`}>
        <LibraryLink
          href="/"
          className={`tight font-serif font-semibold ${front ? "text-top leading-none" : "text-row"}`}
        >
          Throughline
        </LibraryLink>
        <nav aria-label="Main" className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          {[...PAGES, ...(owner ? OWNERS_PAGES : [])].map(([href, name]) => (
            <LibraryLink key={href} href={href} className="hover:text-accent">
              {name}
            </LibraryLink>
          ))}
          <LibraryLink href={user ? "/account" : "/sign-in"} className="hover:text-accent">
            {user ? <bdi>{user}</bdi> : "Sign in"}
          </LibraryLink>
        </nav>
        <div className="ms-auto">
          <ReadingControls preferences={preferences} sizes={reading} />
        </div>
      </div>
    </header>
  );
}
