"use client";
import type { BranchView, RailGroup, ValueLinks, ValueView } from "@/lib/pages/rail/rail-view";
import { type Packed, unpack } from "../library/packed";
import { Unfold } from "../ui/lazy-details";
import { FindValue } from "./find-value";
import { linksOf, ValueRow } from "./value-row";

/**
 * The lists of values to filter by. Every choice is a link, so all of it works without scripts. Drawn by the server as any other
 * part of the page, but sent along as values: as elements each of them would be written a second time, as data for the browser.
 */
export function RailGroups({ groups }: { groups: Packed<RailGroup[]> }) {
  return unpack(groups).map(({ id, label, links, shown, more, allHref, findWords }) => (
    <section key={id} id={`rail-${id}`} aria-labelledby={`facet-${id}`} className="border-t border-rule py-4">
      <h2 id={`facet-${id}`} className="label pb-1.5">
        {label}
      </h2>
      <Values values={shown} links={links} allHref={allHref} />
      {more.length > 0 && (
        <Unfold summary={<summary className="more">{`${more.length} more`}</summary>} href={allHref}>
          {() => <Values values={more} links={links} allHref={allHref} />}
        </Unfold>
      )}
      {findWords && <FindValue href={allHref} words={findWords} />}
    </section>
  ));
}

type ValuesProps = { values: BranchView[]; links: ValueLinks; allHref: string };

const Values = ({ values, links, allHref }: ValuesProps) => (
  <ul className="values">
    {values.map((view) => (
      <ValueRow key={view.value} view={view} links={links}>
        {view.under && <Under subject={view} under={view.under} links={links} allHref={allHref} />}
      </ValueRow>
    ))}
  </ul>
);

/**
 * The keywords under a subject: open where it or one of them is asked for, so without scripts choosing it shows them. What is left
 * out is not chosen by one link; there the page of all topics has them.
 */
function Under({
  subject,
  under,
  links,
  allHref,
}: {
  subject: ValueView;
  under: ValueView[];
  links: ValueLinks;
  allHref: string;
}) {
  const { name, state } = subject;
  const instead =
    state === "out"
      ? { href: allHref }
      : { href: linksOf(subject, links).href, instead: `Choose ${name} to see its keywords` };
  return (
    <Unfold
      summary={<summary aria-label={`Keywords under ${name}`} />}
      {...instead}
      open={state === "chosen" || under.some((keyword) => keyword.state)}
    >
      {() => (
        <ul className="values">
          {under.map((keyword) => (
            <ValueRow key={keyword.value} view={keyword} links={links} />
          ))}
        </ul>
      )}
    </Unfold>
  );
}
