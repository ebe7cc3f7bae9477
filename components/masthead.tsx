import Link from "next/link";
import type { ReactNode } from "react";

/** The head of every page: the name, the way to the library and, for the owner, to adding articles. */
export function Masthead({
  owner,
  front,
  children,
}: {
  owner: boolean;
  front: boolean;
  children?: ReactNode;
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
        <nav aria-label="Main" className="flex gap-5 text-small">
          <Link href="/" className="hover:text-accent">
            Library
          </Link>
          {owner && (
            <Link href="/add" prefetch={false} className="hover:text-accent">
              Add articles
            </Link>
          )}
        </nav>
        <div className="ms-auto">{children}</div>
      </div>
    </header>
  );
}
