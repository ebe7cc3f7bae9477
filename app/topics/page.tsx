import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/frame/page-frame";
import { TimeChart } from "@/components/ui/time-chart";
import { listTopics } from "@/lib/pages/topics/list-topics";
import { getFrame } from "../../lib/pages/frame/get-frame";

export const metadata: Metadata = {
  title: "Topics",
  description: "What the articles of this library are about, and how many over time.",
  alternates: { canonical: "/topics" },
};

export default async function TopicsPage() {
  const [{ subjects, keywords, total }, frame] = await Promise.all([listTopics(), getFrame()]);
  const most = Math.max(1, ...subjects.flatMap(({ bars }) => bars.map(({ articles }) => articles)));
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Topics</h1>
        <p className="max-w-[40rem] pt-2 pb-6 font-serif text-lead text-quiet">
          IPTC’s subjects, as the words of the articles speak for them. All charts share one scale.
        </p>
        <ul className="border-t border-ink">
          {subjects.map(({ slug, name, nameArabic, articles, bars }) => (
            <li key={slug} className="index-row">
              <div>
                <h2 className="tight font-serif text-row font-semibold">
                  <Link href={`/?topic=${slug}`} prefetch={false} className="hover:text-accent">
                    {name}
                  </Link>
                </h2>
                <p className="text-small text-quiet" lang="ar" dir="rtl">
                  <span className="block text-start ltr:text-left">{nameArabic}</span>
                </p>
              </div>
              <TimeChart bars={bars} most={most} />
              <p className="text-small tabular-nums">
                <Link href={`/?topic=${slug}`} prefetch={false} className="link">
                  {articles} {articles === 1 ? "article" : "articles"}
                </Link>
              </p>
            </li>
          ))}
        </ul>
        {subjects.length === 0 && (
          <p className="py-6 font-serif text-lead">No article is in the library yet.</p>
        )}
        {keywords.length > 0 && (
          <section aria-labelledby="keywords" className="pt-12">
            <h2 id="keywords" className="tight font-serif text-row font-semibold">
              The publishers’ own keywords
            </h2>
            <p className="pt-1 pb-4 text-small text-quiet">
              {total > keywords.length
                ? `The ${keywords.length} used most, of ${total.toLocaleString("en")}.`
                : `${total} in all.`}
            </p>
            <ul className="columns-[14rem] gap-8 border-t border-ink pt-3 text-small">
              {keywords.map(({ slug, name, articles }) => (
                <li key={slug} className="flex justify-between gap-3 py-0.5">
                  <Link
                    href={`/?topic=${encodeURIComponent(slug)}`}
                    prefetch={false}
                    className="hover:text-accent"
                  >
                    <bdi>{name}</bdi>
                  </Link>
                  <span className="text-quiet tabular-nums">{articles}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </PageFrame>
  );
}
