import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import { listOf } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { Chapter } from "@/lib/pages/story/chapters";
import type { StoryArticle, StoryRow } from "@/lib/pages/story/lay-out-story";
import { CompareLink } from "../ui/compare-link";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";
import { SmallPicture } from "../ui/small-picture";
import "./story.css";

/**
 * A story from its beginning: events with their articles, and the long gaps between them.
 * @param lastVisit ms: later articles are marked as new; null for somebody who does not follow the story
 */
export function StoryTimeline({
  rows,
  chapters,
  undated,
  lastVisit,
}: {
  rows: StoryRow[];
  chapters: Chapter[];
  undated: StoryArticle[];
  lastVisit: number | null;
}) {
  return (
    <>
      {rows.length > 0 && (
        <section aria-labelledby="story-timeline" className="pt-10">
          <h2 id="story-timeline" className="label border-b border-ink pb-1.5">
            {t("story.timeline.title")}
          </h2>
          {chapters.length > 0 ? (
            <>
              <ChapterList chapters={chapters} />
              {chapters.map((chapter) => (
                <section key={chapter.id} aria-labelledby={chapter.id} className="pt-8">
                  <h3 id={chapter.id} className="story-chapter">
                    {chapter.time}
                    {chapter.names.length > 0 && (
                      <>
                        {" · "}
                        <bdi className="font-normal text-quiet">{listOf(chapter.names)}</bdi>
                      </>
                    )}
                  </h3>
                  <Rows rows={chapter.rows} lastVisit={lastVisit} />
                </section>
              ))}
            </>
          ) : (
            <Rows rows={rows} lastVisit={lastVisit} />
          )}
        </section>
      )}
      {undated.length > 0 && (
        <section aria-labelledby="story-undated" className="pt-10">
          <h2 id="story-undated" className="label border-b border-ink pb-1.5">
            {t("story.timeline.undated")}
          </h2>
          <p className="pt-3 text-small text-quiet">{t("story.timeline.undatedHelp")}</p>
          <ul>
            {undated.map((article) => (
              <li key={article.id} className="border-b border-rule py-4 md:ps-[11.5rem]">
                <TimelineArticle article={article} lastVisit={lastVisit} leads />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The way to each chapter of a long story. */
function ChapterList({ chapters }: { chapters: Chapter[] }) {
  return (
    <nav aria-label={t("story.timeline.chapters")} className="pt-3">
      <ol className="columns-1 gap-x-8 text-small sm:columns-2">
        {chapters.map(({ id, time, names, articles }) => (
          <li key={id} className="break-inside-avoid py-1">
            <a href={`#${id}`} className="link">
              {time}
            </a>{" "}
            <span className="text-quiet">
              {names.length > 0 && <bdi>{listOf(names)} · </bdi>}
              {t("story.articles", { articles })}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Rows({ rows, lastVisit }: { rows: StoryRow[]; lastVisit: number | null }) {
  return (
    <ol>
      {rows.map((row) =>
        "silence" in row ? (
          <Gap key={`gap ${row.after}`} words={row.silence} />
        ) : (
          <Event key={row.event.articles[0]?.id} event={row.event} lastVisit={lastVisit} />
        ),
      )}
    </ol>
  );
}

function Gap({ words }: { words: string }) {
  return (
    <li className="story-silence text-small text-quiet">
      <span>{t("story.gap", { length: words })}</span>
    </li>
  );
}

function Event({
  event: { articles, outlets, day, compare },
  lastVisit,
}: {
  event: Extract<StoryRow, { event: unknown }>["event"];
  lastVisit: number | null;
}) {
  const [first, ...others] = articles;
  if (!first) return null;
  const pictured = articles.find(({ picture }) => picture);
  return (
    <li className="story-event">
      <p className="text-fine text-quiet md:pt-1">
        <time dateTime={first.datePublished ?? undefined} className="font-semibold text-ink">
          {day}
        </time>
        {outlets > 1 && (
          <span className="md:block">
            <span className="md:hidden"> · </span>
            {t("story.timeline.carried", { outlets })}
          </span>
        )}
      </p>
      <div className="max-w-[40rem]">
        <TimelineArticle article={first} lastVisit={lastVisit} leads />
        {others.length > 0 && (
          <ul className="mt-2">
            {others.map((article) => (
              <li key={article.id} className="pt-1.5">
                <TimelineArticle article={article} lastVisit={lastVisit} day={article.day !== day} />
              </li>
            ))}
          </ul>
        )}
        {compare && (
          <p className="mt-2 text-fine">
            <CompareLink {...compare} />
          </p>
        )}
      </div>
      {pictured?.picture && <SmallPicture picture={pictured.picture} href={`/article/${pictured.slug}`} />}
    </li>
  );
}

/** One article; the first of an event has a large headline. */
function TimelineArticle({
  article,
  lastVisit,
  leads = false,
  day = false,
}: {
  article: StoryArticle;
  lastVisit: number | null;
  leads?: boolean;
  day?: boolean;
}) {
  const { slug, headline, standfirst, inLanguage, language, direction, outlet, addedAt } = article;
  const page = inInterfaceLanguage();
  const isNew = lastVisit !== null && addedAt > lastVisit;
  const size = leads ? "text-row font-semibold" : "text-base";
  return (
    <>
      <LibraryLink
        prefetch
        href={`/article/${slug}`}
        lang={inLanguage}
        dir={direction}
        className={`tight block font-serif ${size} hover:text-accent`}
      >
        {headline}
      </LibraryLink>
      {leads && standfirst && (
        <p lang={inLanguage} dir={direction} className="mt-1 line-clamp-2 font-serif text-base text-quiet">
          {standfirst}
        </p>
      )}
      <p className={`text-fine text-quiet ${edgeOf(direction)}`}>
        {isNew && <strong className="text-accent">{t("story.timeline.new")} · </strong>}
        <bdi className="text-ink">{outlet?.name ?? label("outletUnknown")}</bdi>
        {day && article.day && ` · ${article.day}`}
        {inLanguage !== page.lang && ` · ${language}`}
      </p>
    </>
  );
}
