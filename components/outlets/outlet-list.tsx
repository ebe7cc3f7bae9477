import { listOf } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { OutletsPage } from "@/lib/pages/outlets/get-outlets-page";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";
import { mostArticles, TimeChart } from "../ui/time-chart";

/** All outlets, each with what is known of it and a chart; all charts have one scale. */
export function OutletList({ outlets }: { outlets: OutletsPage["outlets"] }) {
  if (outlets.length === 0) return <p className="py-6 font-serif text-lead">{t("outlets.none")}</p>;
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
              {[country ?? t("outlets.countryUnknown"), listOf(languages), sample && t("outlets.sample")]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {ownership && (
              <p className="mt-1 max-w-[40rem] text-small">
                <bdi>{ownership}</bdi>
              </p>
            )}
          </div>
          <TimeChart bars={bars} most={most} />
          <p className="text-small tabular-nums">
            <LibraryLink href={`/library?outlet=${encodeURIComponent(slug)}`} className="link">
              {countArticles(articles)}
            </LibraryLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
