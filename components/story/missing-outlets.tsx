import { interfaceLocale } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";
import type { MissingOutlets as View } from "@/lib/pages/story/missing-outlets";
import { LibraryLink } from "../ui/library-link";

/** Outlets and languages with articles of the same days in the library, but none in the story. */
export function MissingOutlets({ missing: { outlets, languages } }: { missing: View }) {
  if (outlets.length + languages.length === 0) return null;
  return (
    <section aria-labelledby="story-silences" className="pt-10">
      <h2 id="story-silences" className="label border-b border-ink pb-1.5">
        {t("story.missing.title")}
      </h2>
      <p className="max-w-[40rem] pt-3 text-small text-quiet">{t("story.missing.help")}</p>
      {outlets.length > 0 && (
        <ul className="grid gap-x-8 pt-2 text-small sm:grid-cols-2 lg:grid-cols-3">
          {outlets.map(({ name, slug, articles }) => (
            <li key={slug} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
              <LibraryLink href={`/outlets/${encodeURIComponent(slug)}`} className="hover:text-accent">
                <bdi>{name}</bdi>
              </LibraryLink>
              <span className="text-fine text-quiet tabular-nums">
                {t("story.missing.articles", { articles })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {languages.length > 0 && (
        <p className="pt-3 text-small">
          {t.rich("story.missing.languages", {
            quiet: (words) => <span className="text-quiet">{words}</span>,
            languages: new Intl.ListFormat(interfaceLocale(), { type: "unit" }).format(
              languages.map(({ name, articles }) =>
                t("story.missing.language", { language: name, articles }),
              ),
            ),
          })}
        </p>
      )}
    </section>
  );
}
