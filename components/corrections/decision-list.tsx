import type { Decided } from "@/lib/pages/corrections/list-corrections";
import { StoryLink } from "../ui/library-link";

/** What the owner has mended or decided, each with the way to take it back. */
export function DecidedList({
  decided,
  field,
  articles = false,
}: {
  decided: Decided[];
  field: "correction" | "decision" | "link";
  /** Names the article of each: where the list is of more than one. */
  articles?: boolean;
}) {
  return (
    <ul className="border-t border-rule text-small">
      {decided.map(({ id, what, before, after, article, day, undone, canUndo }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2.5"
        >
          <div className={`min-w-0 max-w-[36rem] ${undone ? "text-quiet" : ""}`}>
            <p>
              <span className="font-semibold">{what}</span> <span className="text-quiet">{day}</span>
              {undone && " · taken back"}
            </p>
            <p>
              <bdi className={after === null ? "" : "text-quiet line-through"}>{before}</bdi>
              {after !== null && (
                <>
                  {" → "}
                  <bdi>{after}</bdi>
                </>
              )}
            </p>
            {articles && article && (
              <p>
                <StoryLink href={`/article/${article.slug}`} className="link">
                  <bdi>{article.headline}</bdi>
                </StoryLink>
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
                aria-label={`Undo: ${what}, ${before}`}
              >
                Undo
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
