import type { SentenceView } from "@/lib/pages/compare/comparison-view";
import { LibraryLink } from "../ui/library-link";

/** The name of a side, where no column shows it. */
export function SideName({ name }: { name: string }) {
  return (
    <p className="compare-owner">
      <bdi>{name}</bdi>
    </p>
  );
}

/** The columns of a table of both sides. @param first what the first column says */
export const SideHeads = ({ first, names }: { first: string; names: [string, string] }) => (
  <thead>
    <tr>
      <th scope="col">
        <span className="sr-only">{first}</span>
      </th>
      {names.map((name, at) => (
        <th key={at === 0 ? "a" : "b"} scope="col">
          <bdi>{name}</bdi>
        </th>
      ))}
    </tr>
  </thead>
);

/** A sentence with its marks. @param anchored links to the sentence lead here, of all its places on the page */
export function Sentence({ sentence, anchored = false }: { sentence: SentenceView; anchored?: boolean }) {
  const { anchor, pieces, lang, dir, article } = sentence;
  return (
    <div className="compare-sentence" {...(anchored ? { id: anchor } : {})}>
      <p lang={lang} dir={dir}>
        <Pieces pieces={pieces} />
      </p>
      {article && (
        <p className="text-fine text-quiet">
          <LibraryLink prefetch href={article.href} className="hover:text-accent">
            <bdi>{article.headline}</bdi>
          </LibraryLink>
        </p>
      )}
    </div>
  );
}

export function Pieces({ pieces }: { pieces: SentenceView["pieces"] }) {
  let at = 0;
  return pieces.map(({ text, mark }) => {
    const key = at;
    at += text.length;
    return mark ? (
      <mark key={key} className={`mark-${mark}`}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
