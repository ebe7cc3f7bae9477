import type { ReactNode } from "react";
import type { ComparisonView, PartId } from "@/lib/pages/compare/comparison-view";
import { Figures } from "./figures";
import { Part } from "./part";
import { BothSay, OnlySays } from "./passages";
import { Vocabulary } from "./vocabulary";
import { WhoIsQuoted } from "./who-is-quoted";
import { Wordings } from "./wordings";

type Props = { view: ComparisonView; names: [string, string] };

/** Things shown before the rest is opened. */
const TOP = 6;

/** A whole comparison, the words for the same things first. Sections without anything are left out. */
export function Comparison({ view, names }: Props) {
  const cut = view.leftOut.a + view.leftOut.b;
  const { parts } = view;
  return (
    <>
      {view.across && (
        <p className="mt-8 text-small">
          The two are in different languages. Names, figures, dates and words of known meaning can be
          compared. Their words cannot be counted against each other.
        </p>
      )}
      {parts.length === 0 && (
        <p className="mt-8 text-small">Nothing was found that can be said of both with some certainty.</p>
      )}
      {parts.map((id) => (
        <Part key={id} id={id} note={noteOf(id, view)}>
          {contentOf(id, { view, names })}
        </Part>
      ))}
      {cut > 0 && (
        <p className="mt-8 text-small text-quiet">
          These are long texts: {cut.toLocaleString("en")} words at their ends were left out of the
          comparison.
        </p>
      )}
    </>
  );
}

function contentOf(id: PartId, { view, names }: Props): ReactNode {
  const contents: Record<PartId, () => ReactNode> = {
    words: () => <Things things={view.things} names={names} />,
    both: () => <BothSay both={view.both} names={names} />,
    only: () => <OnlySays only={view.only} unsure={view.unsure} names={names} />,
    figures: () => <Figures figures={view.figures} names={names} />,
    quoted: () => <WhoIsQuoted quoted={view.quoted} names={names} />,
    vocabulary: () => view.words && <Vocabulary words={view.words} names={names} />,
  };
  return contents[id]();
}

/** What a section's marks mean, and how sure it is. */
function noteOf(id: PartId, view: ComparisonView): ReactNode {
  const notes: Record<PartId, ReactNode> = {
    words: "From sentences that say the same, and from names. Most are right: check them in their sentences.",
    both: (
      <>
        Nearly always the same statement; much that both say in quite other words is not found.{" "}
        <mark className="mark-shared">Marked</mark>: in both.
        {view.things.length > 0 && (
          <>
            {" "}
            <mark className="mark-word">Underlined</mark>: one side’s word for something that the other calls
            otherwise.
          </>
        )}
      </>
    ),
    only: "Nothing like it was found in the other text: nearly always so. Underlined with dots: what stands nowhere in the other.",
    figures: view.figures.differ.length
      ? "The same figure for the same thing is sure. Where two differ, read both sentences: they may count at different times."
      : "The same figure for the same thing is sure. Figures of one side alone may stand in the other in words.",
    quoted: "By verbs of saying: names are nearly always right. Whoever is not named is left out.",
    vocabulary: (
      <>
        A count, not a judgement: against what this library would lead one to expect, by the log-odds ratio
        with an informative Dirichlet prior (Monroe, Colaresi and Quinn, “Fightin’ Words”, 2008). Names and
        figures are left out.
      </>
    ),
  };
  return notes[id];
}

/** Each side's words for one thing, in sentences that say the same. */
function Things({ things, names }: { things: ComparisonView["things"]; names: [string, string] }) {
  return (
    <>
      <Wordings things={things.slice(0, TOP)} names={names} />
      {things.length > TOP && (
        <details className="pt-2">
          <summary className="text-fine text-quiet hover:text-accent">{things.length - TOP} more</summary>
          <Wordings things={things.slice(TOP)} names={names} />
        </details>
      )}
    </>
  );
}
