import type { Progress } from "@/lib/pages/subscriptions/get-progress-page";
import { LiveProgress } from "../ui/live-progress";

/** In seconds. */
const AGAIN = 3;

/** How far a check of all feeds is; the page reloads until it is over. */
export function RefreshProgress({ progress: { checked, left, checking, failed } }: { progress: Progress }) {
  return (
    <>
      <LiveProgress
        again={left > 0 ? AGAIN : null}
        told={left > 0 ? `${checked} checked, ${left} to go.` : tellEnd(checked, failed.length)}
        label="Feeds checked"
        done={checked + left > 0 ? { value: checked, max: checked + left } : null}
      />
      {checking.length > 0 && (
        <p className="mt-2 text-small text-quiet">
          Now: <bdi>{checking.join(", ")}</bdi>
        </p>
      )}
      {failed.length > 0 && (
        <section className="mt-8">
          <h2 className="tight border-b border-ink pb-2 font-serif text-row font-semibold">Failed</h2>
          <ul>
            {failed.map(({ id, title, problem }) => (
              <li key={id} className="border-b border-rule py-2 text-small">
                <bdi className="font-semibold">{title}</bdi>: {problem}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function tellEnd(checked: number, failed: number): string {
  if (checked === 0)
    return "Nothing to check: every feed was checked in the last five minutes, or is paused.";
  return `All are checked: ${checked}${failed > 0 ? `, of which ${failed} failed` : ""}.`;
}
