import { t } from "@/lib/messages/t";
import type { ComparisonView, FigureEntry, FigureView } from "@/lib/pages/compare/comparison-view";
import { Sentence, SideHeads, SideName } from "./sentence";

/** Figures and dates: those that differ for the same thing first, with their sentences, then those that agree, then those of one side. */
export function Figures({ figures, names }: { figures: ComparisonView["figures"]; names: [string, string] }) {
  const { agree, differ, onlyA, onlyB } = figures;
  const only = onlyA.length + onlyB.length > 0;
  return (
    <table className="compare-things compare-figures">
      <SideHeads first={t("compare.figures.agreement")} names={names} />
      <Rows title={t("compare.figures.differ")} rows={differ} names={names} />
      <Rows title={t("compare.figures.agree")} rows={agree} names={names} />
      {only && (
        <Rows
          title={t("compare.figures.only")}
          rows={[{ kind: "figure", a: onlyA, b: onlyB, sentences: null, days: null }]}
          names={names}
        />
      )}
    </table>
  );
}

function Rows({ title, rows, names }: { title: string; rows: FigureView[]; names: [string, string] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      {rows.map(({ a, b, sentences, days }, at) => (
        <tr key={`${a[0]?.anchor}${a[0]?.text}${b[0]?.anchor}`}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={rows.length} className="label">
              {title}
            </th>
          )}
          <td className="compare-a">
            <SideName name={names[0]} />
            <Entries entries={a} />
            {days && (
              <p className="text-small text-quiet">{t("compare.figures.published", { day: days.a })}</p>
            )}
            {sentences && <Sentence sentence={sentences.a} />}
          </td>
          <td className="compare-b">
            <SideName name={names[1]} />
            <Entries entries={b} />
            {days && (
              <p className="text-small text-quiet">{t("compare.figures.published", { day: days.b })}</p>
            )}
            {sentences && <Sentence sentence={sentences.b} />}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Each figure as the text has it, once, with how often. */
function Entries({ entries }: { entries: FigureEntry[] }) {
  const byText = new Map<string, FigureEntry[]>();
  for (const entry of entries) byText.set(entry.text, [...(byText.get(entry.text) ?? []), entry]);
  if (entries.length === 0) return <p className="text-quiet">{t("compare.figures.none")}</p>;
  return (
    <ul className="compare-wordings">
      {[...byText].map(([text, all]) => (
        <li key={text}>
          <a href={`#${all[0]?.anchor}`} className="hover:text-accent">
            <bdi>{text}</bdi>
          </a>
          {all.length > 1 && <span className="compare-count">{all.length}</span>}
        </li>
      ))}
    </ul>
  );
}
