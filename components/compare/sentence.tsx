import type { SentenceView } from "@/lib/pages/compare/comparison-view";
import { StoryLink } from "../ui/library-link";

/** Whose something is: beside it where columns do not show it. */
export function Owner({ name }: { name: string }) {
  return (
    <p className="compare-owner">
      <bdi>{name}</bdi>
    </p>
  );
}

/** A sentence with its marks. Only one place of the page is the one that links to it lead to. */
export function Sentence({ sentence, anchored = false }: { sentence: SentenceView; anchored?: boolean }) {
  const { anchor, pieces, lang, dir, article } = sentence;
  return (
    <div className="compare-sentence" {...(anchored ? { id: anchor } : {})}>
      <p lang={lang} dir={dir}>
        <Pieces pieces={pieces} />
      </p>
      {article && (
        <p className="text-fine text-quiet">
          <StoryLink href={article.href} className="hover:text-accent">
            <bdi>{article.headline}</bdi>
          </StoryLink>
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
