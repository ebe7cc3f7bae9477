import type { Bar } from "@/lib/charts/time-buckets";

const HEIGHT = 40;
const STEP = 10;
const GAP = 2;

/**
 * Articles over time as bars, one a year or month, drawn by the server. Where bars lead somewhere each is a link with its
 * words; else the whole is one picture with a sentence that says what it shows.
 * @param most the height of the axis, where several charts share one scale
 */
export function TimeChart({
  bars,
  most = Math.max(1, ...bars.map(({ articles }) => articles)),
  hrefOf,
}: {
  bars: Bar[];
  most?: number;
  hrefOf?: (bar: Bar) => string;
}) {
  if (bars.length === 0) return null;
  const width = bars.length * STEP;
  const first = bars[0]?.period;
  const last = bars.at(-1)?.period;
  const top = bars.reduce((best, bar) => (bar.articles > best.articles ? bar : best));
  const said = `${first === last ? first : `${first} to ${last}`}, most in ${top.period}: ${countWords(top.articles)}`;
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        {...(hrefOf
          ? { role: "group", "aria-label": `Articles over time, ${said}` }
          : { role: "img", "aria-label": said })}
      >
        <title>{said}</title>
        {bars.map((bar, at) => {
          const height = bar.articles === 0 ? 0 : Math.max(2, (bar.articles / most) * HEIGHT);
          const shape = (
            <rect
              x={at * STEP}
              y={HEIGHT - height}
              width={STEP - GAP}
              height={height}
              className="chart-bar"
            />
          );
          if (!hrefOf || bar.articles === 0) return <g key={bar.period}>{shape}</g>;
          const words = `${bar.period}: ${countWords(bar.articles)}`;
          return (
            <a key={bar.period} href={hrefOf(bar)} aria-label={words}>
              <title>{words}</title>
              <rect x={at * STEP} y={0} width={STEP - GAP} height={HEIGHT} className="chart-reach" />
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

const countWords = (articles: number): string => `${articles} ${articles === 1 ? "article" : "articles"}`;
