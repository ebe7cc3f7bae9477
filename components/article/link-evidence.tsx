import Link from "next/link";
import type { ShownLink } from "@/lib/pages/article/related-view";

/** The article that the links leave. */
export type LinkedFrom = { slug: string; lang: string; rtl: boolean };
type Props = { from: LinkedFrom; link: ShownLink; owner: boolean };

/** Why a link is there in one line; on opening, the passages of both texts, and what the owner may decide. */
export function LinkEvidence({ from, link, owner }: Props) {
  const compare = (
    <Link href={`/compare/${from.slug}/${link.slug}`} prefetch={false}>
      Compare
    </Link>
  );
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
            {/* The form stands once, at the foot of the list. */}
            <button type="submit" form="decide" name="unrelated" value={link.slug}>
              Not related
            </button>
            <Link href={`/article/${from.slug}/link?with=${link.slug}`} prefetch={false}>
              Wrong kind…
            </Link>
          </>
        )}
      </p>
    </details>
  );
}

/** Passages of one of the two texts, with what the other has too marked. */
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
