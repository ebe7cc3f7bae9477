"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ArticleRow, ListPart } from "@/lib/pages/library/list-view";
import { ShelfButtons } from "../article/shelf-buttons";
import { StoryLink } from "../ui/library-link";
import { MarkedText } from "../ui/marked-text";
import { type Packed, unpack } from "./packed";
import { nameMarks, OtherTellings } from "./same-event-articles";

const NO_MARKS = { saved: false, read: false };

/**
 * The articles of a page under their headings, the newest one set larger on the unfiltered first page. Of the tellings of one event
 * the first leads, and the others stand under it.
 */
export function ArticleList({ parts, leads = false }: { parts: Packed<ListPart[]>; leads?: boolean }) {
  return unpack(parts).map(({ heading, rows }, index) => (
    // dates stand in order by the clock of the world, and under months by that of the outlet: a heading may come again
    <section key={rows[0]?.lead.slug} aria-label={heading} className="pt-9 first:pt-2">
      <h2 className="label border-b border-ink pb-1.5">{heading}</h2>
      <ol className="rows">
        {rows.map(({ lead, others, story }, place) => (
          <Row
            key={lead.slug}
            row={lead}
            leads={leads && index === 0 && place === 0}
            told={others.length > 0}
          >
            <OtherTellings tellings={others} day={lead.day} />
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
export function ShelfList({ rows }: { rows: ArticleRow[] }) {
  return (
    <ol className="rows border-t border-ink">
      {rows.map((row) => (
        <Row key={row.slug} row={row} buttons />
      ))}
    </ol>
  );
}

function Row({
  row,
  leads = false,
  buttons = false,
  told = false,
  children,
}: {
  row: ArticleRow;
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
    summary,
    found,
    inLanguage,
    direction,
    outletName,
    day,
    minutes,
    sameEvent,
  } = row;
  const marks = row.marks ?? NO_MARKS;
  return (
    <li>
      <article>
        <p>
          <bdi>{outletName ?? "Outlet not known"}</bdi>{" "}
          {day ? <time dateTime={row.datePublished ?? undefined}>{day}</time> : <span>Date not known</span>}{" "}
          <span>{`${minutes} min`}</span>{" "}
          {!buttons && (marks.saved || marks.read) && <span>{nameMarks(marks).join(", ")}</span>}
        </p>
        <div lang={inLanguage} dir={direction}>
          <h3
            className={
              [leads && "text-top", marks.read && "text-quiet"].filter(Boolean).join(" ") || undefined
            }
          >
            <StoryLink href={`/article/${slug}`}>
              {kicker && (
                // The space keeps the letters of Arabic words from joining across the two.
                <small>{kicker} </small>
              )}
              {found ? <MarkedText pieces={found.headline} /> : headline}
            </StoryLink>
          </h3>
          <p className={found ? "found" : undefined}>
            {found ? <MarkedText pieces={found.snippet} /> : summary}
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
