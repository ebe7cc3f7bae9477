"use client";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { label } from "@/lib/messages/label";
import type { PassagesJson } from "@/lib/pages/article/get-why-page";

type Props = {
  /** The page that shows the same, for readers without scripts. */
  href: string;
  reason: string;
  /** What opens: the passages, null where they could not be fetched. */
  children: (passages: PassagesJson | null) => ReactNode;
};

/** A reason whose passages are fetched when a reader opens it. Without scripts it leads to the page that shows them. */
export function FetchedEvidence({ href, reason, children }: Props) {
  const [passages, setPassages] = useState<PassagesJson | null>(null);
  const [state, setState] = useState<"closed" | "opening" | "open">("closed");
  const link = useRef<HTMLAnchorElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // what has opened is read out, and the next Tab goes on from there, unless the reader has gone on meanwhile
    if (state === "open" && document.activeElement === link.current) panel.current?.focus();
  }, [state]);

  const toggle = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (state !== "closed") return setState("closed");
    setState("opening");
    if (!passages) setPassages(await fetchPassages(href));
    setState((now) => (now === "opening" ? "open" : now));
  };

  return (
    <>
      <p>
        <a
          ref={link}
          href={href}
          aria-expanded={state === "open"}
          aria-busy={state === "opening" || undefined}
          onClick={toggle}
        >
          {reason}
        </a>
        <span role="status">{state === "opening" && ` ${label("related.opening")}`}</span>
      </p>
      {state === "open" && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div ref={panel} role="group" tabIndex={-1} aria-label={`${label("related.why")}: ${reason}`}>
          {children(passages)}
        </div>
      )}
    </>
  );
}

async function fetchPassages(href: string): Promise<PassagesJson | null> {
  try {
    const response = await fetch(`${href}/passages`);
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as PassagesJson;
  } catch (error) {
    console.warn("The passages could not be fetched.", error);
    return null;
  }
}
