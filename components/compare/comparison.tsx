import type { ReactNode } from "react";
import { t } from "@/lib/messages/t";
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
      {view.across && <p className="mt-8 text-small">{t("compare.across")}</p>}
      {parts.length === 0 && <p className="mt-8 text-small">{t("compare.nothingSure")}</p>}
      {parts.length > 0 && <Names names={names} />}
      {parts.map((id) => (
        <Part key={id} id={id} note={noteOf(id, view)}>
          {contentOf(id, { view, names })}
        </Part>
      ))}
      {cut > 0 && <p className="mt-8 text-small text-quiet">{t("compare.cut", { words: cut })}</p>}
    </>
  );
}

/** Whose column is whose, in view wherever a reader is; each passage says it to those who do not see that. */
const Names = ({ names }: { names: [string, string] }) => (
  <div aria-hidden="true" className="compare-pair compare-names">
    <div className="compare-a">
      <bdi>{names[0]}</bdi>
    </div>
    <div className="compare-b">
      <bdi>{names[1]}</bdi>
    </div>
  </div>
);

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
  const marks = {
    marked: (words: ReactNode) => <mark className="mark-shared">{words}</mark>,
    underlined: (words: ReactNode) => <mark className="mark-word">{words}</mark>,
  };
  if (id === "both")
    return t.rich(view.things.length > 0 ? "compare.note.bothAndWords" : "compare.note.both", marks);
  if (id === "figures")
    return t(view.figures.differ.length ? "compare.note.figuresDiffer" : "compare.note.figures");
  return t(`compare.note.${id}`);
}

/** Each side's words for one thing, in sentences that say the same. */
function Things({ things, names }: { things: ComparisonView["things"]; names: [string, string] }) {
  return (
    <>
      <Wordings things={things.slice(0, TOP)} names={names} />
      {things.length > TOP && (
        <details className="pt-2">
          <summary className="text-fine text-quiet hover:text-accent">
            {t("compare.more", { things: things.length - TOP })}
          </summary>
          <Wordings things={things.slice(TOP)} names={names} />
        </details>
      )}
    </>
  );
}
