import type { RelatedLinkView } from "@/lib/pages/article/related-view";
import { LibraryLink } from "../ui/library-link";

/** The article that the links start from. */
export type LinkedFrom = { slug: string; lang: string; rtl: boolean };
type Props = { from: LinkedFrom; link: RelatedLinkView; owner: boolean };

/** The reason for a link in one line; opened, the passages of both texts and what the owner can decide. */
export function LinkEvidence({ from, link, owner }: Props) {
  const compare = <LibraryLink href={`/compare/${from.slug}/${link.slug}`}>Compare</LibraryLink>;
  if (!link.passages && !owner)
    return (
      <p>
        {`${link.reason} · `}
        {compare}
      </p>
    );
  return (
    <details>
      <summary>{link.reason}</summary>
      {link.passages && (
        <>
          <Passages title="Here" of={from} passages={link.passages.here} />
          <Passages title="There" of={link} passages={link.passages.there} />
        </>
      )}
      <p>
        {compare}
        {owner && (
          <>
            {/* the one form is at the end of the list */}
            <button type="submit" form="decide" name="unrelated" value={link.slug}>
              Not related
            </button>
            <LibraryLink href={`/article/${from.slug}/link?with=${link.slug}`}>Wrong kind…</LibraryLink>
          </>
        )}
      </p>
    </details>
  );
}

/** Passages of one text, with what both share marked. */
function Passages({
  title,
  of: { lang, rtl = false },
  passages,
}: {
  title: string;
  of: { lang?: string | undefined; rtl?: boolean };
  passages: string[][];
}) {
  return (
    <>
      <p>{title}</p>
      {passages.map((parts) => (
        <q key={parts.join("")} lang={lang} dir={rtl ? "rtl" : undefined}>
          {parts.map((part, at) => (at % 2 ? <mark key={part}>{part}</mark> : part))}
        </q>
      ))}
    </>
  );
}
