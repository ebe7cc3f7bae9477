import type { LibraryPage } from "@/lib/pages/library/get-library-page";
import { StartNote } from "../filters/saved-filters";
import { ReadNotice } from "./mark-all-read";
import { SamplesNote, SamplesRemoved } from "./samples-note";
import { StoryNewsList } from "./story-news";

/** Above the list: samples to remove, the start page, what was just marked as read, and news in followed stories. */
export function ListNotices({ page: { samples, samplesRemoved, saved, news } }: { page: LibraryPage }) {
  return (
    <>
      <SamplesNote samples={samples} />
      {samplesRemoved && <SamplesRemoved />}
      <StartNote name={saved.startName} wholeHref={saved.wholeHref} />
      <ReadNotice notice={saved.notice} filter={saved.filter} />
      <StoryNewsList news={news} />
    </>
  );
}
