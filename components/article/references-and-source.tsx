import { Fragment, type ReactNode } from "react";
import { t } from "@/lib/messages/t";
import type { ArticleView, ReferenceView } from "@/lib/pages/article/article-view";
import { LibraryLink } from "../ui/library-link";
import { Reason } from "../ui/reason";
import { HeldLink, OutsideLink } from "./reference-link";

/** Under the text: the publisher's own list of related articles, other references, and where this copy comes from. */
export function ReferencesAndSource({
  article,
  owner,
  children,
}: {
  article: ArticleView;
  owner: boolean;
  children: ReactNode;
}) {
  const { related, elsewhere, outlet, provenance } = article;
  return (
    <footer className="reader-foot text-small">
      <References
        title={outlet ? t("article.relatedByOutlet", { name: outlet.name }) : t("article.relatedByPublisher")}
        references={related}
        owner={owner}
      />
      <References title={t("article.alsoReferredTo")} references={elsewhere} owner={owner} />
      <section
        aria-label={t("article.provenance")}
        className="border-t border-rule pt-3 text-fine text-quiet"
      >
        {provenance.sample && <p className="font-semibold text-ink">{t("article.sample")}</p>}
        <p>
          {provenance.sample
            ? t("article.added", { day: provenance.added })
            : t.rich("article.addedFrom", {
                day: provenance.added,
                source: () => <bdi>{provenance.source}</bdi>,
              })}
          {provenance.revisions > 0 && (
            <>
              {" "}
              <LibraryLink href={`/article/${encodeURIComponent(article.slug)}/revisions`} className="link">
                {t("revisions.link", { versions: provenance.revisions })}
              </LibraryLink>
            </>
          )}
        </p>
        {owner && provenance.missing.length > 0 && (
          <p>
            {t("article.picturesMissing")}
            {provenance.missing.map((said) => (
              <Fragment key={said.text}>
                {" "}
                <Reason said={said} />
              </Fragment>
            ))}
          </p>
        )}
        {owner && (
          <p>
            <LibraryLink href={`/article/${encodeURIComponent(article.slug)}/edit`} className="link">
              {t("article.correct")}
            </LibraryLink>
          </p>
        )}
        {provenance.url && !provenance.sample && (
          <p>
            <a
              href={provenance.url}
              rel="noopener noreferrer nofollow"
              data-key="v"
              className="link break-words"
            >
              {t("article.original")}
            </a>
          </p>
        )}
      </section>
      {children}
    </footer>
  );
}

function References({
  title,
  references,
  owner,
}: {
  title: string;
  references: ReferenceView[];
  owner: boolean;
}) {
  if (references.length === 0) return null;
  return (
    <section className="border-t border-rule pt-3 pb-5">
      <h2 className="label">{title}</h2>
      <ul className="mt-1">
        {references.map((reference) => (
          <li key={`${reference.name} ${reference.url}`} className="py-1">
            {reference.held ? (
              <HeldLink {...reference.held}>
                <bdi>{reference.name}</bdi>
              </HeldLink>
            ) : (
              <NotHeld reference={reference} owner={owner} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotHeld({ reference: { name, url }, owner }: { reference: ReferenceView; owner: boolean }) {
  return (
    <>
      <bdi className="break-words">{url ? <OutsideLink href={url}>{name}</OutsideLink> : name}</bdi>{" "}
      <span className="text-fine text-quiet">
        {t("article.notHeld")}
        {owner && !url && (
          <>
            {" · "}
            <LibraryLink href="/add" className="link">
              {t("article.add")}
            </LibraryLink>
          </>
        )}
      </span>
      {owner && url && (
        <form method="post" action="/add/pages" className="inline text-fine">
          {" · "}
          <button
            type="submit"
            name="addresses"
            value={url}
            className="mark"
            aria-label={t("article.fetchNamed", { name })}
          >
            {t("article.fetch")}
          </button>
        </form>
      )}
    </>
  );
}
