import type { ImportResult as View } from "@/lib/pages/add/get-import-result";
import { LibraryLink } from "../ui/library-link";
import { TryAgain } from "./address-form";

/** The result of an import: its articles, and by name what could not be read and why. */
export function ImportResult({ result }: { result: View }) {
  const { added, updated, unchanged, articles, failed, warnings, unread, unlisted } = result;
  const unfetched = failed.map(({ name }) => name).filter((name) => /^https?:/.test(name));
  return (
    <section
      role="status"
      aria-label="What came of it"
      className="mt-4 border-s-2 border-accent ps-4 text-small"
    >
      <p className="font-semibold">
        {added} added, {updated} changed, {unchanged} held already, {unread} not readable.
      </p>
      <ul className="mt-1">
        {articles.map(({ slug, headline, inLanguage }) => (
          <li key={slug}>
            <LibraryLink prefetch href={`/article/${slug}`} lang={inLanguage} className="link">
              <bdi>{headline}</bdi>
            </LibraryLink>
          </li>
        ))}
      </ul>
      {[...failed, ...warnings].length > 0 && (
        <ul className="mt-2 text-quiet">
          {failed.map(({ name, reason }) => (
            <li key={`${name} ${reason}`}>
              <bdi>{name}</bdi>: left out, it {reason}.
            </li>
          ))}
          {warnings.map(({ name, reason }) => (
            <li key={`${name} ${reason}`}>
              <bdi>{name}</bdi>: {reason}.
            </li>
          ))}
          {unlisted > 0 && <li>{unlisted.toLocaleString("en")} more are not listed.</li>}
        </ul>
      )}
      {unfetched.length > 0 && <TryAgain addresses={unfetched} />}
    </section>
  );
}
