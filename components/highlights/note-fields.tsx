import { t } from "@/lib/messages/t";

/** The field of a highlight's note, with what saves it and what removes the highlight. */
export const NoteFields = ({ note }: { note: string }) => (
  <>
    <label className="grid max-w-[40rem] gap-1">
      <span className="label">{t("highlights.note")}</span>
      <textarea name="note" rows={4} maxLength={10_000} defaultValue={note} dir="auto" className="field" />
    </label>
    <div className="flex flex-wrap items-baseline gap-4 pt-2">
      <button type="submit" name="action" value="note" className="button">
        {t("highlights.saveNote")}
      </button>
      <RemoveHighlight />
    </div>
  </>
);

export const RemoveHighlight = () => (
  <button type="submit" name="action" value="remove" className="mark">
    {t("highlights.remove")}
  </button>
);
