import { t } from "@/lib/messages/t";
import type { ThingView, WordingView } from "@/lib/pages/compare/comparison-view";
import { Sentence, SideHeads, SideName } from "./sentence";

/** The words of each side for the same things, and the sentences they occur in. */
export function Wordings({ things, names }: { things: ThingView[]; names: [string, string] }) {
  return (
    <table className="compare-things">
      <SideHeads first={t("compare.whatIsMeant")} names={names} />
      {things.map((thing) => (
        <tbody key={thing.id}>
          <tr>
            <th scope="row" className="label">
              {thing.label}
            </th>
            <td className="compare-a">
              <SideName name={names[0]} />
              <WordingList wordings={thing.a} />
            </td>
            <td className="compare-b">
              <SideName name={names[1]} />
              <WordingList wordings={thing.b} />
            </td>
          </tr>
          <tr>
            <td colSpan={3} className="compare-where">
              <InSentences thing={thing} names={names} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function WordingList({ wordings }: { wordings: WordingView[] }) {
  return (
    <ul className="compare-wordings">
      {wordings.map(({ text, count, shared, anchor }) => (
        <li key={text} className={shared ? "text-quiet" : "font-semibold"}>
          <a href={`#${anchor}`} className="hover:text-accent">
            <bdi>{text}</bdi>
          </a>
          {count > 1 && <span className="compare-count">{count}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The two sentences that show the difference best, and those with each side's own words. */
function InSentences({ thing, names }: { thing: ThingView; names: [string, string] }) {
  const { contrast, sentences } = thing;
  return (
    <details>
      <summary className="text-fine text-quiet hover:text-accent">{t("compare.inSentences")}</summary>
      {contrast && (
        <div className="compare-pair compare-text">
          {(["a", "b"] as const).map((side, at) => (
            <div key={side} className={`compare-${side}`}>
              <SideName name={names[at] ?? ""} />
              <Sentence sentence={contrast[side]} />
            </div>
          ))}
        </div>
      )}
      <div className="compare-pair compare-text compare-small">
        {(["a", "b"] as const).map((side, at) => (
          <div key={side} className={`compare-${side}`}>
            <SideName name={names[at] ?? ""} />
            {sentences[side].map((sentence) => (
              <Sentence key={sentence.anchor} sentence={sentence} />
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
