import type { RelatedLinkView } from "@/lib/pages/article/related-view";
import { LibraryLink } from "../ui/library-link";
import { FetchedEvidence } from "./fetched-evidence";

/** The article that the links start from. */
export type LinkedFrom = { slug: string; lang: string; rtl: boolean };
type Props = { from: LinkedFrom; link: RelatedLinkView; owner: boolean };

/** The reason for a link in one line; opened, the passages of both texts and what the owner can decide. */
export function LinkEvidence({ from, link, owner }: Props) {
  const { reason, passages, bare } = link;
  const onward = <Onward from={from} link={link} owner={owner} />;
  if (bare && !owner)
    return (
      <p>
        {`${reason} · `}
        <Compare from={from} link={link} />
      </p>
    );
  if (passages || bare)
    return (
      <details>
        <summary>{reason}</summary>
        {passages && <BothPassages from={from} link={link} passages={passages} />}
        {onward}
      </details>
    );
  const href = `/article/${from.slug}/why/${link.slug}`;
  return (
    <FetchedEvidence href={href} reason={reason}>
      {(fetched) => (
        <>
          {fetched ? (
            <BothPassages from={from} link={link} passages={fetched} />
          ) : (
            <p>
              The passages could not be fetched. <a href={href}>Their page</a> shows them.
            </p>
          )}
          {onward}
        </>
      )}
    </FetchedEvidence>
  );
}

/** The links on from an opened reason, and the owner's decisions. */
function Onward({ from, link, owner }: Props) {
  return (
    <p>
      <Compare from={from} link={link} />
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
  );
}

const Compare = ({ from, link }: Pick<Props, "from" | "link">) => (
  <LibraryLink href={`/compare/${from.slug}/${link.slug}`}>Compare</LibraryLink>
);

function BothPassages({
  from,
  link,
  passages: { here, there },
}: Pick<Props, "from" | "link"> & { passages: NonNullable<RelatedLinkView["passages"]> }) {
  return (
    <>
      <Passages title="Here" of={from} passages={here} />
      <Passages title="There" of={link} passages={there} />
    </>
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
