import { t } from "@/lib/messages/t";
import type { JobProgress as View } from "@/lib/pages/add/get-job-page";
import { LiveProgress } from "../ui/live-progress";
import { Problem } from "../ui/problem";
import { ImportProblems, tellCounts } from "./import-result";
import { ImportedArticles } from "./imported-articles";
import { JobParts } from "./job-parts";

/** In seconds. */
const AGAIN = 2;

/** How far a job is; the page reloads until it is over, and then leads to the report. */
export function JobProgress({ progress }: { progress: View }) {
  const { state, read, total, result, parts, problem } = progress;
  const isOver = state === "given up";
  return (
    <>
      <LiveProgress
        again={isOver ? null : AGAIN}
        told={tellState(progress)}
        label={t("add.progress.label")}
        done={total > 1 && state === "running" ? { value: read, max: total } : null}
      />
      {problem && (
        <div {...(problem.isOld ? { lang: "en", dir: "ltr" } : {})}>
          <Problem text={problem.text} />
        </div>
      )}
      {!isOver && <p className="mt-3 text-small text-quiet">{t("add.progress.leave")}</p>}
      {result && (
        <section className="mt-8 text-small">
          <h2 className="tight border-b border-ink pb-2 font-serif text-row font-semibold">
            {t("add.progress.soFar")}
          </h2>
          <p className="mt-2 font-semibold">{`${tellCounts(result)} ${tellTies(progress.ties)}`}</p>
          <ImportedArticles articles={result.articles} />
          <ImportProblems result={result} />
        </section>
      )}
      {total > 1 && parts.length > 0 && (
        <section className="mt-8 text-small">
          <h2 className="tight border-b border-ink pb-2 font-serif text-row font-semibold">
            {t(progress.what === "pages" ? "add.progress.pageByPage" : "add.progress.fileByFile")}
          </h2>
          <JobParts parts={parts} />
        </section>
      )}
    </>
  );
}

function tellState({ state, what, before, read, total }: View): string {
  if (state === "given up") return t("add.progress.givenUp");
  if (before > 0) return t("add.progress.queued", { uploads: before });
  if (state === "waiting") return t("add.progress.waiting");
  if (total === 1) return t(what === "pages" ? "add.progress.readingPage" : "add.progress.readingFile");
  return t(`add.progress.${what}`, { read, total });
}

/** "They have 14 links and are part of 2 stories." */
function tellTies({ links, stories }: View["ties"]): string {
  if (links > 0 && stories > 0) return t("add.progress.tiesBoth", { links, stories });
  if (links > 0) return t("add.progress.tiesLinks", { links });
  return stories > 0 ? t("add.progress.tiesStories", { stories }) : "";
}
