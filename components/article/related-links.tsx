"use client";
import Link from "next/link";
import type { LinkGroup, ShownLink } from "@/lib/pages/article/related-view";
import type { LinkNotice } from "@/lib/pages/corrections/get-link-notice";
import { StoryLink } from "../ui/library-link";
import { LinkEvidence, type LinkedFrom } from "./link-evidence";

/** Shown of one kind before the rest is opened. */
const SHORT = 6;

type Props = {
  from: LinkedFrom;
  groups: LinkGroup[];
  /** Where the owner's forms go; null for everybody else. */
  deciding: { action: string; notice: LinkNotice | null } | null;
};

/**
 * The related articles, grouped by what kind of link each is; every one says why it is there. A client component though it
 * only shows: its links are sent as plain data once more for the framework, where elements would weigh three times as much.
 */
export function RelatedLinks({ from, groups, deciding }: Props) {
  const list = { from, owner: deciding !== null };
  return (
    <aside id="related" aria-labelledby="related-title" className="reader-related">
      <h2 id="related-title" className="border-b border-ink pb-1.5 text-small font-semibold">
        Related articles
      </h2>
      {deciding?.notice && <Notice notice={deciding.notice} />}
      {groups.length === 0 && (
        <p className="pt-3 text-small text-quiet">
          Nothing in the library is related to this article yet. Links appear as articles come in.
        </p>
      )}
      {groups.map(({ kind, heading, glyph, links }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} className="pt-4">
          <h3 id={`kind-${kind}`} className="label">
            <span aria-hidden="true" className="me-1.5 inline-block w-3 text-accent">
              {glyph}
            </span>
            {heading}
          </h3>
          <Links {...list} links={links.slice(0, SHORT)} />
          {links.length > SHORT && (
            <details>
              <summary className="more">{`${links.length - SHORT} more`}</summary>
              <Links {...list} links={links.slice(SHORT)} />
            </details>
          )}
        </section>
      ))}
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
