import { t } from "@/lib/messages/t";
import type { MistakesView } from "@/lib/pages/search/mistake-view";
import { LibraryLink } from "../ui/library-link";

/** The mistakes in the search box, each with its place, and a link to the corrected query. */
export function QueryMistakes({
  view: { mistakes, corrected },
  id,
  className = "",
}: {
  view: MistakesView;
  id?: string;
  className?: string;
}) {
  if (mistakes.length === 0) return null;
  return (
    <div id={id} className={`min-w-0 border-s-2 border-accent ps-3 text-small ${className}`}>
      <ul className="grid gap-1.5">
        {mistakes.map(({ message, before, faulty, after }) => (
          <li key={`${before}${faulty} ${message}`} className="min-w-0">
            <p>{message}</p>
            <p className="wrap-anywhere text-fine text-quiet">
              <bdi>
                {before}
                <mark className="mistake">{faulty}</mark>
                {after}
              </bdi>
            </p>
          </li>
        ))}
      </ul>
      {corrected && (
        <p className="wrap-anywhere pt-1.5">
          {t("filters.instead")}{" "}
          <LibraryLink href={corrected.href} className="link">
            <bdi>{corrected.text}</bdi>
          </LibraryLink>
        </p>
      )}
    </div>
  );
}
