"use client";
import { useEffect, useRef } from "react";

/** How long the page rests before its place is kept, in ms. */
const REST_MS = 1_500;

/** The blocks of the text, as they are counted: without the reader's own notes. */
const listBlocks = () => [...document.querySelectorAll(".article-text > :not(.notes)")];

/** The block at the upper third of the screen, and the share of the text before it; null where there is no text. */
function findPlace(): { block: number; percent: number } | null {
  const blocks = listBlocks();
  const text = document.querySelector(".article-text")?.getBoundingClientRect();
  if (!text || blocks.length === 0) return null;
  const line = window.innerHeight / 3;
  const next = blocks.findIndex((block) => block.getBoundingClientRect().bottom > line);
  const end = text.bottom <= window.innerHeight;
  const share = end ? 1 : Math.min(1, Math.max(0, (line - text.top) / text.height));
  return { block: next < 0 ? blocks.length - 1 : next, percent: Math.round(share * 100) };
}

/**
 * Keeps how far the article is read, once it has been begun, and shows it as a thin line at the top of the screen. Nothing is kept
 * of a page that is only opened.
 */
export function KeepPosition({ slug }: { slug: string }) {
  const line = useRef<HTMLProgressElement>(null);
  useEffect(() => {
    let timer = 0;
    let moved = false;
    let kept = "";
    const keep = () => {
      window.clearTimeout(timer);
      const place = moved ? findPlace() : null;
      const body = new URLSearchParams({ block: `${place?.block}`, percent: `${place?.percent}` });
      if (!place || kept === `${body}`) return;
      kept = `${body}`;
      // it is only a convenience: without an answer the next page simply does not offer it
      void fetch(`/article/${encodeURIComponent(slug)}/position`, {
        method: "POST",
        body,
        keepalive: true,
      }).catch(() => {});
    };
    const move = () => {
      moved = true;
      if (line.current) line.current.value = findPlace()?.percent ?? 0;
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, REST_MS);
    };
    window.addEventListener("scroll", move, { passive: true });
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("scroll", move);
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [slug]);
  return <progress ref={line} max={100} value={0} aria-hidden="true" className="reading-line" />;
}
