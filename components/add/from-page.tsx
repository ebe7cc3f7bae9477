"use client";

import { useEffect, useState } from "react";

/** What it says. */
type Words = { waiting: string; notSent: string; untitled: string; add: string };

type SentPage = { address: string; title: string; html: string };

/** A page that a bookmarklet sends; null for any other message. */
function readMessage(data: unknown, nonce: string): SentPage | null {
  if (typeof data !== "object" || data === null) return null;
  const { throughline, address, title, html } = data as Record<string, unknown>;
  if (throughline !== nonce || typeof address !== "string" || typeof html !== "string") return null;
  return { address, title: typeof title === "string" ? title : "", html };
}

/**
 * Asks the window that opened this one for its page, and shows what would be added. Whoever opened it: nothing comes in before somebody
 * presses the button.
 */
export function FromPage({ words }: { words: Words }) {
  const [page, setPage] = useState<SentPage | null>(null);
  const [hasOpener, setHasOpener] = useState(true);

  useEffect(() => {
    const nonce = location.hash.slice(1);
    const opener: Window | null = window.opener;
    if (!nonce || !opener) {
      setHasOpener(false);
      return;
    }
    const take = ({ source, data }: MessageEvent) => {
      const sent = source === opener ? readMessage(data, nonce) : null;
      if (sent) setPage(sent);
    };
    addEventListener("message", take);
    // The nonce alone, which the opener has made: nothing that others may not read.
    opener.postMessage({ throughline: nonce }, "*");
    return () => removeEventListener("message", take);
  }, []);

  if (!page)
    return (
      <p role="status" className="mt-4 font-serif text-lead">
        {hasOpener ? words.waiting : words.notSent}
      </p>
    );
  return (
    <form method="post" action="/add/import" encType="multipart/form-data" className="mt-4 grid gap-4">
      <p className="font-serif text-lead">
        <bdi>{page.title || words.untitled}</bdi>
      </p>
      <p className="text-small break-all text-quiet">
        <bdi dir="ltr">{page.address}</bdi>
      </p>
      <input type="hidden" name="address" value={page.address} />
      <textarea name="page" value={page.html} readOnly hidden />
      <button type="submit" className="button justify-self-start">
        {words.add}
      </button>
    </form>
  );
}
