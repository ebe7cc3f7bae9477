import type { FeedLink } from "@/lib/filters/feed-filter";
import { t } from "@/lib/messages/t";

type Props = { feeds: readonly FeedLink[]; title: string };

/** The present filter as feeds. */
export function FeedLinks({ feeds, title }: Props) {
  return (
    <p className="flex flex-wrap gap-x-4">
      <span>{t(title ? "library.filterAsFeed" : "library.libraryAsFeed")}</span>
      <Feeds feeds={feeds} title={title} />
    </p>
  );
}

/** Feeds as links, and in the head of the page, where feed readers look. */
export const Feeds = ({ feeds, title }: Props) =>
  feeds.map(({ name, href, type }) => (
    <span key={href}>
      <link rel="alternate" type={type} href={href} title={`${title || "Throughline"} (${name})`} />
      <a href={href} className="link">
        {name}
      </a>
    </span>
  ));
