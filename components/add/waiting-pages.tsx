import { listOf } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { WaitingView } from "@/lib/pages/add/get-waiting-page";
import { Reason } from "../ui/reason";

/** The next addresses that wait, with a tick each: all are chosen but those that were tried in vain. */
export function WaitingPages({ pages, total }: Pick<WaitingView, "pages" | "total">) {
  if (total === 0) return <p className="mt-4 font-serif text-lead">{t("add.waiting.nothing")}</p>;
  return (
    <form method="post" action="/add/waiting/choose" className="mt-6">
      <p className="pb-3 text-small text-quiet">
        {total > pages.length
          ? t("add.waiting.firstOf", { addresses: total, first: pages.length })
          : t("add.waiting.count", { addresses: total })}
      </p>
      <ul className="border-t border-rule text-small">
        {pages.map(({ id, url, title, topics, problem }) => (
          <li key={id} className="border-b border-rule py-2">
            <label className="flex items-baseline gap-3">
              <input type="checkbox" name="page" value={id} defaultChecked={problem === null} />
              <span className="min-w-0">
                {title && (
                  <>
                    <bdi>{title}</bdi>
                    <br />
                  </>
                )}
                <span dir="ltr" className="break-all text-quiet">
                  {url}
                </span>
                {topics.length > 0 && (
                  <span className="text-quiet">
                    {" "}
                    · <bdi>{listOf(topics)}</bdi>
                  </span>
                )}
                {problem && (
                  <>
                    <br />
                    {t.rich("add.waiting.problem", { reason: () => <Reason said={problem} /> })}
                  </>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-4 pt-4">
        <button type="submit" className="button">
          {t("add.fetchAndAdd")}
        </button>
        <button type="submit" name="action" value="remove" className="mark">
          {t("add.waiting.remove")}
        </button>
      </p>
    </form>
  );
}
