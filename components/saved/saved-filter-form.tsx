import { t } from "@/lib/messages/t";

/** Changes a saved filter: makes it the start page or no longer, deletes it, renames it. */
export function SavedFilterForm({
  id,
  name,
  start,
  problem,
}: {
  id: number;
  name: string;
  start: boolean;
  problem: string | null;
}) {
  const action = `/saved/filters/${id}`;
  return (
    <div className="grid content-start gap-2 text-small md:justify-items-end">
      <form
        method="post"
        action={action}
        aria-label={t("saved.changesTo", { filter: name })}
        className="flex flex-wrap gap-x-4"
      >
        <button type="submit" name="action" value={start ? "unstart" : "start"} className="mark">
          {t(start ? "saved.startWithWhole" : "saved.startWithThis")}
        </button>
        <button type="submit" name="action" value="delete" className="mark">
          {t("saved.delete")}
        </button>
      </form>
      <details open={problem !== null}>
        <summary className="text-quiet hover:text-accent md:text-end">{t("saved.changeName")}</summary>
        <form method="post" action={action} className="flex items-end gap-3 pt-1">
          <input type="hidden" name="action" value="rename" />
          <label className="grid gap-1">
            <span className="label">{t("saved.newName")}</span>
            <input name="name" defaultValue={name} required dir="auto" className="field" />
          </label>
          <button type="submit" className="button">
            {t("saved.rename")}
          </button>
        </form>
        {problem && (
          <p role="alert" className="pt-1 text-accent">
            {problem}
          </p>
        )}
      </details>
    </div>
  );
}
