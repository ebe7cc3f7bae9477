import type { TimesView } from "@/lib/filters/time-view";
import { ChooseRange } from "./choose-range";
import { Histogram } from "./histogram";
import { OutletGrid } from "./outlet-grid";

/** When the articles of a filter came out: the histogram, and on demand the same by outlet, as a table. */
export function Times({ view }: { view: TimesView }) {
  const { bars, unknown, unit, rangeHref, clearHref, outlets } = view;
  if (bars.length + (unknown ? 1 : 0) < 2) return null;
  const most = Math.max(...bars.map(({ articles }) => articles), unknown?.articles ?? 0);
  return (
    <section id="times" aria-labelledby="times-title" className="times">
      <h2 id="times-title" className="label flex flex-wrap justify-between gap-x-4">
        <span>
          Articles a {unit}, at most {most.toLocaleString("en")}
        </span>
        {clearHref && (
          <a href={clearHref} className="link font-normal">
            All dates
          </a>
        )}
      </h2>
      <ChooseRange
        periods={bars.map(({ period, until, label, articles }) => ({ period, until, label, articles }))}
        rangeHref={rangeHref}
      >
        <Histogram view={view} most={most} />
      </ChooseRange>
      <details>
        <summary className="more">{outlets.length > 1 ? "By outlet, as a table" : "As a table"}</summary>
        <OutletGrid view={view} />
      </details>
    </section>
  );
}
