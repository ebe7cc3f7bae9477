import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { LinkPage, LinkTarget } from "@/lib/pages/corrections/get-link-page";

/** The owner's choice of the kind of link between two articles. */
export function LinkKindForm({
  action,
  target,
  kinds,
  present,
}: {
  action: string;
  target: LinkTarget;
  kinds: LinkPage["kinds"];
  present: LinkPage["present"];
}) {
  const { slug, headline, inLanguage, outlet, date } = target;
  return (
    <form method="post" action={action} className="mt-6 border-t border-ink pt-4">
      <p lang={inLanguage} dir="auto" className="tight font-serif text-row font-semibold">
        {headline}
      </p>
      <p className="text-fine text-quiet">
        <bdi>{outlet ?? label("outletUnknown")}</bdi> · {date ?? t("dates.unknown")}
      </p>
      <input type="hidden" name="other" value={slug} />
      <fieldset className="py-4">
        <legend className="label pb-1">{t("corrections.link.kindLegend")}</legend>
        {kinds.map(({ kind, words }) => (
          <label key={kind} className="flex items-baseline gap-2 py-0.5">
            <input type="radio" name="kind" value={kind} required defaultChecked={kind === present} />
            <span>
              {words}
              {kind === present && <span className="text-quiet"> · {t("corrections.link.present")}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" name="action" value={present ? "kind" : "link"} className="button">
        {t(present ? "corrections.link.keepKind" : "corrections.link.linkBoth")}
      </button>
    </form>
  );
}
