"use client";
import { label } from "@/lib/messages/label";
import type { BarsView, TimesView } from "@/lib/pages/times/time-view";
import { KeepScrollPosition } from "../filters/keep-scroll-position";
import { LazyDetails } from "../ui/lazy-details";
import { ChooseRange } from "./choose-range";
import { Histogram } from "./histogram";
import { OutletGrid } from "./outlet-grid";
import "../filters/filters.css";

/** When the articles of a filter were published: a histogram and, on demand, a table by outlet. */
export function Times({ view }: { view: TimesView }) {
  const { bars, unknown, finer, rangeHref, clearHref, tableHref, grid } = view;
  if (bars.length + (unknown ? 1 : 0) < 2) return null;
  const most = mostOf(view, unknown?.articles);
  return (
    <KeepScrollPosition>
      <section id="times" aria-labelledby="times-title" className="times">
        <h2 id="times-title" className="label">
          {view.heading}
          {clearHref && (
            <>
              {" "}
              <a href={clearHref} className="link ms-3 font-normal">
                {label("times.allDates")}
              </a>
            </>
          )}
        </h2>
        <Bars view={view} unknown={unknown} most={most} rangeHref={rangeHref} />
        {finer && (
          <section id="months" aria-labelledby="months-title">
            <h3 id="months-title" className="label pt-2">
              {finer.heading}
            </h3>
            <Bars view={finer} unknown={null} most={mostOf(finer)} rangeHref={rangeHref} />
          </section>
        )}
        <LazyDetails
          summary={
            <summary className="more">
              {label(grid.outlets.length > 1 ? "times.byOutlet" : "times.asTable")}
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
