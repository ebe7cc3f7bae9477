import Link from "next/link";
import type { DroppedView } from "@/lib/pages/search/dropped-view";

/** Says that a filter leaves nothing, and which of its conditions to drop. */
export function NothingFound({ dropped, clearHref }: { dropped: DroppedView[]; clearHref: string }) {
  return (
    <div className="max-w-[36rem] py-8 font-serif text-lead">
      <p>No article matches all of this.</p>
      {dropped.length > 0 && (
        <ul className="mt-3 border-t border-rule text-base">
          {dropped.map(({ label, articles, href }) => (
            <li key={href} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
              <Link href={href} prefetch={false} className="link min-w-0 wrap-anywhere">
                Without <bdi>{label}</bdi>
              </Link>
              <span className="shrink-0 font-sans text-small text-quiet tabular-nums">
                {articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-base">
        <Link href={clearHref} prefetch={false} className="link">
          See the whole library
        </Link>
      </p>
    </div>
  );
}
