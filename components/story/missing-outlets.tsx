import type { MissingOutlets as View } from "@/lib/pages/story/missing-outlets";
import { countArticles } from "../ui/count-articles";
import { LibraryLink } from "../ui/library-link";

/** Outlets and languages with articles of the same days in the library, but none in the story. */
export function MissingOutlets({ missing: { outlets, languages } }: { missing: View }) {
  if (outlets.length + languages.length === 0) return null;
  return (
    <section aria-labelledby="story-silences" className="pt-10">
      <h2 id="story-silences" className="label border-b border-ink pb-1.5">
        Outlets and languages not in this story
      </h2>
      <p className="max-w-[40rem] pt-3 text-small text-quiet">
        The library holds other articles of the same days from them. What they published and the library does
        not hold cannot be seen here.
      </p>
      {outlets.length > 0 && (
        <ul className="grid gap-x-10 pt-2 text-small sm:grid-cols-2 lg:grid-cols-3">
          {outlets.map(({ name, slug, articles }) => (
            <li key={slug} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
              <LibraryLink href={`/outlets/${encodeURIComponent(slug)}`} className="hover:text-accent">
                <bdi>{name}</bdi>
              </LibraryLink>
              <span className="text-fine text-quiet tabular-nums">
                {countArticles(articles)} of these days
              </span>
            </li>
          ))}
        </ul>
      )}
      {languages.length > 0 && (
        <p className="pt-3 text-small">
          <span className="text-quiet">Languages: </span>
          {languages
            .map(({ name, articles }) => `${name} (${countArticles(articles)} of these days)`)
            .join(", ")}
        </p>
      )}
    </section>
  );
}
