"use client";

import { label } from "@/lib/messages/label";

/**
 * Marks a passage without a mouse and without scripts: the words of the text that are copied into it. A client component, though it
 * only shows: the browser need not be sent its elements as data.
 */
export function HighlightForm({ slug, lang, direction }: { slug: string; lang: string; direction: string }) {
  return (
    <details className="reader-foot text-small">
      <summary className="text-quiet hover:text-accent">{label("highlight.form")}</summary>
      <form
        method="post"
        action={`/article/${encodeURIComponent(slug)}/highlights`}
        className="grid gap-3 pt-3"
      >
        <label className="grid gap-1">
          <span className="label">{label("highlight.passage")}</span>
          <span className="text-fine text-quiet">{label("highlight.passageHelp")}</span>
          <textarea
            name="quote"
            rows={3}
            required
            maxLength={5_000}
            lang={lang}
            dir={direction}
            className="field"
          />
        </label>
        <label className="grid gap-1">
          <span className="label">{label("highlight.note")}</span>
          <textarea name="note" rows={3} maxLength={10_000} dir="auto" className="field" />
        </label>
        <button type="submit" className="button justify-self-start">
          {label("highlight")}
        </button>
      </form>
    </details>
  );
}
