import { t } from "@/lib/messages/t";
import type { ComparisonView } from "@/lib/pages/compare/comparison-view";

/** What a comparison has found, in two or three sentences; nothing where it found nothing. */
export function Finding({ view, names }: { view: ComparisonView; names: [string, string] }) {
  const { figures, things, both, only, parts } = view;
  if (parts.length === 0) return null;
  const alone = [only.a.length, only.b.length].map((count, at) => ({ count, name: names[at] }));
  return (
    <p className="compare-finding">
      {figures.differ.length > 0 && <>{t("compare.finding.differ", { figures: figures.differ.length })} </>}
      {things.length > 0 && <>{t("compare.finding.words", { things: things.length })} </>}
      {t("compare.finding.both", { statements: both.length })}
      {alone.map(
        ({ count, name }, at) =>
          count > 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the two sides, which may have one name
            <span key={at}> {t.rich("compare.finding.only", { count, name: () => <bdi>{name}</bdi> })}</span>
          ),
      )}
    </p>
  );
}
