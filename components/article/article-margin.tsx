import type { ReactNode } from "react";
import { label } from "@/lib/messages/label";
import { comma } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { ArticleView, ReferenceView } from "@/lib/pages/article/article-view";
import { LibraryLink } from "../ui/library-link";
import { LinkedNames } from "./linked-names";
import { HeldLink, OutsideLink } from "./reference-link";

/** Beside the text or, where there is no room, in a line above it: credits, date, length, and what a reader does with it. */
export function ArticleMargin({ article, children }: { article: ArticleView; children: ReactNode }) {
  const { credits, published, written, modified, minutes, genre } = article;
  return (
    <div className="reader-margin text-small">
      {credits.length > 0 && (
        <ul aria-label={t("article.credits")}>
          {credits.map(({ name, role }) => (
            <li key={`${role} ${name}`}>
              <bdi>
                <span className="text-quiet">{role}</span> <bdi>{name}</bdi>
              </bdi>
            </li>
          ))}
        </ul>
      )}
      <p>
        {published ? (
          <time dateTime={published.iso}>{published.text}</time>
        ) : (
          <span className="text-quiet">{label("dateUnknown")}</span>
        )}
        {written && <Written article={article} written={written} />}
        {modified && (
          <span className="block text-quiet">
            {t.rich("article.changed", {
              date: () => <time dateTime={modified.iso}>{modified.text}</time>,
            })}
          </span>
        )}
        <span className="block text-quiet">
          {minutes}
          {genre && ` · ${genre}`}
        </span>
      </p>
      {children}
    </div>
  );
}

/** When the text was written by its own words, and what they are. */
function Written({
  article,
  written,
}: {
  article: ArticleView;
  written: NonNullable<ArticleView["written"]>;
}) {
  const { iso, text, words } = written;
  return (
    <span className="block text-quiet">
      {t.rich(article.published ? "article.ownWords" : "article.writtenAbout", {
        date: () => <time dateTime={iso}>{text}</time>,
        words: () =>
          words.map((word, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words may be equal, and never change places
            <span key={at}>
              {at > 0 && comma()}
              <q lang={article.lang} dir={article.direction}>
                {word}
              </q>
            </span>
          )),
      })}
    </span>
  );
}

/** What the text is about: its language versions, topics and names. */
export function ArticleAbout({ article }: { article: ArticleView }) {
  const { slug, topics, names, versions } = article;
  if (versions.length + topics.length + names.length === 0) return null;
  return (
    <div className="reader-about text-small">
      {versions.length > 0 && (
        <div>
          <h2 className="label">{t("links.heading.translation")}</h2>
          <ul>
            {versions.map((version) => (
              <li key={`${version.name} ${version.url}`}>
                <Version version={version} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {topics.length > 0 && <LinkedNames title={t("topics.title")} names={topics} />}
      {names.map(({ label, names: group }) => (
        <LinkedNames key={label} title={label} names={group} />
      ))}
      {topics.length + names.length > 0 && (
        <p className="text-fine">
          <LibraryLink href={`/article/${encodeURIComponent(slug)}/about`} className="link text-quiet">
            {t("article.whereInText")}
          </LibraryLink>
        </p>
      )}
    </div>
  );
}

function Version({ version: { name, url, held } }: { version: ReferenceView }) {
  if (held)
    return (
      <HeldLink {...held}>
        <bdi>{name}</bdi>
      </HeldLink>
    );
  return (
    <>
      <bdi>{url ? <OutsideLink href={url}>{name}</OutsideLink> : name}</bdi>{" "}
      <span className="text-quiet">{t("article.notHeld")}</span>
    </>
  );
}
