"use client";
import { interfaceLocale } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import type { BranchView, RailGroup, ValueView } from "@/lib/pages/rail/rail-view";
import { LazyDetails } from "../ui/lazy-details";
import { FindValue } from "./find-value";
import { ValueRow } from "./value-row";

/**
 * The lists of values to filter by. Every choice is a link, so it works without scripts. A client component, so that the browser
 * is sent the values, not each element a second time.
 */
export function RailGroups({ groups }: { groups: RailGroup[] }) {
  return groups.map((group) => (
    <section
      key={group.id}
      id={`rail-${group.id}`}
      aria-labelledby={`facet-${group.id}`}
      className="border-t border-rule py-3"
    >
      <details open={OPEN.has(group.id) || group.shown.some(isUsed)}>
        <summary>
          <h2 id={`facet-${group.id}`} className="label inline">
            {group.label}
          </h2>
        </summary>
        <Group group={group} />
      </details>
    </section>
  ));
}

/** The lists that most readers filter by: these are open from the start. */
const OPEN: ReadonlySet<string> = new Set(["state", "topic", "outlet", "language"]);

/** The filter has it, or a keyword under it. */
const isUsed = ({ state, under }: BranchView): boolean =>
  state !== undefined || under?.some((keyword) => keyword.state !== undefined) === true;

const Group = ({ group: { shown, more, allHref, findWords } }: { group: RailGroup }) => (
  <div className="pt-1.5">
    <Values values={shown} allHref={allHref} />
    {more.length > 0 && (
      <LazyDetails
        summary={
          <summary className="more">{`${label("more")} (${more.length.toLocaleString(interfaceLocale())})`}</summary>
        }
        href={allHref}
      >
        {() => <Values values={more} allHref={allHref} />}
      </LazyDetails>
    )}
    {findWords && <FindValue href={allHref} words={findWords} />}
  </div>
);

const Values = ({ values, allHref }: { values: BranchView[]; allHref: string }) => (
  <ul className="values">
    {values.map((view) => (
      <ValueRow key={view.value} view={view}>
        {view.under && <Keywords subject={view} keywords={view.under} allHref={allHref} />}
      </ValueRow>
    ))}
  </ul>
);

/**
 * The keywords of a subject, open where the filter has it or one of them: without scripts, choosing the subject shows them. The
 * link of an excluded subject only clears it, so there the page of all topics has them.
 */
function Keywords({
  subject,
  keywords,
  allHref,
}: {
  subject: ValueView;
  keywords: ValueView[];
  allHref: string;
}) {
  const { name, state, href } = subject;
  const instead =
    state === "out" ? { href: allHref } : { href, instead: `${label("rail.seeKeywordsUnder")} ${name}` };
  return (
    <LazyDetails
      summary={<summary aria-label={`${label("rail.keywordsUnder")} ${name}`} />}
      {...instead}
      open={state === "chosen" || keywords.some((keyword) => keyword.state)}
    >
      {() => (
        <ul className="values">
          {keywords.map((keyword) => (
            <ValueRow key={keyword.value} view={keyword} />
          ))}
        </ul>
      )}
    </LazyDetails>
  );
}
