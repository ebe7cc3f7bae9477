"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { label } from "@/lib/messages/label";

/**
 * Details rendered once they are opened: long lists and tables that few readers open cost the others nothing. Without scripts they
 * hold a link to a page that shows the same.
 */
export function LazyDetails({
  summary,
  instead = label("seeAll"),
  href,
  open = false,
  children,
}: {
  summary: ReactNode;
  /** The words of the link shown without scripts. */
  instead?: string;
  href: string;
  /** Open, and rendered, from the start. */
  open?: boolean;
  children: () => ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // it may have been opened before the scripts loaded
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
