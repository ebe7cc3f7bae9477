import { label } from "@/lib/messages/label";
import type { RelatedLinkView } from "@/lib/pages/article/related-view";
import { LibraryLink } from "../ui/library-link";
import { FetchedEvidence } from "./fetched-evidence";

/** The article that the links start from. */
export type LinkedFrom = { slug: string; lang: string; dir: "ltr" | "rtl" };
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
              {label("related.failed")} <a href={href}>{label("related.page")}</a>
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
            {label("related.unrelated")}
          </button>
          <LibraryLink href={`/article/${from.slug}/link?with=${link.slug}`}>
            {label("related.wrongKind")}
          </LibraryLink>
        </>
      )}
    </p>
  );
}

const Compare = ({ from, link }: Pick<Props, "from" | "link">) => (
  <LibraryLink href={`/compare/${from.slug}/${link.slug}`}>{label("related.compare")}</LibraryLink>
);

function BothPassages({
  from,
  link,
  passages: { here, there },
}: Pick<Props, "from" | "link"> & { passages: NonNullable<RelatedLinkView["passages"]> }) {
  return (
    <>
      <Passages title={label("related.here")} of={from} passages={here} />
      <Passages title={label("related.there")} of={link} passages={there} />
    </>
  );
}

/** Passages of one text, with what both share marked. */
function Passages({
  title,
  of: { lang, dir },
  passages,
}: {
  title: string;
  of: { lang?: string | undefined; dir?: "ltr" | "rtl" | undefined };
  passages: string[][];
}) {
  if (passages.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      {passages.map((parts) => (
        <q key={parts.join("")} lang={lang} dir={dir}>
          {parts.map((part, at) => (at % 2 ? <mark key={part}>{part}</mark> : part))}
        </q>
      ))}
    </>
  );
}
