"use client";
import type { Preferences } from "@/lib/readers/preferences";
import { StoryLink } from "../ui/library-link";
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
        <StoryLink
          href="/"
          prefetch={false}
          className={`tight font-serif font-semibold ${front ? "text-top leading-none" : "text-row"}`}
        >
          Throughline
        </StoryLink>
        <nav aria-label="Main" className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          <StoryLink href="/" prefetch={false} className="hover:text-accent">
            Library
          </StoryLink>
          <StoryLink href="/stories" prefetch={false} className="hover:text-accent">
            Stories
          </StoryLink>
          <StoryLink href="/topics" prefetch={false} className="hover:text-accent">
            Topics
          </StoryLink>
          <StoryLink href="/outlets" prefetch={false} className="hover:text-accent">
            Outlets
          </StoryLink>
          <StoryLink href="/saved" prefetch={false} className="hover:text-accent">
            Saved
          </StoryLink>
          {owner && (
            <StoryLink href="/add" prefetch={false} className="hover:text-accent">
              Add articles
            </StoryLink>
          )}
          {owner && (
            <StoryLink href="/corrections" prefetch={false} className="hover:text-accent">
              Corrections
            </StoryLink>
          )}
        </nav>
        <div className="ms-auto">
          <ReadingControls preferences={preferences} sizes={reading} />
        </div>
      </div>
    </header>
  );
}
