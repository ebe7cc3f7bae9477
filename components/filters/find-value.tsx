"use client";
import { useEffect, useId, useRef, useState } from "react";
import { label } from "@/lib/messages/label";
import type { FoundValuesJson } from "@/lib/pages/values/get-values-page";
import { ValueRow } from "./value-row";
import "./filters.css";

/** Milliseconds without typing before a request is sent. */
const PAUSE = 150;

const NOTHING: FoundValuesJson = { values: [], summary: "" };

/**
 * Finds one of a facet's values by name. Without scripts it links to the page of all values; with them a field opens here and lists
 * what matches while the reader types.
 */
export function FindValue({ href, words }: { href: string; words: string }) {
  const [open, setOpen] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const close = () => {
    setOpen(false);
    // the link exists again only after the next render
    requestAnimationFrame(() => link.current?.focus());
  };
  if (open) return <FindField href={href} words={words} onClose={close} />;
  return (
    <a
      ref={link}
      href={href}
      className="more block"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        setOpen(true);
      }}
    >
      {words}
    </a>
  );
}

function FindField({ href, words, onClose }: { href: string; words: string; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState(NOTHING);
  const id = useId();

  useEffect(() => {
    if (typed.trim() === "") {
      setFound(NOTHING);
      return;
    }
    const request = new AbortController();
    const timer = setTimeout(
      () => void fetchValues(href, typed, request.signal).then((answer) => answer && setFound(answer)),
      PAUSE,
    );
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [typed, href]);

  return (
    <search className="block pt-1">
      <label htmlFor={id} className="sr-only">
        {words}
      </label>
      <input
        id={id}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          // close the field alone, not the sheet
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
        placeholder={words}
        autoComplete="off"
        maxLength={80}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for the field
        autoFocus
        className="field"
      />
      <ul className="values pt-2">
        {found.values.map((view) => (
          <ValueRow key={view.value} view={view} />
        ))}
      </ul>
      <p role="status" className="text-fine text-quiet">
        {found.summary}
      </p>
      <a href={typed ? withFind(href, typed) : href} className="more block">
        {label("rail.findAll")}
      </a>
    </search>
  );
}

const withFind = (href: string, find: string, path = ""): string => {
  const [page, query = ""] = href.split("?");
  const asked = new URLSearchParams(query);
  asked.set("find", find);
  return `${page}${path}?${asked}`;
};

/** What matches; null where the request was aborted because more was typed. */
async function fetchValues(
  href: string,
  typed: string,
  signal: AbortSignal,
): Promise<FoundValuesJson | null> {
  try {
    const response = await fetch(withFind(href, typed, "/values"), { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as FoundValuesJson;
  } catch (error) {
    if (signal.aborted) return null;
    console.warn("The values could not be searched.", error);
    return {
      ...NOTHING,
      summary: label("rail.findFailed"),
    };
  }
}
