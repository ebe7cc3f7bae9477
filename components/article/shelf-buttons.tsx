"use client";
import { type MouseEvent, useState } from "react";
import { label } from "@/lib/messages/label";
import type { ArticlePage } from "@/lib/pages/article/get-article-page";

/**
 * Saves an article and marks it read. Without scripts a form that comes back to this page; with them the mark shows at once, and
 * is reverted if the server refuses it.
 */
export function ShelfButtons({
  slug,
  marks,
  title,
}: {
  slug: string;
  marks: ArticlePage["marks"];
  title: string;
}) {
  const [{ saved, read }, setMarks] = useState(marks);
  const [failed, setFailed] = useState(false);
  const action = `/article/${encodeURIComponent(slug)}/shelf`;
  const mark = async (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const { value } = event.currentTarget;
    const before = { saved, read };
    setMarks({
      saved: value === "save" || (saved && value !== "unsave"),
      read: value === "read" || (read && value !== "unread"),
    });
    const body = new URLSearchParams({ mark: value });
    const answer = await fetch(action, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
      // sent even if the reader leaves the page at once
      keepalive: true,
    }).catch(() => null);
    setFailed(!answer?.ok);
    if (!answer?.ok) setMarks(before);
  };
  return (
    <form
      method="post"
      action={action}
      aria-label={`${label("shelf")}: ${title}`}
      className="flex flex-wrap gap-x-4 text-small"
    >
      <button
        type="submit"
        name="mark"
        value={saved ? "unsave" : "save"}
        aria-pressed={saved}
        onClick={mark}
        className="mark"
      >
        {label(saved ? "shelf.saved" : "shelf.save")}
      </button>
      <button
        type="submit"
        name="mark"
        value={read ? "unread" : "read"}
        aria-pressed={read}
        onClick={mark}
        className="mark"
      >
        {label(read ? "shelf.read" : "shelf.markRead")}
      </button>
      {failed && (
        <span role="alert" className="text-accent">
          {label("shelf.failed")}
        </span>
      )}
    </form>
  );
}
