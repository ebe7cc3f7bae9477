import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/frame/page-frame";
import { TimeChart } from "@/components/ui/time-chart";
import { listOutlets } from "@/lib/pages/outlets/list-outlets";
import { getFrame } from "../../lib/pages/frame/get-frame";

export const metadata: Metadata = {
  title: "Outlets",
  description: "Who published the articles of this library, from where, and how many over time.",
  alternates: { canonical: "/outlets" },
};

export default async function OutletsPage() {
  const [outlets, frame] = await Promise.all([listOutlets(), getFrame()]);
  const most = Math.max(1, ...outlets.flatMap(({ bars }) => bars.map(({ articles }) => articles)));
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Outlets</h1>
        <p className="max-w-[40rem] pt-2 pb-6 font-serif text-lead text-quiet">
          Who published what this library holds. All charts share one scale.
        </p>
        <ul className="border-t border-ink">
          {outlets.map(({ slug, name, country, languages, ownership, sample, articles, bars }) => (
            <li key={slug} className="index-row">
              <div>
                <h2 className="tight font-serif text-row font-semibold">
                  <Link
                    href={`/outlets/${encodeURIComponent(slug)}`}
                    prefetch={false}
                    className="hover:text-accent"
                  >
                    <bdi>{name}</bdi>
                  </Link>
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
                <Link href={`/?outlet=${encodeURIComponent(slug)}`} prefetch={false} className="link">
                  {articles} {articles === 1 ? "article" : "articles"}
                </Link>
              </p>
            </li>
          ))}
        </ul>
        {outlets.length === 0 && (
          <p className="py-6 font-serif text-lead">The library names no outlet yet.</p>
        )}
      </main>
    </PageFrame>
  );
}
