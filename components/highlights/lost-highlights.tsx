import { t } from "@/lib/messages/t";
import type { HighlightView } from "@/lib/pages/article/highlight-view";
import { RemoveHighlight } from "./note-fields";
import { UndoRemoval } from "./undo-removal";
import "../ui/article.css";

/** Under the text: the reader's highlights that are not in it, each with a form to find it by other words. */
export function LostHighlights({
  highlights,
  lang,
  direction,
}: {
  highlights: HighlightView[];
  lang: string;
  direction: string;
}) {
  if (highlights.length === 0) return null;
  return (
    <section aria-labelledby="lost-title" className="reader-foot text-small">
      <h2 id="lost-title" className="label">
        {t("highlights.lost.title")}
      </h2>
      <ul className="lost">
        {highlights.map(({ id, quote, note, removed }) => (
          <li key={id} id={`lost${id}`}>
            {removed ? (
              <UndoRemoval id={id} />
            ) : (
              <form method="post" action={`/highlights/${id}`} className="grid gap-2">
                <label className="grid gap-1">
                  <span>{t("highlights.lost.help")}</span>
                  <textarea
                    name="quote"
                    rows={3}
                    required
                    maxLength={5_000}
                    defaultValue={quote}
                    lang={lang}
                    dir={direction}
                    className="field"
                  />
                </label>
                {note && (
                  <p dir="auto" className="note">
                    {note}
                  </p>
                )}
                <div className="flex flex-wrap items-baseline gap-4">
                  <button type="submit" name="action" value="find" className="button">
                    {t("highlights.lost.find")}
                  </button>
                  <RemoveHighlight />
                </div>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
