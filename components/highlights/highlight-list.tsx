import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { ListedArticle, ListedHighlight } from "@/lib/pages/highlights/get-highlights-page";
import { LibraryLink } from "../ui/library-link";
import { NoteFields } from "./note-fields";
import { UndoRemoval } from "./undo-removal";
import "../ui/article.css";

/** A reader's highlights, article by article, and under the name of a story if that is asked for. */
export function HighlightList({
  story,
  byStory,
  articles,
}: {
  story: ListedArticle["story"];
  byStory: boolean;
  articles: ListedArticle[];
}) {
  const list = (
    <ul className="mt-3 border-t border-ink">
      {articles.map((article) => (
        <li key={article.slug ?? article.highlights[0]?.id} className="border-b border-rule py-5">
          <MarkedArticle article={article} level={byStory ? "h3" : "h2"} />
        </li>
      ))}
    </ul>
  );
  if (!byStory) return list;
  return (
    <section aria-label={story?.title ?? t("highlights.list.noStory")} className="pt-6">
      <h2 className="tight font-serif text-row font-semibold">
        {story ? (
          <LibraryLink
            href={`/story/${encodeURIComponent(story.slug)}`}
            lang={story.lang}
            dir={story.direction}
            className="hover:text-accent"
          >
            {story.title}
          </LibraryLink>
        ) : (
          t("highlights.list.noStory")
        )}
      </h2>
      {list}
    </section>
  );
}

function MarkedArticle({ article, level: Heading }: { article: ListedArticle; level: "h2" | "h3" }) {
  const { slug, headline, lang, direction, outletName, day, highlights } = article;
  return (
    <article aria-label={headline} className="max-w-[40rem]">
      <Heading lang={lang} dir={direction} className="tight font-serif text-lead font-semibold">
        {slug ? (
          <LibraryLink href={`/article/${encodeURIComponent(slug)}`} className="hover:text-accent">
            {headline}
          </LibraryLink>
        ) : (
          headline
        )}
      </Heading>
      {slug && (
        <p className="text-fine text-quiet">
          <bdi>{outletName ?? label("outletUnknown")}</bdi>
          {day && ` · ${day}`}
        </p>
      )}
      <ul>
        {highlights.map((one) => (
          <li key={one.id} id={`h${one.id}`} className="pt-4">
            {one.removed ? (
              <UndoRemoval id={one.id} list />
            ) : (
              <MarkedPassage highlight={one} lang={lang} direction={direction} />
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

function MarkedPassage({
  highlight: { id, quote, note, revised, lost, href },
  lang,
  direction,
}: {
  highlight: ListedHighlight;
  lang: string;
  direction: string;
}) {
  return (
    <>
      <blockquote lang={lang} dir={direction} className="passage">
        {/* not by the library's own links: only a page that is loaded finds the words of an address */}
        {href ? (
          <a href={href} className="hover:text-accent">
            {quote}
          </a>
        ) : (
          quote
        )}
      </blockquote>
      {lost && <p className="pt-1 text-fine text-accent">{lost}</p>}
      {revised !== null && (
        <p className="pt-1 text-fine text-quiet">
          {t.rich("highlights.list.revised", {
            now: () => (
              <q lang={lang} dir={direction}>
                {revised}
              </q>
            ),
          })}
        </p>
      )}
      {note && (
        <p dir="auto" className="note text-small">
          {note}
        </p>
      )}
      <ChangeHighlight id={id} note={note} />
    </>
  );
}

function ChangeHighlight({ id, note }: { id: number; note: string }) {
  return (
    <form method="post" action={`/highlights/${id}`} className="pt-1 text-fine">
      <input type="hidden" name="from" value="list" />
      <details>
        <summary className="text-quiet hover:text-accent">
          {t(note ? "highlights.list.changeWithNote" : "highlights.list.change")}
        </summary>
        <NoteFields note={note} />
      </details>
    </form>
  );
}
