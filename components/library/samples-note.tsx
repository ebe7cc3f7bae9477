import { t } from "@/lib/messages/t";
import { LibraryLink } from "../ui/library-link";

/** Says that there are sample articles, and lets the owner remove them; asks first. */
export function SamplesNote({ samples }: { samples: number }) {
  if (samples === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2 text-small text-quiet">
      <span>
        {t.rich("library.samples.note", {
          samples,
          add: (words) => (
            <LibraryLink href="/add" className="link">
              {words}
            </LibraryLink>
          ),
        })}
      </span>
      <button type="button" popoverTarget="remove-samples" className="mark">
        {t("library.samples.removeAsk")}
      </button>
      <form method="post" action="/samples/remove" id="remove-samples" popover="auto" className="dialog">
        <p>{t("library.samples.question", { samples })}</p>
        <p className="flex gap-4 pt-3">
          <button type="submit" className="button">
            {t("library.samples.remove")}
          </button>
          <button
            type="button"
            popoverTarget="remove-samples"
            popoverTargetAction="hide"
            className="mark self-center"
          >
            {t("library.samples.keep")}
          </button>
        </p>
      </form>
    </div>
  );
}

/** Says that the samples are gone, and puts them back. */
export const SamplesRemoved = () => (
  <form
    method="post"
    action="/samples/restore"
    className="mb-3 flex flex-wrap items-baseline gap-x-4 border-s-2 border-accent ps-3 text-small"
  >
    <p role="status">{t("library.samples.removed")}</p>
    <button type="submit" className="mark">
      {t("library.samples.restore")}
    </button>
  </form>
);
