import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";
import type { HighlightView } from "@/lib/pages/article/highlight-view";
import { NoteFields } from "./note-fields";
import { UndoRemoval } from "./undo-removal";
import "../ui/article.css";

/** Behind a marked passage: opens what can be done with it, without scripts too. */
export const HighlightButton = ({ highlight: { id, note, removed } }: { highlight: HighlightView }) =>
  removed ? null : (
    <button
      type="button"
      popoverTarget={`note${id}`}
      aria-label={t(note ? "highlights.changeWithNote" : "highlights.change")}
      data-note={note ? "" : undefined}
      className="pen"
    />
  );

/** Under the block in which highlights end: their notes, and what their buttons open. */
export const HighlightNotes = ({ highlights }: { highlights: HighlightView[] }) => (
  <div className="notes">
    {highlights.map((one) =>
      one.removed ? (
        <UndoRemoval key={one.id} id={one.id} />
      ) : (
        <div key={one.id}>
          {one.note && (
            <p dir="auto" className="note">
              {one.note}
            </p>
          )}
          <NoteForm highlight={one} />
        </div>
      ),
    )}
  </div>
);

function NoteForm({ highlight: { id, note, revised, quote } }: { highlight: HighlightView }) {
  return (
    <div popover="auto" id={`note${id}`} {...inInterfaceLanguage()} className="pop">
      <form
        method="post"
        action={`/highlights/${id}`}
        aria-label={t("highlights.one")}
        className="grid gap-2"
      >
        {revised !== null && (
          <p className="text-fine text-quiet">
            {t.rich("highlights.revised", { quote: () => <q dir="auto">{quote}</q> })}
          </p>
        )}
        <NoteFields note={note} />
      </form>
    </div>
  );
}
