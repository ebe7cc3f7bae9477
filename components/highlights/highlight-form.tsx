import { t } from "@/lib/messages/t";

/** Marks a passage without a mouse and without scripts: the words of the text that are copied into it. */
export function HighlightForm({ slug, lang, direction }: { slug: string; lang: string; direction: string }) {
  return (
    <details className="reader-foot text-small">
      <summary className="text-quiet hover:text-accent">{t("highlights.form.title")}</summary>
      <form
        method="post"
        action={`/article/${encodeURIComponent(slug)}/highlights`}
        className="grid gap-3 pt-3"
      >
        <label className="grid gap-1">
          <span className="label">{t("highlights.form.passage")}</span>
          <span className="text-fine text-quiet">{t("highlights.form.passageHelp")}</span>
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
          <span className="label">{t("highlights.note")}</span>
          <textarea name="note" rows={3} maxLength={10_000} dir="auto" className="field" />
        </label>
        <button type="submit" className="button justify-self-start">
          {t("highlights.form.highlight")}
        </button>
      </form>
    </details>
  );
}
