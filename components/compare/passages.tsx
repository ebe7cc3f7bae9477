import { t } from "@/lib/messages/t";
import type { ComparisonView, SentenceView } from "@/lib/pages/compare/comparison-view";
import { Sentence, SideName } from "./sentence";

/** Passages in which both say the same, side by side; those that are the same word for word can be opened. */
export function BothSay({ both, names }: { both: ComparisonView["both"]; names: [string, string] }) {
  const same = both.filter(isSame);
  const other = both.filter((passage) => !isSame(passage));
  return (
    <>
      <Passages passages={other} names={names} />
      {same.length > 0 && (
        <details className="compare-same" open={other.length === 0}>
          <summary className="text-small text-quiet hover:text-accent">
            {t("compare.sameWords", { passages: same.length })}
          </summary>
          <Passages passages={same} names={names} />
        </details>
      )}
    </>
  );
}

const textOf = (sentences: SentenceView[]): string =>
  sentences
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join("")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .toLowerCase();

const isSame = ({ a, b }: ComparisonView["both"][number]): boolean => textOf(a) === textOf(b);

function Passages({ passages, names }: { passages: ComparisonView["both"]; names: [string, string] }) {
  return (
    <ol>
      {passages.map((passage) => (
        <li key={passage.a[0]?.anchor} className="compare-pair compare-text">
          {(["a", "b"] as const).map((side, at) => (
            <div key={side} className={`compare-${side}`}>
              <SideName name={names[at] ?? ""} />
              {passage[side].map((sentence) => (
                <Sentence key={sentence.anchor} sentence={sentence} anchored />
              ))}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** Sentences of one side alone shown before the rest is opened. */
const SHORT = 4;

/**
 * What only one side says: the most distinctive first, the rest in the order of the text. Sentences that may be in the
 * other too can be opened.
 */
export function OnlySays({
  only,
  unsure,
  names,
}: Pick<ComparisonView, "only" | "unsure"> & { names: [string, string] }) {
  return (
    <div className="compare-pair compare-text">
      {(["a", "b"] as const).map((side, at) => (
        <section
          key={side}
          aria-label={t("compare.onlyName", { name: names[at] ?? "" })}
          className={`compare-${side}`}
        >
          <h3 className="label">{t.rich("compare.only", { name: () => <bdi>{names[at]}</bdi> })}</h3>
          {only[side].slice(0, SHORT).map((sentence) => (
            <Sentence key={sentence.anchor} sentence={sentence} anchored />
          ))}
          <More sentences={inOrder(only[side].slice(SHORT))} title="compare.moreSentences" />
          <More sentences={unsure[side]} title="compare.unsureSentences" />
        </section>
      ))}
    </div>
  );
}

function More({
  sentences,
  title,
}: {
  sentences: SentenceView[];
  title: "compare.moreSentences" | "compare.unsureSentences";
}) {
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary className="text-fine text-quiet hover:text-accent">
        {t(title, { sentences: sentences.length })}
      </summary>
      {sentences.map((sentence) => (
        <Sentence key={sentence.anchor} sentence={sentence} anchored />
      ))}
    </details>
  );
}

const inOrder = (sentences: SentenceView[]): SentenceView[] =>
  [...sentences].sort((x, y) => Number(x.anchor.slice(2)) - Number(y.anchor.slice(2)));
