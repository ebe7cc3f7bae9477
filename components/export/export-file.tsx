import { t } from "@/lib/messages/t";
import type { ExportPage } from "@/lib/pages/export/get-export-page";
import { Problem } from "../ui/problem";

/** What is exported, the link to the file, and a form for another search. */
export function ExportFile({ page: { frame, words, articles, href, notes } }: { page: ExportPage }) {
  return (
    <>
      <Problem text={notes.join(" ") || null} />
      <p className="mt-4 font-serif text-lead">
        {t.rich("exports.count", {
          ...{ articles, isAll: words ? "no" : "yes" },
          search: () => <bdi>{words}</bdi>,
        })}
      </p>
      {/* a download, which the framework's links would take for a page */}
      <p className="mt-4">
        <a href={href} download="throughline.jsonl" className="button inline-block">
          {t("exports.download")}
        </a>
      </p>
      <p className="mt-4 text-small text-quiet">{t(frame.owner ? "exports.helpOwner" : "exports.help")}</p>
      <form action="/export" className="mt-8 grid gap-3 border-t border-rule pt-6">
        <label className="grid gap-1">
          <span className="label">{t("exports.search")}</span>
          <input name="q" type="search" dir="auto" className="field" placeholder="topic:sport after:2020" />
        </label>
        <button type="submit" className="button justify-self-start">
          {t("exports.choose")}
        </button>
      </form>
      {frame.owner && (
        <p className="mt-8 text-small">
          <a href="/feeds/subscriptions.opml" className="link">
            {t("exports.subscriptions")}
          </a>
        </p>
      )}
    </>
  );
}
