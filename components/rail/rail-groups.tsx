"use client";
import type { BranchView, RailGroup, ValueLinks, ValueView } from "@/lib/filters/rail-view";
import { type Packed, unpack } from "../packed";
import { Unfold } from "../unfold";
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
      <Values values={shown} links={links} />
      {more.length > 0 && (
        <Unfold summary={<summary className="more">{`${more.length} more`}</summary>} href={allHref}>
          {() => <Values values={more} links={links} />}
        </Unfold>
      )}
      {findWords && <FindValue href={allHref} words={findWords} />}
    </section>
  ));
}

const Values = ({ values, links }: { values: BranchView[]; links: ValueLinks }) => (
  <ul className="values">
    {values.map((view) => (
      <ValueRow key={view.value} view={view} links={links}>
        {view.under && <Under subject={view} under={view.under} links={links} />}
      </ValueRow>
    ))}
  </ul>
);

/** The keywords under a subject: open where it or one of them is asked for, so without scripts choosing it opens them. */
function Under({ subject, under, links }: { subject: ValueView; under: ValueView[]; links: ValueLinks }) {
  const { name, state } = subject;
  return (
    <Unfold
      summary={<summary aria-label={`Keywords under ${name}`} />}
      instead={`Choose ${name} to see its keywords`}
      href={linksOf(subject, links).href}
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
