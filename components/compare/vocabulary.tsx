import { t } from "@/lib/messages/t";
import type { ComparisonView } from "@/lib/pages/compare/comparison-view";
import { Sentence } from "./sentence";

/** The words that one side uses more than the other, each with its sentences. */
export function Vocabulary({
  words,
  names,
}: {
  words: NonNullable<ComparisonView["words"]>;
  names: [string, string];
}) {
  return (
    <div className="compare-pair">
      {(["a", "b"] as const).map((side, at) => (
        <section
          key={side}
          aria-label={t("compare.wordsOf", { name: names[at] ?? "" })}
          className={`compare-${side}`}
        >
          <h3 className="label">
            <bdi>{names[at]}</bdi>
          </h3>
          {words[side].length === 0 && <p className="text-small text-quiet">{t("compare.noWord")}</p>}
          {words[side].map(({ text, here, there, sentences }) => (
            <details key={text} className="compare-word">
              <summary>
                <bdi className="font-serif text-base font-semibold">{text}</bdi>{" "}
                <span className="text-fine text-quiet">{t("compare.hereAndThere", { here, there })}</span>
              </summary>
              <div className="compare-text compare-small">
                {sentences.map((sentence) => (
                  <Sentence key={sentence.anchor} sentence={sentence} />
                ))}
              </div>
            </details>
          ))}
        </section>
      ))}
    </div>
  );
}
