import type { WaitingView } from "@/lib/pages/add/get-waiting-page";

/** The next addresses that wait, with a tick each: all are chosen but those that were tried in vain. */
export function WaitingPages({ pages, total }: Pick<WaitingView, "pages" | "total">) {
  if (total === 0)
    return (
      <p className="mt-4 font-serif text-lead">
        Nothing waits. Upload bookmarks or a table of addresses under “Add articles”.
      </p>
    );
  return (
    <form method="post" action="/add/waiting/choose" className="mt-6">
      <p className="pb-3 text-small text-quiet">
        {total > pages.length
          ? `${total.toLocaleString("en")} addresses wait. These ${pages.length} are fetched first, the others stay here.`
          : `${total === 1 ? "1 address waits" : `${total} addresses wait`}.`}
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
                {topics.length > 0 && <span className="text-quiet"> · {topics.join(", ")}</span>}
                {problem && (
                  <>
                    <br />
                    It {problem}.
                  </>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-4 pt-4">
        <button type="submit" className="button">
          Fetch and add
        </button>
        <button type="submit" name="action" value="remove" className="mark">
          Take off the list
        </button>
      </p>
    </form>
  );
}
