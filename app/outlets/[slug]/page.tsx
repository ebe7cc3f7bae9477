import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/frame/page-frame";
import { ArticleList } from "@/components/library/article-list";
import { pack } from "@/components/library/packed";
import { TimeChart } from "@/components/ui/time-chart";
import { slugOf } from "@/lib/articles/slug";
import { NO_FILTER, onlyValue, printFilter } from "@/lib/filters/article-filter";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { listArticles } from "@/lib/pages/library/list-articles";
import { viewList } from "@/lib/pages/library/list-view";
import { getOutlet } from "@/lib/pages/outlets/get-outlet";
import { getReader } from "@/lib/readers/reader";
import { listMarks } from "@/lib/readers/shelf";

type Props = { params: Promise<{ slug: string }> };

/** So many of its newest articles stand on an outlet's own page. */
const NEWEST = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outlet = await getOutlet(slugOf(await params));
  if (!outlet) return { title: "Not here" };
  return { title: outlet.name, alternates: { canonical: `/outlets/${encodeURIComponent(outlet.slug)}` } };
}

export default async function OutletPage({ params }: Props) {
  const outlet = await getOutlet(slugOf(await params));
  if (!outlet) notFound();
  const filter = onlyValue(NO_FILTER, "outlet", outlet.slug);
  const [list, frame, reader] = await Promise.all([listArticles(filter, null), getFrame(), getReader()]);
  const newest = list.groups.slice(0, NEWEST);
  const marks = await listMarks(
    reader,
    newest.flatMap(({ lead, others }) => [lead, ...others]).map(({ id }) => id),
  );
  const {
    name,
    homepage,
    countryName,
    languages,
    ownership,
    sample,
    names,
    articles,
    bars,
    unknown,
    topics,
  } = outlet;
  const edit = `/outlets/${encodeURIComponent(outlet.slug)}/edit`;
  const facts: [string, string][] = [
    ["Country", countryName ?? "not known"],
    ["Language", languages.join(", ") || "not known"],
    ["Owned by", ownership ?? "not known"],
    ...(names.length ? [["Also written", names.map((one) => one.name).join(", ")] as [string, string]] : []),
  ];
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page grid gap-x-12 gap-y-8 pt-8 pb-16 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <header className="lg:col-span-2">
          <h1 className="tight font-serif text-headline font-semibold">
            <bdi>{name}</bdi>
          </h1>
          {sample && <p className="text-small text-quiet">A made-up outlet of the sample library.</p>}
        </header>
        <div className="flex flex-col gap-6 text-small">
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
                <dt className="label">Homepage</dt>
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
          {frame.owner && (
            <p>
              <Link href={edit} prefetch={false} className="link">
                Describe or join this outlet
              </Link>
            </p>
          )}
          {bars.length > 0 && (
            <section aria-labelledby="over-time">
              <h2 id="over-time" className="label">
                Articles over time
              </h2>
              <TimeChart
                bars={bars}
                hrefOf={({ period, until }) => `/${printFilter({ ...filter, after: period, before: until })}`}
              />
              {unknown > 0 && <p className="text-fine text-quiet">{unknown} more without a known date</p>}
            </section>
          )}
          {topics.length > 0 && (
            <section aria-labelledby="subjects">
              <h2 id="subjects" className="label">
                Topics
              </h2>
              <ul>
                {topics.map((topic) => (
                  <li key={topic.slug} className="flex justify-between gap-3 py-0.5">
                    <Link
                      href={`/${printFilter(onlyValue(filter, "topic", topic.slug))}`}
                      prefetch={false}
                      className="hover:text-accent"
                    >
                      {topic.name}
                    </Link>
                    <span className="text-quiet tabular-nums">{topic.articles}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className="min-w-0">
          <ArticleList parts={pack(viewList(newest, { marks }))} />
          {articles > newest.length && (
            <p className="pt-8">
              <Link href={`/${printFilter(filter)}`} className="button">
                All {articles.toLocaleString("en")} articles
              </Link>
            </p>
          )}
        </div>
      </main>
    </PageFrame>
  );
}
