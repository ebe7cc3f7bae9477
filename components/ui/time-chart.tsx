import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";
import type { Outlet } from "@/lib/pages/outlets/get-outlet";
import { countArticles } from "./count-articles";
import "./chart.css";

type Bar = Outlet["bars"][number] & { href?: string };

/** The tallest bar of several charts, for one scale. */
export const mostArticles = (charts: readonly { bars: readonly Bar[] }[]): number =>
  Math.max(1, ...charts.flatMap(({ bars }) => bars.map(({ articles }) => articles)));

const HEIGHT = 40;
const STEP = 10;
const GAP = 2;

/**
 * Articles over time as bars, one a year or month. Bars with an address are links; a chart without any is one image, described in a
 * sentence.
 * @param most the top of the scale, where several charts share it
 */
export function TimeChart({ bars, most = mostArticles([{ bars }]) }: { bars: Bar[]; most?: number }) {
  if (bars.length === 0) return null;
  const isLinked = bars.some(({ href }) => href);
  const width = bars.length * STEP;
  const fromRight = inInterfaceLanguage().dir === "rtl";
  const first = bars[0]?.period ?? "";
  const last = bars.at(-1)?.period ?? "";
  const top = bars.reduce((best, bar) => (bar.articles > best.articles ? bar : best));
  const summary = t("times.summary", {
    span: first === last ? "one" : "several",
    ...{ first, last, top: top.period },
    articles: countArticles(top.articles),
  });
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        {...(isLinked
          ? { role: "group", "aria-label": t("times.overTime", { summary }) }
          : { role: "img", "aria-label": summary })}
      >
        <title>{summary}</title>
        {bars.map((bar, at) => {
          const x = fromRight ? (bars.length - at) * STEP - (STEP - GAP) : at * STEP;
          const height = bar.articles === 0 ? 0 : Math.max(2, (bar.articles / most) * HEIGHT);
          const shape = (
            <rect x={x} y={HEIGHT - height} width={STEP - GAP} height={height} className="chart-bar" />
          );
          if (!bar.href || bar.articles === 0) return <g key={bar.period}>{shape}</g>;
          const words = `${bar.period}: ${countArticles(bar.articles)}`;
          return (
            <a key={bar.period} href={bar.href} aria-label={words}>
              <title>{words}</title>
              <rect x={x} y={0} width={STEP - GAP} height={HEIGHT} className="chart-reach" />
              {shape}
            </a>
          );
        })}
        <rect x={0} y={HEIGHT} width={width} height={1} className="chart-line" />
      </svg>
      <figcaption className="flex justify-between text-fine text-quiet tabular-nums" aria-hidden="true">
        <span>{first}</span>
        {first !== last && <span>{last}</span>}
      </figcaption>
    </figure>
  );
}
