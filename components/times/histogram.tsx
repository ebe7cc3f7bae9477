import type { BarsView, TimeBar, TimesView } from "@/lib/pages/times/time-view";
import { barAddress } from "./bar-address";

/** Heights in pixels: of the tallest bar, of the line that names the times. */
const BARS = 56;
const WORDS = 18;
/** How much of its place a bar takes. */
const BAR = 0.82;
/** So few bars are not drawn out over a wide page. */
const FEW = 14;

/** Not one picture, but the links in it. */
const GROUP = { role: "group" };
const pixels = (height: number): number => Math.round(height * 10) / 10;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
const countWords = (articles: number): string =>
  `${articles.toLocaleString("en")} ${articles === 1 ? "article" : "articles"}`;

/**
 * Bars over time, each a link to its year or month, with those of unknown date at the end. Places are shares of the width, so the
 * picture fits any screen without styles, and its words are not drawn out of shape.
 */
export function Histogram({
  view: { bars, places, ticks, chosen, unit },
  unknown,
  most,
  links,
}: {
  view: BarsView;
  unknown: TimesView["unknown"];
  most: number;
  links: Pick<TimesView, "rangeHref" | "clearHref">;
}) {
  const width = 1 / places;
  const left = (at: number) => at * width;
  const end = left(bars.length);
  const heightOf = (articles: number) => pixels(Math.max(2, (articles / most) * BARS));
  return (
    <svg
      width="100%"
      height={BARS + WORDS}
      className={bars.length <= FEW ? "times-few" : undefined}
      {...GROUP}
      aria-label={`Articles over time, by ${unit}`}
    >
      {chosen && (
        <g className="times-chosen">
          <rect
            x={percent(chosen.from * end)}
            width={percent((chosen.to - chosen.from) * end)}
            y={0}
            height={BARS}
          />
          <rect
            x={percent(chosen.from * end)}
            width={percent((chosen.to - chosen.from) * end)}
            y={BARS}
            height={3}
            className="times-span"
          />
        </g>
      )}
      {bars.map((bar, at) => (
        <BarLink
          key={bar.period}
          bar={bar}
          href={barAddress(bar, links)}
          x={left(at)}
          width={width}
          height={heightOf(bar.articles)}
          at={at}
        />
      ))}
      <rect x={0} y={BARS} width={percent(end)} height={1} className="chart-line" />
      <g>
        {ticks.map(({ at, words }) => (
          <text key={at} x={percent(left(at))} y={BARS + WORDS - 3} className="times-words">
            {words}
          </text>
        ))}
        {unknown && (
          <text
            x={percent(1 - width * (1 - BAR))}
            y={BARS + WORDS - 3}
            textAnchor="end"
            className="times-words"
          >
            no date
          </text>
        )}
      </g>
      {unknown && (
        <>
          <BarLink
            bar={{ ...unknown, label: "Date not known" }}
            href={unknown.href}
            x={1 - width}
            width={width}
            height={heightOf(unknown.articles)}
          />
          <rect x={percent(1 - width)} y={BARS} width={percent(width)} height={1} className="chart-line" />
        </>
      )}
    </svg>
  );
}

function BarLink({
  bar: { label, articles, chosen },
  href,
  x,
  width,
  height,
  at,
}: {
  bar: Pick<TimeBar, "label" | "articles" | "chosen">;
  href: string;
  x: number;
  width: number;
  height: number;
  at?: number;
}) {
  if (articles === 0) return null;
  const words = `${label}: ${countWords(articles)}`;
  return (
    <a href={href} aria-label={words} aria-current={chosen ? "true" : undefined} data-at={at}>
      <title>{words}</title>
      <rect x={percent(x)} width={percent(width)} height={BARS} className="chart-reach" />
      <rect
        x={percent(x)}
        y={pixels(BARS - height)}
        width={percent(width * BAR)}
        height={height}
        className="chart-bar"
      />
    </a>
  );
}
