"use client";
import Link from "next/link";
import type { ShownLink } from "@/lib/pages/article/related-view";
import type { LinkNotice } from "@/lib/pages/corrections/get-link-notice";
import { LinkEvidence, type LinkedFrom } from "./link-evidence";
import { StoryLink } from "../ui/library-link";

/** The kinds of link in the order of the page, each with its name and a glyph of its own. */
const GROUPS: { kind: ShownLink["kind"]; title: string; glyph: string }[] = [
  { kind: "translation", title: "In another language", glyph: "⇄" },
  { kind: "cites", title: "Cited here", glyph: "→" },
  { kind: "citedBy", title: "Cites this", glyph: "←" },
  { kind: "sameEvent", title: "Same event, other outlets", glyph: "=" },
  { kind: "background", title: "Background", glyph: "↑" },
  { kind: "next", title: "What happened next", glyph: "↓" },
  { kind: "publisherRelated", title: "From the publisher", glyph: "§" },
  { kind: "sameTopic", title: "Same topic", glyph: "≈" },
];

/** Shown of one kind before the rest is opened. */
const SHORT = 6;

type Props = {
  from: LinkedFrom;
  links: ShownLink[];
  /** Where the owner's forms go; null for everybody else. */
  deciding: { action: string; notice: LinkNotice | null } | null;
};

/**
 * The related articles, grouped by what kind of link each is; every one says why it is there. A client component though it
 * only shows: its links are sent as plain data once more for the framework, where elements would weigh three times as much.
 */
export function RelatedLinks({ from, links, deciding }: Props) {
  const list = { from, owner: deciding !== null };
  return (
    <aside id="related" aria-labelledby="related-title" className="reader-related">
      <h2 id="related-title" className="border-b border-ink pb-1.5 text-small font-semibold">
        Related articles
      </h2>
      {deciding?.notice && <Notice notice={deciding.notice} />}
      {links.length === 0 && (
        <p className="pt-3 text-small text-quiet">
          Nothing in the library is related to this article yet. Links appear as articles come in.
        </p>
      )}
      {GROUPS.map((group) => {
        const of = links.filter(({ kind }) => kind === group.kind);
        return (
          of.length > 0 && (
            <section key={group.kind} aria-labelledby={`kind-${group.kind}`} className="pt-4">
              <h3 id={`kind-${group.kind}`} className="label">
                <span aria-hidden="true" className="me-1.5 inline-block w-3 text-accent">
                  {group.glyph}
                </span>
                {group.title}
              </h3>
              <Links {...list} links={of.slice(0, SHORT)} />
              {of.length > SHORT && (
                <details>
                  <summary className="more">{`${of.length - SHORT} more`}</summary>
                  <Links {...list} links={of.slice(SHORT)} />
                </details>
              )}
            </section>
          )
        );
      })}
      {deciding && (
        <form id="decide" method="post" action={deciding.action} className="pt-4 text-fine">
          <Link href={`/article/${from.slug}/link`} prefetch={false} className="text-quiet hover:text-accent">
            Link another article by hand…
          </Link>
        </form>
      )}
    </aside>
  );
}

function Links({ from, owner, links }: { from: LinkedFrom; owner: boolean; links: ShownLink[] }) {
  return (
    <ul className="links">
      {links.map((link) => (
        <li key={link.slug}>
          <StoryLink href={link.href} lang={link.lang} dir={link.rtl && "rtl"}>
            {link.headline}
          </StoryLink>
          <p>
            <bdi>{link.outlet ?? "Outlet not known"}</bdi>
            {` · ${link.when}`}
          </p>
          <LinkEvidence from={from} link={link} owner={owner} />
          {link.carriedBy && <Carried by={link.carriedBy} />}
        </li>
      ))}
    </ul>
  );
}

/** Who else has nearly the same text. */
function Carried({ by }: { by: NonNullable<ShownLink["carriedBy"]> }) {
  return (
    <p>
      {"Also carried by "}
      {by.map(({ href, name }, at) => (
        <span key={href}>
          {at > 0 && ", "}
          <StoryLink href={href}>
            <bdi>{name}</bdi>
          </StoryLink>
        </span>
      ))}
    </p>
  );
}

/** What the owner has just decided, with the way to take it back. */
function Notice({ notice: { id, what, headline } }: { notice: LinkNotice }) {
  return (
    <form
      method="post"
      action="/corrections/undo"
      role="status"
      className="border-b border-rule py-2.5 text-fine"
    >
      <span className="font-semibold">{what}</span>: <bdi>{headline}</bdi>{" "}
      <button type="submit" name="link" value={id} className="mark">
        Undo
      </button>
    </form>
  );
}
