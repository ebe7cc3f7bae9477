import { t } from "@/lib/messages/t";
import type { Decision } from "@/lib/pages/corrections/list-corrections";
import { LibraryLink } from "../ui/library-link";

/** What the form that undoes a decision calls it. */
export type DecisionField = "correction" | "decision" | "link" | "story";

/** The owner's corrections or decisions, each with a button to undo it. */
export function DecisionList({
  decisions,
  field,
  named = false,
}: {
  decisions: Decision[];
  field: DecisionField;
  /** Names what each is about, for lists about several. */
  named?: boolean;
}) {
  return (
    <ul className="border-t border-rule text-small">
      {decisions.map(({ id, what, before, after, about, day, undone, canUndo }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2.5"
        >
          <div className={`min-w-0 max-w-[40rem] ${undone ? "text-quiet" : ""}`}>
            <p>
              <span className="font-semibold">{what}</span> <bdi className="text-quiet">{day}</bdi>
              {undone && ` · ${t("corrections.undone")}`}
            </p>
            <p>
              <bdi className={after === null ? "" : "text-quiet line-through"}>{before}</bdi>
              {after !== null && (
                <>
                  {` ${t("corrections.arrow")} `}
                  <bdi>{after}</bdi>
                </>
              )}
            </p>
            {named && about && (
              <p>
                <LibraryLink prefetch href={about.href} className="link">
                  <bdi>{about.title}</bdi>
                </LibraryLink>
              </p>
            )}
          </div>
          {canUndo && (
            <form method="post" action="/corrections/undo">
              <button
                type="submit"
                name={field}
                value={id}
                className="mark"
                aria-label={t("corrections.undoOf", { what, before: before ?? "" })}
              >
                {t("corrections.undo")}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
