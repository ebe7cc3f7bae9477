import { t } from "@/lib/messages/t";
import type { DoubledFeeds, ReviewedFeed } from "@/lib/pages/subscriptions/get-review-page";
import { FeedAction } from "./feed-action";

/** Feeds that may not be worth keeping: those that fail, those that bring nothing, and those that bring the same as another. */
export function FeedReview({
  failing,
  silent,
  doubled,
}: {
  failing: ReviewedFeed[];
  silent: ReviewedFeed[];
  doubled: DoubledFeeds[];
}) {
  return (
    <>
      <Section title={t("feeds.review.failing")}>
        {failing.map((feed) => (
          <Doubtful key={feed.id} feed={feed} />
        ))}
      </Section>
      <Section title={t("feeds.review.silent")}>
        {silent.map((feed) => (
          <Doubtful key={feed.id} feed={feed} />
        ))}
      </Section>
      <Section title={t("feeds.review.doubled")}>
        {doubled.map((pair) => (
          <Pair key={`${pair.first.id} ${pair.second.id}`} pair={pair} />
        ))}
      </Section>
    </>
  );
}

const Section = ({ title, children }: { title: string; children: React.ReactNode[] }) => (
  <section className="mt-10">
    <h2 className="tight border-b border-ink pb-2 font-serif text-row font-semibold">{title}</h2>
    {children.length > 0 ? <ul>{children}</ul> : <p className="pt-2 text-quiet">{t("feeds.review.none")}</p>}
  </section>
);

const Name = ({ feed: { title, url } }: { feed: ReviewedFeed }) => (
  <>
    <h3 className="tight font-serif font-semibold">
      <bdi>{title}</bdi>
    </h3>
    <p className="break-all text-fine text-quiet">
      <bdi dir="ltr">{url}</bdi>
    </p>
  </>
);

const Doubtful = ({ feed }: { feed: ReviewedFeed }) => (
  <li className="grid gap-1 border-b border-rule py-3">
    <Name feed={feed} />
    <p className="text-small">{feed.why}</p>
    <form method="post" action="/feeds/change" className="flex flex-wrap gap-x-4 text-small">
      <input type="hidden" name="feed" value={feed.id} />
      <FeedAction value="pause" title={feed.title} />
      <FeedAction value="remove" title={feed.title} />
    </form>
  </li>
);

const Pair = ({ pair: { first, second, why } }: { pair: DoubledFeeds }) => (
  <li className="grid gap-1 border-b border-rule py-3">
    <p className="text-small">{why}</p>
    {[[first, second] as const, [second, first] as const].map(([stays, goes]) => (
      <form key={stays.id} method="post" action="/feeds/merge" className="grid gap-1 pt-1">
        <input type="hidden" name="stays" value={stays.id} />
        <input type="hidden" name="goes" value={goes.id} />
        <Name feed={stays} />
        <button
          type="submit"
          className="mark justify-self-start text-small"
          aria-label={t("feeds.actions.keepOf", { address: stays.url })}
        >
          {t("feeds.actions.keep")}
        </button>
      </form>
    ))}
  </li>
);
