import type { ExportPage } from "@/lib/pages/export/get-export-page";
import { countArticles } from "../ui/count-articles";
import { Problem } from "../ui/problem";

/** What is exported, the link to the file, and a form for another search. */
export function ExportFile({ page: { frame, words, articles, href, notes } }: { page: ExportPage }) {
  return (
    <>
      <Problem text={notes.join(" ") || null} />
      <p className="mt-4 font-serif text-lead">
        {countArticles(articles)}: {words ? <bdi>{words}</bdi> : "the whole library"}
      </p>
      {/* a download, which the framework's links would take for a page */}
      <p className="mt-4">
        <a href={href} download="throughline.jsonl" className="button inline-block">
          Download as JSON Lines
        </a>
      </p>
      <p className="mt-4 text-small text-quiet">
        One article to a line, with the property names of schema.org, and with it what you have saved and
        read, the stories that you follow and your saved filters
        {frame.owner && "; corrections, links by hand, deletions and decisions about stories, too"}. Imported
        into an empty library, it makes the same library again.
      </p>
      <form action="/export" className="mt-8 grid gap-3 border-t border-rule pt-6">
        <label className="grid gap-1">
          <span className="label">Export only what a search finds</span>
          <input name="q" type="search" dir="auto" className="field" placeholder="topic:sport after:2020" />
        </label>
        <button type="submit" className="button justify-self-start">
          Choose
        </button>
      </form>
      {frame.owner && (
        <p className="mt-8 text-small">
          <a href="/feeds/subscriptions.opml" className="link">
            Your subscriptions as OPML
          </a>
        </p>
      )}
    </>
  );
}
