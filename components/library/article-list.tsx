"use client";

import type { ReactNode } from "react";
import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import type { ArticleRow, ListPart } from "@/lib/pages/articles/list-view";
import { ShelfButtons } from "../article/shelf-buttons";
import { KeptMark } from "../saved/keep-offline";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";
import { MarkedText } from "../ui/marked-text";
import { SmallPicture } from "../ui/small-picture";
import { nameMarks, SameEventArticles } from "./same-event-articles";
import "./lists.css";

const NO_MARKS = { saved: false, read: false };

/**
 * The articles of a page under their headings. On the front page the first one is set larger. Other coverage of the same event
 * is listed under the first article on it.
 */
export function ArticleList({
  parts,
  leads = false,
  buttons = false,
}: {
  parts: ListPart[];
  leads?: boolean;
  /** Each article can be saved and marked as read. */
  buttons?: boolean;
}) {
  return parts.map(({ heading, rows }, index) => (
    // the order is by universal time, the month by the outlet's own: a heading may occur twice
    <section key={rows[0]?.lead.slug} aria-label={heading} className="pt-8 first:pt-2">
      <h2 className="label border-b border-ink pb-1.5">{heading}</h2>
      <ol className="rows">
        {rows.map(({ lead, others, story }, place) => (
          <Row
            key={lead.slug}
            row={lead}
            leads={leads && index === 0 && place === 0}
            listsOthers={others.length > 0}
            buttons={buttons}
          >
            <SameEventArticles articles={others} day={lead.day} />
            {story && (
              <p {...inInterfaceLanguage()} className={`mt-2 text-fine text-quiet ${edgeOf(lead.direction)}`}>
                {`${label("story")}: `}
                <LibraryLink
                  href={`/story/${story.slug}`}
                  lang={story.inLanguage}
                  dir={story.direction}
                  className="link"
                >
                  {story.title}
                </LibraryLink>
                {` · ${story.count}`}
              </p>
            )}
          </Row>
        ))}
      </ol>
    </section>
  ));
}

/** A reader's shelf: articles with buttons to take them off it. */
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
  listsOthers = false,
  children,
}: {
  row: ArticleRow;
  leads?: boolean;
  buttons?: boolean;
  /** Other coverage of its event is listed under it. */
  listsOthers?: boolean;
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
    picture,
  } = row;
  const marks = row.marks ?? NO_MARKS;
  // what the buttons say is not said twice
  const named = nameMarks(buttons ? { ...marks, ...NO_MARKS } : marks);
  return (
    <li>
      <article>
        <p className={edgeOf(direction) ? "other-edge" : undefined}>
          <bdi>{outletName ?? label("outletUnknown")}</bdi>{" "}
          {day ? (
            <time dateTime={row.datePublished ?? undefined}>{day}</time>
          ) : (
            <span>{label("dateUnknown")}</span>
          )}{" "}
          <span>{minutes}</span>{" "}
          {named.map((mark) => (
            <span key={mark}>{mark} </span>
          ))}
          {buttons && <KeptMark slug={slug} />}
        </p>
        <div lang={inLanguage} dir={direction}>
          <h3
            className={
              [leads && "text-top", marks.read && "text-quiet"].filter(Boolean).join(" ") || undefined
            }
          >
            <LibraryLink prefetch href={`/article/${slug}`}>
              {kicker && (
                // the space keeps Arabic letters from joining across the two
                <small>
                  {kicker}
                  <span className="sr-only">:</span>{" "}
                </small>
              )}
              {found ? <MarkedText pieces={found.headline} /> : headline}
            </LibraryLink>
          </h3>
          <p className={found ? "found" : undefined}>
            {found ? <MarkedText pieces={found.snippet} /> : summary}
          </p>
          {sameEvent && !listsOthers && (
            <p {...inInterfaceLanguage()} className={`mt-2 text-fine text-quiet ${edgeOf(direction)}`}>
              <LibraryLink prefetch href={`/article/${slug}#related`} className="link">
                {sameEvent}
              </LibraryLink>
            </p>
          )}
          {children}
          {buttons && (
            <div {...inInterfaceLanguage()} className={edgeOf(direction) ? "mt-2 flex justify-end" : "mt-2"}>
              <ShelfButtons slug={slug} marks={marks} title={headline} />
            </div>
          )}
        </div>
        {picture && <SmallPicture picture={picture} href={`/article/${slug}`} />}
      </article>
    </li>
  );
}
