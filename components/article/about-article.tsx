import { comma } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { AboutPage } from "@/lib/pages/article/get-about-page";
import { LibraryLink } from "../ui/library-link";

/** The topics and names of an article, each with the words of the text that say so. */
export function AboutArticle({ page }: { page: AboutPage }) {
  const { slug, headline, lang, direction, topics, names } = page;
  const [found, stated] = [
    topics.filter(({ words }) => words.length > 0),
    topics.filter(({ words }) => words.length === 0),
  ];
  return (
    <main id="text" className="page *:max-w-[52rem] pt-8 pb-16">
      <p className="text-small">
        <LibraryLink
          href={`/article/${encodeURIComponent(slug)}`}
          lang={lang}
          dir={direction}
          className="link"
        >
          {headline}
        </LibraryLink>
      </p>
      <h1 className="tight mt-2 font-serif text-headline font-semibold">{t("article.aboutHeading")}</h1>
      {topics.length + names.length === 0 && <p className="pt-3">{t("article.aboutNothing")}</p>}
      {topics.length > 0 && (
        <section className="pt-6">
          <h2 className="label">{t("topics.title")}</h2>
          <dl>
            {found.map(({ name, href, words }) => (
              <div key={href} className="border-b border-rule py-2">
                <dt>
                  <TopicLink name={name} href={href} />
                </dt>
                <dd lang={lang} dir={direction} className="text-small text-quiet">
                  {words.map((word, at) => (
                    <span key={word}>
                      {at > 0 && comma()}
                      <bdi>{word}</bdi>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
            {stated.length > 0 && (
              <div className="border-b border-rule py-2">
                <dt className="text-small text-quiet">{t("article.statedTopics")}</dt>
                {stated.map(({ name, href }) => (
                  <dd key={href} className="me-3 inline-block">
                    <TopicLink name={name} href={href} />
                  </dd>
                ))}
              </div>
            )}
          </dl>
        </section>
      )}
      {names.map(({ label, names: group }) => (
        <section key={label} className="pt-6">
          <h2 className="label">{label}</h2>
          <dl>
            {group.map(({ name, href, count, places }) => (
              <div key={href} className="border-b border-rule py-2">
                <dt>
                  <LibraryLink href={href} className="link">
                    <bdi>{name}</bdi>
                  </LibraryLink>{" "}
                  <span className="text-small text-quiet tabular-nums">{count}</span>
                </dt>
                {places.map((place, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the places of a name never change places
                  <dd key={at} lang={lang} dir={direction} className="font-serif">
                    {place.before}
                    <mark>{place.name}</mark>
                    {place.after}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </main>
  );
}

function TopicLink({ name, href }: { name: string; href: string }) {
  return (
    <LibraryLink href={href} className="link">
      <bdi>{name}</bdi>
    </LibraryLink>
  );
}
