import { t } from "@/lib/messages/t";
import type { LikelyCopy, RevisionEntry } from "@/lib/pages/corrections/list-corrections";
import { Field } from "../ui/field";
import { DecisionRow } from "./decision-row";

/** The owner's decisions on copies of an article: merge another into it, split off an earlier version, delete it. */
export function CopiesForm({
  action,
  revisions,
  copies,
}: {
  action: string;
  revisions: RevisionEntry[];
  copies: LikelyCopy[];
}) {
  return (
    <>
      <section className="mt-12 border-t border-ink pt-4">
        <h2 className="tight font-serif text-row font-semibold">{t("corrections.copy.twice")}</h2>
        <p className="pb-3 text-small text-quiet">{t("corrections.copy.twiceHelp")}</p>
        {copies.length > 0 && (
          <ul className="mb-4 border-t border-rule text-small">
            {copies.map(({ slug, headline, outlet, date }) => (
              <DecisionRow
                key={slug}
                action={action}
                field={["copy", slug]}
                decision="merge"
                label={t("corrections.copy.mergeInto")}
                name={t("corrections.copy.mergeIntoOf", { headline })}
              >
                <bdi>{headline}</bdi>{" "}
                <span className="text-quiet">{[outlet, date].filter(Boolean).join(" · ")}</span>
              </DecisionRow>
            ))}
          </ul>
        )}
        <form method="post" action={action} className="grid gap-3">
          <Field label={t("corrections.copy.address")} name="copy" required />
          <button type="submit" name="action" value="merge" className="button justify-self-start">
            {t("corrections.copy.merge")}
          </button>
        </form>
      </section>
      {revisions.length > 0 && (
        <section className="mt-12 border-t border-ink pt-4">
          <h2 className="tight font-serif text-row font-semibold">{t("corrections.copy.versions")}</h2>
          <p className="pb-3 text-small text-quiet">{t("corrections.copy.versionsHelp")}</p>
          <ul className="border-t border-rule text-small">
            {revisions.map(({ id, headline, day }) => (
              <DecisionRow
                key={id}
                action={action}
                field={["revision", id]}
                decision="split"
                label={t("corrections.copy.splitOff")}
                name={t("corrections.copy.splitOffOf", { headline })}
              >
                <bdi>{headline}</bdi>{" "}
                <span className="text-quiet">{t("corrections.copy.replaced", { day })}</span>
              </DecisionRow>
            ))}
          </ul>
        </section>
      )}
      <section className="mt-12 border-t border-ink pt-4">
        <h2 className="tight font-serif text-row font-semibold">{t("corrections.copy.delete")}</h2>
        <form method="post" action={action} className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-3">
          <label className="flex items-baseline gap-2 text-small">
            <input type="checkbox" name="sure" value="yes" required />
            {t("corrections.copy.deleteHelp")}
          </label>
          <button type="submit" name="action" value="delete" className="button">
            {t("corrections.copy.deleteNow")}
          </button>
        </form>
      </section>
    </>
  );
}
