"use client";
import type { BranchView, RailGroup, ValueView } from "@/lib/pages/rail/rail-view";
import { LazyDetails } from "../ui/lazy-details";
import { FindValue } from "./find-value";
import { ValueRow } from "./value-row";

/**
 * The lists of values to filter by. Every choice is a link, so it works without scripts. A client component, so that the browser
 * is sent the values, not each element a second time.
 */
export function RailGroups({ groups }: { groups: RailGroup[] }) {
  return groups.map(({ id, label, shown, more, allHref, findWords }) => (
    <section key={id} id={`rail-${id}`} aria-labelledby={`facet-${id}`} className="border-t border-rule py-4">
      <h2 id={`facet-${id}`} className="label pb-1.5">
        {label}
      </h2>
      <Values values={shown} allHref={allHref} />
      {more.length > 0 && (
        <LazyDetails summary={<summary className="more">{`${more.length} more`}</summary>} href={allHref}>
          {() => <Values values={more} allHref={allHref} />}
        </LazyDetails>
      )}
      {findWords && <FindValue href={allHref} words={findWords} />}
    </section>
  ));
}

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
    state === "out" ? { href: allHref } : { href, instead: `Choose ${name} to see its keywords` };
  return (
    <LazyDetails
      summary={<summary aria-label={`Keywords under ${name}`} />}
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
