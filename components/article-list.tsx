import type { ListedArticle } from "@/lib/articles/list-articles";
import type { Marks } from "@/lib/readers/shelf";
import { ShelfButtons } from "./shelf-buttons";
import { StoryLink } from "./story-link";

const NO_MARKS: Marks = { saved: false, read: false };

/** The articles of a page under the months of their dates, the newest one set larger on the unfiltered first page. */
export function ArticleList({
  articles,
  marks,
  leads = false,
}: {
  articles: ListedArticle[];
  marks: ReadonlyMap<number, Marks>;
  leads?: boolean;
}) {
  const months: { month: string; articles: ListedArticle[] }[] = [];
  for (const article of articles) {
    const month = article.month ?? "Date not known";
    const last = months.at(-1);
    if (last?.month === month) last.articles.push(article);
    else months.push({ month, articles: [article] });
  }
  return months.map(({ month, articles: rows }, index) => (
    <section key={month} aria-label={month} className="pt-9 first:pt-2">
      <h2 className="label border-b border-ink pb-1.5">{month}</h2>
      <ol>
        {rows.map((article, place) => (
          <Row
            key={article.id}
            article={article}
            marks={marks.get(article.id)}
            leads={leads && index === 0 && place === 0}
          />
        ))}
      </ol>
    </section>
  ));
}

/** A reader's shelf: the articles in the order in which they were put there, with the buttons to take them off. */
export function ShelfList({
  articles,
  marks,
}: {
  articles: ListedArticle[];
  marks: ReadonlyMap<number, Marks>;
}) {
  return (
    <ol className="border-t border-ink">
      {articles.map((article) => (
        <Row key={article.id} article={article} marks={marks.get(article.id)} buttons />
      ))}
    </ol>
  );
}

function Row({
  article,
  marks = NO_MARKS,
  leads = false,
  buttons = false,
}: {
  article: ListedArticle;
  marks?: Marks | undefined;
  leads?: boolean;
  buttons?: boolean;
}) {
  const {
    slug,
    headline,
    kicker,
    abstract,
    excerpt,
    inLanguage,
    direction,
    outletName,
    day,
    minutes,
    sameEvent,
  } = article;
  const size = leads ? "text-top" : "text-row";
  return (
    <li className="border-b border-rule">
      <article className="grid gap-x-6 gap-y-1.5 py-5 md:grid-cols-[10rem_minmax(0,1fr)]">
        <p className="text-fine text-quiet md:pt-1">
          <bdi className="font-semibold text-ink">{outletName ?? "Outlet not known"}</bdi>
          <span className="md:block">
            <span className="md:hidden"> · </span>
            {day ? <time dateTime={article.datePublished ?? undefined}>{day}</time> : "Date not known"}
          </span>
          <span className="md:block">
            <span className="md:hidden"> · </span>
            {minutes} min
          </span>
          {!buttons && (marks.saved || marks.read) && (
            <span className="md:block">
              <span className="md:hidden"> · </span>
              {[marks.saved && "Saved", marks.read && "Read"].filter(Boolean).join(", ")}
            </span>
          )}
        </p>
        <div lang={inLanguage} dir={direction} className="max-w-[40rem]">
          <h3 className={`tight font-serif ${size} font-semibold ${marks.read ? "text-quiet" : ""}`}>
            <StoryLink href={`/article/${slug}`} className="hover:text-accent">
              {kicker && (
                // The space keeps the letters of Arabic words from joining across the two.
                <span className="me-1 text-[0.8em] font-normal text-accent">{kicker} </span>
              )}
              {headline}
            </StoryLink>
          </h3>
          <p className="mt-1.5 line-clamp-3 font-serif text-base text-quiet">{abstract ?? excerpt}</p>
          {sameEvent > 0 && (
            <p dir="ltr" lang="en" className="mt-2 text-fine text-quiet">
              <StoryLink href={`/article/${slug}#related`} className="link">
                {sameEvent === 1 ? "1 telling" : `${sameEvent} tellings`} of the same event by other outlets
              </StoryLink>
            </p>
          )}
          {buttons && (
            <div dir="ltr" lang="en" className="mt-2">
              <ShelfButtons slug={slug} marks={marks} title={headline} />
            </div>
          )}
        </div>
      </article>
    </li>
  );
}
