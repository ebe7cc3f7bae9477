import type { ReactNode } from "react";
import type { ComparisonView } from "@/lib/pages/compare/comparison-view";
import { Figures } from "./figures";
import { BothSay, OnlySays } from "./passages";
import { Vocabulary } from "./vocabulary";
import { WhoIsQuoted } from "./who-is-quoted";
import { Wordings } from "./wordings";

type Props = { view: ComparisonView; names: [string, string] };

/** Things shown before the rest is opened. */
const TOP = 6;

/** A whole comparison, the words for the same things first. */
export function Comparison({ view, names }: Props) {
  const { both, figures, leftOut } = view;
  const cut = leftOut.a + leftOut.b;
  const counted = figures.agree.length + figures.differ.length + figures.onlyA.length + figures.onlyB.length;
  return (
    <>
      <Part id="words" title="Words for the same things">
        <Things view={view} names={names} />
      </Part>
      <Part
        id="both"
        title="What both say"
        note={both.length > 0 ? <Legend words={view.things.length > 0} /> : null}
      >
        {both.length > 0 ? (
          <BothSay both={both} names={names} />
        ) : (
          <p className="text-small text-quiet">
            No sentence of the one says what a sentence of the other says.
          </p>
        )}
      </Part>
      <Part
        id="only"
        title="What only one says"
        note="Underlined with dots: what stands nowhere in the other."
      >
        <OnlySays only={view.only} names={names} />
      </Part>
      <Part id="figures" title="Figures and dates">
        {counted > 0 ? (
          <Figures figures={figures} names={names} />
        ) : (
          <p className="text-small text-quiet">Neither has a figure or a date.</p>
        )}
      </Part>
      <Part id="quoted" title="Who is quoted">
        <WhoIsQuoted quoted={view.quoted} names={names} />
      </Part>
      <Part id="vocabulary" title="Words each uses more" note={view.across ? null : <Method />}>
        <MoreWords view={view} names={names} />
      </Part>
      {cut > 0 && (
        <p className="mt-8 text-small text-quiet">
          These are long texts: {cut.toLocaleString("en")} words at their ends were left out of the
          comparison.
        </p>
      )}
    </>
  );
}

/** The different words of passages that say the same or, without such passages, each side's words for things of one kind. */
function Things({ view, names }: Props) {
  const { things, kinds } = view;
  const none = things.every(({ contrast }) => contrast === null);
  const shown = none ? [...things, ...kinds] : things;
  return (
    <>
      {none && (
        <p className="compare-note">
          {view.across
            ? "Across languages only words of known meaning are compared; in sentences that say the same none of them differ."
            : "No two sentences were found that say the same in other words."}
          {kinds.length > 0 && " These are each side’s words of one kind; they may mean different things."}
        </p>
      )}
      {shown.length > 0 && <Wordings things={shown.slice(0, TOP)} names={names} />}
      {shown.length > TOP && (
        <details className="pt-2">
          <summary className="text-fine text-quiet hover:text-accent">{shown.length - TOP} more</summary>
          <Wordings things={shown.slice(TOP)} names={names} />
        </details>
      )}
    </>
  );
}

function MoreWords({ view, names }: Props) {
  const { words, kinds, things } = view;
  // where nothing else differs they are at the top already
  const apart = things.some(({ contrast }) => contrast !== null) && kinds.length > 0;
  return (
    <>
      {words ? (
        <Vocabulary words={words} names={names} />
      ) : (
        <p className="text-small">
          The two are in different languages. Their words cannot be counted against each other; names,
          figures, dates and the words of known meaning above can.
        </p>
      )}
      {apart && (
        <details className="pt-4">
          <summary className="text-small text-quiet hover:text-accent">
            Words of one kind that differ, where nothing says that they mean the same thing
          </summary>
          <Wordings things={kinds} names={names} />
        </details>
      )}
    </>
  );
}

const Legend = ({ words }: { words: boolean }) => (
  <>
    <mark className="mark-shared">Marked</mark>: in both.
    {words && (
      <>
        {" "}
        <mark className="mark-word">Underlined</mark>: one side’s word for something that the other calls
        otherwise.
      </>
    )}
  </>
);

const Method = () => (
  <>
    Against what this library would lead one to expect: log-odds ratio with an informative Dirichlet prior
    (Monroe, Colaresi and Quinn, “Fightin’ Words”, 2008). Names and figures are left out.
  </>
);

function Part({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="compare-part">
      <h2 id={`${id}-title`} className="font-serif text-row font-semibold">
        {title}
      </h2>
      {note && <p className="compare-note">{note}</p>}
      {children}
    </section>
  );
}
