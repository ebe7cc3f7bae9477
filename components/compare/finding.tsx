import { t } from "@/lib/messages/t";
import type { ComparisonView } from "@/lib/pages/compare/comparison-view";

/** What a comparison has found, in two or three sentences; nothing where it found nothing. */
export function Finding({ view, names }: { view: ComparisonView; names: [string, string] }) {
  const { figures, things, both, only, parts } = view;
  if (parts.length === 0) return null;
  const counted = { a: () => <bdi>{names[0]}</bdi>, b: () => <bdi>{names[1]}</bdi> };
  return (
    <p className="compare-finding">
      {figures.differ.length > 0 && <>{t("compare.finding.differ", { figures: figures.differ.length })} </>}
      {things.length > 0 && <>{t("compare.finding.words", { things: things.length })} </>}
      {t("compare.finding.both", { statements: both.length })}{" "}
      {only.a.length + only.b.length > 0 &&
        t.rich("compare.finding.only", { ...counted, ofA: only.a.length, ofB: only.b.length })}
    </p>
  );
}
