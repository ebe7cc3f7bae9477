"use client";
import Link from "next/link";
import type { Preferences } from "@/lib/reading/preferences";
import { ReadingControls } from "./reading-controls";

/** The head of every page: the name, the ways to the library and what it is made of and, for the owner, to adding articles. */
export function Masthead({
  owner,
  preferences,
  reading,
  front,
}: {
  owner: boolean;
  preferences: Preferences;
  /** The page shows an article's text, so its size can be chosen. */
  reading: boolean;
  /** The first page, which carries the name larger. */
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
        <Link
          href="/"
          className={`tight font-serif font-semibold ${front ? "text-top leading-none" : "text-row"}`}
        >
          Throughline
        </Link>
        <nav aria-label="Main" className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          <Link href="/" className="hover:text-accent">
            Library
          </Link>
          <Link href="/stories" prefetch={false} className="hover:text-accent">
            Stories
          </Link>
          <Link href="/topics" prefetch={false} className="hover:text-accent">
            Topics
          </Link>
          <Link href="/outlets" prefetch={false} className="hover:text-accent">
            Outlets
          </Link>
          <Link href="/saved" prefetch={false} className="hover:text-accent">
            Saved
          </Link>
          {owner && (
            <Link href="/add" prefetch={false} className="hover:text-accent">
              Add articles
            </Link>
          )}
          {owner && (
            <Link href="/corrections" prefetch={false} className="hover:text-accent">
              Corrections
            </Link>
          )}
        </nav>
        <div className="ms-auto">
          <ReadingControls preferences={preferences} sizes={reading} />
        </div>
      </div>
    </header>
  );
}
