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
        label="Read"
        done={total > 1 && state === "running" ? { value: read, max: total } : null}
      />
      <Problem text={problem} />
      {!isOver && (
        <p className="mt-3 text-small text-quiet">
          This page shows how far it is and then what came of it. You can leave it: it goes on without you.
        </p>
      )}
      {result && (
        <section className="mt-8 text-small">
          <h2 className="tight border-b border-ink pb-2 font-serif text-row font-semibold">So far</h2>
          <p className="mt-2 font-semibold">{`${tellCounts(result)} ${tellTies(progress.ties)}`}</p>
          <ImportedArticles articles={result.articles} />
          <ImportProblems result={result} />
        </section>
      )}
      {total > 1 && parts.length > 0 && (
        <section className="mt-8 text-small">
          <h2 className="tight border-b border-ink pb-2 font-serif text-row font-semibold">
            {progress.what === "pages" ? "Page by page" : "File by file"}
          </h2>
          <JobParts parts={parts} />
        </section>
      )}
    </>
  );
}

function tellState({ state, what, before, read, total }: View): string {
  if (state === "given up")
    return "This was given up. What had come in before is in the library: added again, it is not doubled.";
  if (before > 0)
    return `Waiting: ${before === 1 ? "another upload is" : `${before} other uploads are`} added first.`;
  if (state === "waiting") return "Getting ready to read.";
  const [one, many] = what === "pages" ? ["page", "pages"] : ["file", "files"];
  return total === 1 ? `The ${one} is being read.` : `${read} of ${total} ${many} read.`;
}

/** "They have 14 links and are part of 2 stories." */
function tellTies({ links, stories }: View["ties"]): string {
  const ties = [
    ...(links > 0 ? [`have ${links === 1 ? "1 link" : `${links.toLocaleString("en")} links`}`] : []),
    ...(stories > 0
      ? [`are part of ${stories === 1 ? "1 story" : `${stories.toLocaleString("en")} stories`}`]
      : []),
  ];
  return ties.length > 0 ? `They ${ties.join(" and ")}.` : "";
}
