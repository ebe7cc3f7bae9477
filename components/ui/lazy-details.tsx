"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A part of the page that is drawn once the reader unfolds it: long lists and tables that few readers open cost the others nothing.
 * Without scripts a link stands in it, to a page that has the same or shows it there.
 */
export function Unfold({
  summary,
  instead = "See them all",
  href,
  open = false,
  children,
}: {
  summary: ReactNode;
  /** The words of the link that stands there without scripts. */
  instead?: string;
  href: string;
  /** Unfolded, and drawn, from the start. */
  open?: boolean;
  children: () => ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // it may have been unfolded before the scripts were there
    if (details.current?.open) setOpened(true);
  }, []);
  return (
    <details ref={details} open={open} onToggle={() => setOpened(true)}>
      {summary}
      {open || opened ? (
        children()
      ) : (
        <a href={href} className="more block">
          {instead}
        </a>
      )}
    </details>
  );
}
