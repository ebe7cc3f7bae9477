import { listOf } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { OutletPage } from "@/lib/pages/outlets/get-outlet-page";
import { LibraryLink } from "../ui/library-link";
import { TimeChart } from "../ui/time-chart";

type Outlet = OutletPage["outlet"];

/** Beside an outlet's articles: what is known of it, its articles over time, and its topics. */
export function OutletFacts({ outlet, owner }: { outlet: Outlet; owner: boolean }) {
  const { slug, bars, unknown, topics } = outlet;
  return (
    <div className="flex flex-col gap-6 text-small">
      <Facts outlet={outlet} />
      {owner && (
        <p>
          <LibraryLink href={`/outlets/${encodeURIComponent(slug)}/edit`} className="link">
            {t("outlets.describe")}
          </LibraryLink>
        </p>
      )}
      {bars.length > 0 && (
        <section aria-labelledby="over-time">
          <h2 id="over-time" className="label">
            {t("outlets.overTime")}
          </h2>
          <TimeChart bars={bars} />
          {unknown > 0 && (
            <p className="text-fine text-quiet">{t("outlets.undated", { articles: unknown })}</p>
          )}
        </section>
      )}
      {topics.length > 0 && (
        <section aria-labelledby="subjects">
          <h2 id="subjects" className="label">
            {t("topics.title")}
          </h2>
          <ul>
            {topics.map(({ name, href, articles }) => (
              <li key={href} className="flex justify-between gap-3 py-0.5">
                <LibraryLink href={href} className="hover:text-accent">
                  {name}
                </LibraryLink>
                <span className="text-quiet tabular-nums">{articles}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Facts({
  outlet: { countryName, languages, ownership, names, homepage, sample },
}: {
  outlet: Outlet;
}) {
  const facts: [string, string][] = [
    [t("outlets.country"), countryName ?? t("outlets.notKnown")],
    [t("outlets.language"), listOf(languages) || t("outlets.notKnown")],
    [t("outlets.ownedBy"), ownership ?? t("outlets.notKnown")],
  ];
  if (names.length > 0) facts.push([t("outlets.alsoWritten"), listOf(names.map(({ name }) => name))]);
  return (
    <dl className="facts">
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt className="label">{term}</dt>
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
      {homepage && (
        <div>
          <dt className="label">{t("outlets.homepage")}</dt>
          <dd>
            {sample ? (
              <bdi className="break-words">{homepage}</bdi>
            ) : (
              <a href={homepage} rel="noopener noreferrer nofollow" className="link break-words">
                {homepage}
              </a>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
