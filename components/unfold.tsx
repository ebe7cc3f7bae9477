"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A part of the page that is drawn once the reader unfolds it: long lists and tables that few readers open cost the others nothing.
 * Without scripts a link stands in it, to the page that has the same.
 */
export function Unfold({
  words,
  href,
  children,
}: {
  words: string;
  href: string;
  children: () => ReactNode;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    // it may have been unfolded before the scripts were there
    if (details.current?.open) setOpened(true);
  }, []);
  return (
    <details ref={details} onToggle={() => setOpened(true)}>
      <summary className="more">{words}</summary>
      {opened ? (
        children()
      ) : (
        <a href={href} className="more block">
          See them all
        </a>
      )}
    </details>
  );
}
