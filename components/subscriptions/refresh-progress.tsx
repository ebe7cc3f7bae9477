import { listOf } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { Progress } from "@/lib/pages/subscriptions/get-progress-page";
import { LiveProgress } from "../ui/live-progress";
import { Reason } from "../ui/reason";

/** In seconds. */
const AGAIN = 3;

/** How far a check of all feeds is; the page reloads until it is over. */
export function RefreshProgress({ progress: { checked, left, checking, failed } }: { progress: Progress }) {
  return (
    <>
      <LiveProgress
        again={left > 0 ? AGAIN : null}
        told={left > 0 ? t("feeds.progress.left", { checked, left }) : tellEnd(checked, failed.length)}
        label={t("feeds.progress.label")}
        done={checked + left > 0 ? { value: checked, max: checked + left } : null}
      />
      {checking.length > 0 && (
        <p className="mt-2 text-small text-quiet">
          {t.rich("feeds.progress.now", {
            titles: () => <bdi>{listOf(checking)}</bdi>,
          })}
        </p>
      )}
      {failed.length > 0 && (
        <section className="mt-8">
          <h2 className="tight border-b border-ink pb-2 font-serif text-row font-semibold">
            {t("feeds.progress.failed")}
          </h2>
          <ul>
            {failed.map(({ id, title, problem }) => (
              <li key={id} className="border-b border-rule py-2 text-small">
                <bdi className="font-semibold">{title}</bdi>: <Reason said={problem} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function tellEnd(checked: number, failed: number): string {
  if (checked === 0) return t("feeds.progress.nothing");
  return failed > 0
    ? t("feeds.progress.doneFailed", { checked, failed })
    : t("feeds.progress.done", { checked });
}
