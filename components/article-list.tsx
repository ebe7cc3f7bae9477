"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ArticleGroup, ListedArticle } from "@/lib/articles/list-articles";
import type { FoundText } from "@/lib/filters/marked-text";
import type { Marks } from "@/lib/readers/shelf";
import { MarkedText } from "./marked-text";
import { nameMarks, OtherTellings } from "./other-tellings";
import { ShelfButtons } from "./shelf-buttons";
import { StoryLink } from "./story-link";

const NO_MARKS: Marks = { saved: false, read: false };

/**
 * The articles of a page under the months of their dates, the newest one set larger on the unfiltered first page; or under one
 * heading, where they are in another order than of dates. Of the tellings of one event the first leads, and the others stand under it.
 */
export function ArticleList({
  groups,
  marks,
  found,
  leads = false,
  heading = null,
}: {
  groups: ArticleGroup[];
  marks: ReadonlyMap<number, Marks>;
  /** What the articles show to a search. */
  found?: ReadonlyMap<number, FoundText>;
  leads?: boolean;
  heading?: string | null;
}) {
  const months: { month: string; rows: ArticleGroup[] }[] = [];
  for (const group of groups) {
    const month = heading ?? group.lead.month ?? "Date not known";
    const last = months.at(-1);
    if (last?.month === month) last.rows.push(group);
    else months.push({ month, rows: [group] });
  }
  return months.map(({ month, rows }, index) => (
    <section key={month} aria-label={month} className="pt-9 first:pt-2">
      <h2 className="label border-b border-ink pb-1.5">{month}</h2>
      <ol>
        {rows.map(({ lead, others, story }, place) => (
          <Row
            key={lead.id}
            article={lead}
            marks={marks.get(lead.id)}
            found={found?.get(lead.id)}
            leads={leads && index === 0 && place === 0}
            told={others.length > 0}
          >
            <OtherTellings articles={others} marks={marks} found={found} day={lead.day} />
            {story && (
              <p dir="ltr" lang="en" className="mt-2 text-fine text-quiet">
                <Link href={`/story/${story.slug}`} prefetch={false} className="link">
                  Part of a story of {story.articles} articles
                </Link>
              </p>
            )}
          </Row>
        ))}
      </ol>
    </section>
  ));
}

/** A reader's shelf: the articles in the order in which they were put there, with the buttons to take them off. */
export function ShelfList({
  articles,
  marks,
}: {
  articles: ListedArticle[];
  marks: ReadonlyMap<number, Marks>;
}) {
  return (
    <ol className="border-t border-ink">
      {articles.map((article) => (
        <Row key={article.id} article={article} marks={marks.get(article.id)} buttons />
      ))}
    </ol>
  );
}

function Row({
  article,
  marks = NO_MARKS,
  found,
  leads = false,
  buttons = false,
  told = false,
  children,
}: {
  article: ListedArticle;
  marks?: Marks | undefined;
  found?: FoundText | undefined;
  leads?: boolean;
  buttons?: boolean;
  /** Other tellings of its event stand under it. */
  told?: boolean;
  children?: ReactNode;
}) {
  const {
    slug,
    headline,
    kicker,
    abstract,
    excerpt,
    inLanguage,
    direction,
    outletName,
    day,
    minutes,
    sameEvent,
  } = article;
  const size = leads ? "text-top" : "text-row";
  return (
    <li className="border-b border-rule">
      <article className="grid gap-x-6 gap-y-1.5 py-5 md:grid-cols-[10rem_minmax(0,1fr)]">
        <p className="text-fine text-quiet md:pt-1">
          <bdi className="font-semibold text-ink">{outletName ?? "Outlet not known"}</bdi>
          <span className="md:block">
            <span className="md:hidden"> · </span>
            {day ? <time dateTime={article.datePublished ?? undefined}>{day}</time> : "Date not known"}
          </span>
          <span className="md:block">
            <span className="md:hidden"> · </span>
            {minutes} min
          </span>
          {!buttons && (marks.saved || marks.read) && (
            <span className="md:block">
              <span className="md:hidden"> · </span>
              {nameMarks(marks).join(", ")}
            </span>
          )}
        </p>
        <div lang={inLanguage} dir={direction} className="max-w-[40rem]">
          <h3 className={`tight font-serif ${size} font-semibold ${marks.read ? "text-quiet" : ""}`}>
            <StoryLink href={`/article/${slug}`} className="hover:text-accent">
              {kicker && (
                // The space keeps the letters of Arabic words from joining across the two.
                <span className="me-1 text-[0.8em] font-normal text-accent">{kicker} </span>
              )}
              {found ? <MarkedText pieces={found.headline} /> : headline}
            </StoryLink>
          </h3>
          <p className={`mt-1.5 font-serif text-base text-quiet ${found ? "" : "line-clamp-3"}`}>
            {found ? <MarkedText pieces={found.snippet} /> : (abstract ?? excerpt)}
          </p>
          {sameEvent > 0 && !told && (
            <p dir="ltr" lang="en" className="mt-2 text-fine text-quiet">
              <StoryLink href={`/article/${slug}#related`} className="link">
                {sameEvent === 1 ? "1 telling" : `${sameEvent} tellings`} of the same event by other outlets
              </StoryLink>
            </p>
          )}
          {children}
          {buttons && (
            <div dir="ltr" lang="en" className="mt-2">
              <ShelfButtons slug={slug} marks={marks} title={headline} />
            </div>
          )}
        </div>
      </article>
    </li>
  );
}
