import { listOf } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { ImportResult as View } from "@/lib/pages/add/get-import-result";
import { Reason } from "../ui/reason";
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
      aria-label={t("add.result.title")}
      className="mt-4 border-s-2 border-accent ps-4 text-small"
    >
      <p className="font-semibold">{tellCounts(result)}</p>
      <ImportedArticles articles={articles} />
      {held.length > 0 && (
        <>
          <p className="mt-3 text-quiet">
            {t(unchanged > held.length ? "add.result.heldFirst" : "add.result.held")}
          </p>
          <ImportedArticles articles={held} />
        </>
      )}
      <ImportProblems result={result} />
      {parts.length > 1 && (
        <details className="mt-2">
          <summary className="cursor-pointer">{t("add.result.partByPart")}</summary>
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
        <li key={`${name} ${reason.text}`}>
          {t.rich("add.result.failed", {
            name: () => <bdi>{name}</bdi>,
            reason: () => <Reason said={reason} />,
          })}
        </li>
      ))}
      {warnings.map(({ name, reason }) => (
        <li key={`${name} ${reason.text}`}>
          {t.rich("add.result.warning", {
            name: () => <bdi>{name}</bdi>,
            reason: () => <Reason said={reason} />,
          })}
        </li>
      ))}
      {unlisted > 0 && <li>{t("add.result.unlisted", { problems: unlisted })}</li>}
    </ul>
  );
}

/** "2 articles added, 1 could not be read." */
export function tellCounts({ added, updated, unchanged, unread }: View): string {
  const counts = { added, updated, unchanged };
  const told = (["added", "updated", "unchanged"] as const).flatMap((what) =>
    counts[what] > 0 ? t(`add.result.${what}`, { articles: counts[what] }) : [],
  );
  if (unread > 0) told.push(t("add.result.unread", { items: unread }));
  return t("add.result.sentence", { counts: listOf(told) || t("add.result.nothing") });
}
