import { t } from "@/lib/messages/t";
import type { SavedView } from "@/lib/pages/library/saved-view";

/** The present filter as feeds: as links, and in the head of the page, where feed readers look. */
export function FeedLinks({ feeds, title }: { feeds: SavedView["feeds"]; title: string }) {
  return (
    <p className="flex flex-wrap gap-x-4">
      <span>{t(title ? "library.filterAsFeed" : "library.libraryAsFeed")}</span>
      {feeds.map(({ name, href, type }) => (
        <span key={href}>
          <link rel="alternate" type={type} href={href} title={`${title || "Throughline"} (${name})`} />
          <a href={href} className="link">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
