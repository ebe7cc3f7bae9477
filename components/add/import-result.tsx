import type { ImportResult as View } from "@/lib/pages/add/get-import-result";
import { countArticles } from "../ui/count-articles";
import { TryAgain } from "./address-form";
import { ImportedArticles } from "./imported-articles";

/** The result of an import: its articles, and by name what could not be read and why. */
export function ImportResult({ result }: { result: View }) {
  const { articles, held, unchanged, failed, warnings, unlisted } = result;
  const unfetched = failed.map(({ name }) => name).filter((name) => /^https?:/.test(name));
  return (
    <section
      role="status"
      aria-label="What came of it"
      className="mt-4 border-s-2 border-accent ps-4 text-small"
    >
      <p className="font-semibold">{tellCounts(result)}</p>
      <ImportedArticles articles={articles} />
      {held.length > 0 && (
        <>
          <p className="mt-3 text-quiet">Held already{unchanged > held.length && ", the first of them"}:</p>
          <ImportedArticles articles={held} />
        </>
      )}
      {[...failed, ...warnings].length > 0 && (
        <ul className="mt-2 text-quiet">
          {failed.map(({ name, reason }) => (
            <li key={`${name} ${reason}`}>
              <bdi>{name}</bdi>: left out, it {reason}.
            </li>
          ))}
          {warnings.map(({ name, reason }) => (
            <li key={`${name} ${reason}`}>
              <bdi>{name}</bdi>: {reason}.
            </li>
          ))}
          {unlisted > 0 && <li>{unlisted.toLocaleString("en")} more are not listed.</li>}
        </ul>
      )}
      {unfetched.length > 0 && <TryAgain addresses={unfetched} />}
    </section>
  );
}

/** "2 articles added, 1 could not be read." */
function tellCounts({ added, updated, unchanged, unread }: View): string {
  const counts = [
    [added, "added"],
    [updated, "changed"],
    [unchanged, "held already"],
  ] as const;
  const told = counts.flatMap(([count, what]) => (count > 0 ? `${countArticles(count)} ${what}` : []));
  if (unread > 0) told.push(`${unread} could not be read`);
  return `${told.join(", ") || "No article came in"}.`;
}
