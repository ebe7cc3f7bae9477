import type { OutletsPage } from "@/lib/pages/outlets/get-outlets-page";
import { LibraryLink } from "../ui/library-link";
import { mostArticles, TimeChart } from "../ui/time-chart";

/** All outlets, each with what is known of it and a chart; all charts have one scale. */
export function OutletList({ outlets }: { outlets: OutletsPage["outlets"] }) {
  if (outlets.length === 0)
    return <p className="py-6 font-serif text-lead">The library names no outlet yet.</p>;
  const most = mostArticles(outlets);
  return (
    <ul className="border-t border-ink">
      {outlets.map(({ slug, name, country, languages, ownership, sample, articles, bars }) => (
        <li key={slug} className="index-row">
          <div>
            <h2 className="tight font-serif text-row font-semibold">
              <LibraryLink href={`/outlets/${encodeURIComponent(slug)}`} className="hover:text-accent">
                <bdi>{name}</bdi>
              </LibraryLink>
            </h2>
            <p className="text-small text-quiet">
              {[country ?? "Country not known", languages.join(", "), sample && "sample"]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {ownership && <p className="mt-1 max-w-[36rem] text-small">{ownership}</p>}
          </div>
          <TimeChart bars={bars} most={most} />
          <p className="text-small tabular-nums">
            <LibraryLink href={`/library?outlet=${encodeURIComponent(slug)}`} className="link">
              {articles} {articles === 1 ? "article" : "articles"}
            </LibraryLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
