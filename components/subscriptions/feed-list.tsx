import { t } from "@/lib/messages/t";
import type { ListedFeed } from "@/lib/pages/subscriptions/get-feeds-page";
import { Reason } from "../ui/reason";
import { FeedAction } from "./feed-action";
import { WeekBars } from "./week-bars";

/** The library's feeds, each with its health and what can be done with it. */
export function FeedList({ feeds }: { feeds: ListedFeed[] }) {
  if (feeds.length === 0) return <p className="mt-8 text-quiet">{t("feeds.none")}</p>;
  return (
    <>
      <form
        method="post"
        action="/feeds/refresh"
        className="mt-10 flex flex-wrap items-baseline gap-x-5 gap-y-2 text-small"
      >
        <h2 className="tight me-auto font-serif text-row font-semibold">
          {t("feeds.count", { feeds: feeds.length })}
        </h2>
        <button type="submit" className="mark">
          {t("feeds.checkAll")}
        </button>
        <a href="/feeds/review" className="mark">
          {t("feeds.sortOut")}
        </a>
        <a href="/feeds/subscriptions.opml" className="mark">
          {t("feeds.download")}
        </a>
      </form>
      <ul aria-label={t("feeds.title")} className="mt-2 border-t border-ink">
        {feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} />
        ))}
      </ul>
    </>
  );
}

function FeedRow({ feed }: { feed: ListedFeed }) {
  const { id, title, url, homepage, paused, problem, gone, weeks } = feed;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h3 className="tight font-serif font-semibold">
          <a href={homepage ?? url} rel="noreferrer" className="hover:text-accent">
            <bdi>{title}</bdi>
          </a>
        </h3>
        <p className="break-all text-fine text-quiet">
          <bdi dir="ltr">{url}</bdi>
        </p>
        {problem && (
          <p className="border-s-2 border-accent ps-3 text-small">
            <Reason said={problem} />
          </p>
        )}
        <p className="text-small text-quiet">{tellHealth(feed)}</p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 sm:flex-col sm:items-end">
        <WeekBars weeks={weeks} />
        <form method="post" action="/feeds/change" className="flex flex-wrap justify-end gap-x-4 text-small">
          <input type="hidden" name="feed" value={id} />
          {!paused && !gone && <FeedAction value="refresh" title={title} />}
          {paused || gone ? (
            <FeedAction value="resume" title={title} />
          ) : (
            <FeedAction value="pause" title={title} />
          )}
          <a
            href={`/feeds/${id}/edit`}
            className="mark"
            aria-label={t("feeds.actions.settingsOf", { title })}
          >
            {t("feeds.actions.settings")}
          </a>
          <FeedAction value="remove" title={title} />
        </form>
      </div>
    </li>
  );
}

/** How a feed does, in a line. */
function tellHealth({ paused, gone, succeeded, next, weeks }: ListedFeed): string {
  const articles = weeks.reduce((sum, count) => sum + count, 0);
  return [
    t("feeds.health.articles", { articles, weeks: weeks.length }),
    succeeded ? t("feeds.health.read", { ago: succeeded }) : t("feeds.health.notRead"),
    gone
      ? t("feeds.health.gone")
      : paused
        ? t("feeds.health.paused")
        : t("feeds.health.next", { moment: next ?? "" }),
  ].join(" ");
}
