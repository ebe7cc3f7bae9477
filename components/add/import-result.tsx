import type { ImportResult as View } from "@/lib/pages/add/get-import-result";
import { countArticles } from "../ui/count-articles";
import { TryAgain } from "./address-form";
import { ImportedArticles } from "./imported-articles";
import { JobParts } from "./job-parts";

/** The result of an import: its articles, and by name what could not be read and why. */
export function ImportResult({ result }: { result: View }) {
  const { articles, held, unchanged, failed, parts } = result;
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
      <ImportProblems result={result} />
      {parts.length > 1 && (
        <details className="mt-2">
          <summary className="cursor-pointer">One by one</summary>
          <JobParts parts={parts} />
        </details>
      )}
      {unfetched.length > 0 && <TryAgain addresses={unfetched} />}
    </section>
  );
}

/** By name what could not be read, or not all of it, and why. */
export function ImportProblems({ result: { failed, warnings, unlisted } }: { result: View }) {
  if (failed.length + warnings.length === 0) return null;
  return (
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
  );
}

/** "2 articles added, 1 could not be read." */
export function tellCounts({ added, updated, unchanged, unread }: View): string {
  const counts = [
    [added, "added"],
    [updated, "changed"],
    [unchanged, "held already"],
  ] as const;
  const told = counts.flatMap(([count, what]) => (count > 0 ? `${countArticles(count)} ${what}` : []));
  if (unread > 0) told.push(`${unread} could not be read`);
  return `${told.join(", ") || "No article came in"}.`;
}
