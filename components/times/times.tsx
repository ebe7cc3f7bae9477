"use client";
import type { BarsView, TimesView } from "@/lib/pages/times/time-view";
import { type Packed, unpack } from "../library/packed";
import { Unfold } from "../ui/lazy-details";
import { ChooseRange } from "./choose-range";
import { Histogram } from "./histogram";
import { OutletGrid } from "./outlet-grid";

/**
 * When the articles of a filter came out: the histogram, and on demand the same by outlet, as a table. Drawn by the server; as the
 * rail's lists it goes along as values.
 */
export function Times({ packed }: { packed: Packed<TimesView> }) {
  const view = unpack(packed);
  const { bars, unknown, unit, finer, clearHref, tableHref, grid } = view;
  if (bars.length + (unknown ? 1 : 0) < 2) return null;
  const most = mostOf(view, unknown?.articles);
  return (
    <section id="times" aria-labelledby="times-title" className="times">
      <h2 id="times-title" className="label">
        {`Articles a ${unit}, at most ${most.toLocaleString("en")}`}
        {clearHref && (
          <>
            {" "}
            <a href={clearHref} className="link ms-3 font-normal">
              All dates
            </a>
          </>
        )}
      </h2>
      <Bars view={view} unknown={unknown} most={most} links={view} />
      {finer && (
        <section id="months" aria-labelledby="months-title">
          <h3 id="months-title" className="label pt-2">
            {`${finer.label}, at most ${mostOf(finer).toLocaleString("en")}`}
          </h3>
          <Bars view={finer} unknown={null} most={mostOf(finer)} links={view} />
        </section>
      )}
      <Unfold
        summary={
          <summary className="more">
            {grid.outlets.length > 1 ? "By outlet, as a table" : "As a table"}
          </summary>
        }
        href={tableHref}
      >
        {() => <OutletGrid view={view} />}
      </Unfold>
    </section>
  );
}

const mostOf = ({ bars }: BarsView, besides = 1): number =>
  Math.max(...bars.map(({ articles }) => articles), besides);

function Bars({
  view,
  unknown,
  most,
  links,
}: {
  view: BarsView;
  unknown: TimesView["unknown"];
  most: number;
  links: Pick<TimesView, "rangeHref" | "clearHref">;
}) {
  return (
    <ChooseRange periods={view.bars} places={view.places} rangeHref={links.rangeHref}>
      <Histogram view={view} unknown={unknown} most={most} links={links} />
    </ChooseRange>
  );
}
