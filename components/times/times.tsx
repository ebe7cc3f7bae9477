"use client";
import type { BarsView, TimesView } from "@/lib/pages/times/time-view";
import { KeepScrollPosition } from "../filters/keep-scroll-position";
import { LazyDetails } from "../ui/lazy-details";
import { ChooseRange } from "./choose-range";
import { Histogram } from "./histogram";
import { OutletGrid } from "./outlet-grid";

/** When the articles of a filter were published: a histogram and, on demand, a table by outlet. */
export function Times({ view }: { view: TimesView }) {
  const { bars, unknown, unit, finer, rangeHref, clearHref, tableHref, grid } = view;
  if (bars.length + (unknown ? 1 : 0) < 2) return null;
  const most = mostOf(view, unknown?.articles);
  return (
    <KeepScrollPosition>
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
        <Bars view={view} unknown={unknown} most={most} rangeHref={rangeHref} />
        {finer && (
          <section id="months" aria-labelledby="months-title">
            <h3 id="months-title" className="label pt-2">
              {`${finer.label}, at most ${mostOf(finer).toLocaleString("en")}`}
            </h3>
            <Bars view={finer} unknown={null} most={mostOf(finer)} rangeHref={rangeHref} />
          </section>
        )}
        <LazyDetails
          summary={
            <summary className="more">
              {grid.outlets.length > 1 ? "By outlet, as a table" : "As a table"}
            </summary>
          }
          href={tableHref}
        >
          {() => <OutletGrid view={view} />}
        </LazyDetails>
      </section>
    </KeepScrollPosition>
  );
}

const mostOf = ({ bars }: BarsView, besides = 1): number =>
  Math.max(...bars.map(({ articles }) => articles), besides);

function Bars({
  view,
  unknown,
  most,
  rangeHref,
}: {
  view: BarsView;
  unknown: TimesView["unknown"];
  most: number;
  rangeHref: string;
}) {
  return (
    <ChooseRange periods={view.bars} places={view.places} rangeHref={rangeHref}>
      <Histogram view={view} unknown={unknown} most={most} />
    </ChooseRange>
  );
}
