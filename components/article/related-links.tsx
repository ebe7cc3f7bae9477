"use client";

import { label } from "@/lib/messages/label";
import type { ArticlePage } from "@/lib/pages/article/get-article-page";
import type { RelatedGroup, RelatedLinkView } from "@/lib/pages/article/related-view";
import { UndoNotice } from "../corrections/undo-notice";
import { LibraryLink } from "../ui/library-link";
import { LinkEvidence, type LinkedFrom } from "./link-evidence";
import "../ui/article.css";

/** Links shown of one kind before the rest is opened. */
const SHORT = 6;

type Props = {
  from: LinkedFrom;
  groups: RelatedGroup[];
  decisions: ArticlePage["decisions"];
};

/**
 * The related articles by kind of link, each with the reason for it. A client component, though it only shows: the browser is sent
 * the links as plain data, where elements would weigh three times as much.
 */
export function RelatedLinks({ from, groups, decisions }: Props) {
  const list = { from, owner: decisions !== null };
  return (
    <aside id="related" aria-labelledby="related-title" className="reader-related">
      <h2 id="related-title" className="border-b border-ink pb-1.5 text-small font-semibold">
        {label("related")}
      </h2>
      {decisions?.notice && <UndoNotice field="link" {...decisions.notice} />}
      {groups.length === 0 && <p className="pt-3 text-small text-quiet">{label("related.none")}</p>}
      {groups.map((group) => (
        <Group key={group.id} group={group} list={list} />
      ))}
      {decisions && (
        <form id="decide" method="post" action={decisions.action} className="pt-4 text-fine">
          <LibraryLink href={`/article/${from.slug}/link`} className="link text-quiet">
            {label("related.link")}
          </LibraryLink>
        </form>
      )}
    </aside>
  );
}

type List = { from: LinkedFrom; owner: boolean };

/** The links of one kind; those that are only perhaps related are opened on demand. */
function Group({ group: { id, heading, glyph, folded, links }, list }: { group: RelatedGroup; list: List }) {
  const title = (
    <h3 id={`kind-${id}`} className={folded ? "label inline" : "label"}>
      <span aria-hidden="true" className="me-1.5 inline-block w-3 text-accent">
        {glyph}
      </span>
      {heading}
    </h3>
  );
  if (folded)
    return (
      <section aria-labelledby={`kind-${id}`} className="pt-4">
        <details>
          <summary className="more">
            {title} <span className="text-quiet">({links.length})</span>
          </summary>
          <Links {...list} links={links} />
        </details>
      </section>
    );
  return (
    <section aria-labelledby={`kind-${id}`} className="pt-4">
      {title}
      <Links {...list} links={links.slice(0, SHORT)} />
      {links.length > SHORT && (
        <details>
          <summary className="more">{`${label("more")} (${links.length - SHORT})`}</summary>
          <Links {...list} links={links.slice(SHORT)} />
        </details>
      )}
    </section>
  );
}

function Links({ from, owner, links }: { from: LinkedFrom; owner: boolean; links: RelatedLinkView[] }) {
  return (
    <ul className="links">
      {links.map((link) => (
        <li key={link.slug}>
          <LibraryLink prefetch href={link.href} lang={link.lang} dir={link.dir}>
            {link.headline}
          </LibraryLink>
          <p>
            <bdi>{link.outlet ?? label("outletUnknown")}</bdi>
            {` · ${link.when}`}
          </p>
          <LinkEvidence from={from} link={link} owner={owner} />
          {link.carriedBy && <CarriedBy by={link.carriedBy} />}
        </li>
      ))}
    </ul>
  );
}

/** Other outlets with nearly the same text. */
function CarriedBy({ by }: { by: NonNullable<RelatedLinkView["carriedBy"]> }) {
  return (
    <p>
      {`${label("related.carriedBy")} `}
      {by.map(({ href, name }, at) => (
        <span key={href}>
          {at > 0 && " · "}
          <LibraryLink prefetch href={href}>
            <bdi>{name}</bdi>
          </LibraryLink>
        </span>
      ))}
    </p>
  );
}
