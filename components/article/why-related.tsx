import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { WhyPage, WhySide } from "@/lib/pages/article/get-why-page";
import { LibraryLink } from "../ui/library-link";

/** The two articles of a link side by side: the kind of link, the reason, and the passages with what both share. */
export function WhyRelated({ page: { frame, kind, reason, sides } }: { page: WhyPage }) {
  const [here, there] = sides;
  return (
    <main id="text" className="page compare">
      <h1 className="text-small font-semibold">{t("links.whyHeading")}</h1>
      <p className="pt-2">
        <span className="label">
          <span aria-hidden="true" className="me-1.5 text-accent">
            {kind.glyph}
          </span>
          {kind.heading}
        </span>
        <span className="block text-row">{reason}</span>
      </p>
      <div className="compare-pair compare-head pt-4">
        <Side name="a" side={here} />
        <Side name="b" side={there} />
      </div>
      <p className="flex flex-wrap gap-x-5 pt-6 text-small">
        <LibraryLink href={`/compare/${here.slug}/${there.slug}`} className="link">
          {t("links.compareTwo")}
        </LibraryLink>
        {frame.owner && (
          <LibraryLink href={`/article/${here.slug}/link?with=${there.slug}`} className="link">
            {t("links.wrong")}
          </LibraryLink>
        )}
      </p>
    </main>
  );
}

function Side({
  name,
  side: { slug, headline, outlet, day, lang, dir, passages },
}: {
  name: "a" | "b";
  side: WhySide;
}) {
  return (
    <section className={`compare-${name}`} aria-label={headline}>
      <p className="text-small">
        <bdi className="font-semibold">{outlet ?? label("outletUnknown")}</bdi>
        <span className="text-quiet">{` · ${day ?? t("dates.unknown")}`}</span>
      </p>
      <h2 lang={lang} dir={dir} className="tight mt-1 font-serif text-top font-semibold">
        <LibraryLink prefetch href={`/article/${slug}`} className="hover:text-accent">
          {headline}
        </LibraryLink>
      </h2>
      {passages.map((parts) => (
        <blockquote key={parts.join("")} lang={lang} dir={dir} className="pt-3">
          {parts.map((part, at) =>
            at % 2 ? (
              <mark key={part} className="mark-shared">
                {part}
              </mark>
            ) : (
              part
            ),
          )}
        </blockquote>
      ))}
    </section>
  );
}
