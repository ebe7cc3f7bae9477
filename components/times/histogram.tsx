import { inInterfaceLanguage, interfaceLocale } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import type { BarsView, TimeBar, TimesView } from "@/lib/pages/times/time-view";
import "../ui/chart.css";

/** Heights in pixels: of the tallest bar, and of the labels below. */
const BARS = 32;
const WORDS = 18;
/** The share of its slot that a bar fills. */
const BAR = 0.82;
/** Fewer bars than this are not stretched over a wide page. */
const FEW = 14;

/** Assistive technology is to see the links, not one image. */
const GROUP = { role: "group" };
const pixels = (height: number): number => Math.round(height * 10) / 10;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/**
 * Bars over time, each a link, with articles of unknown date at the end. Positions are percentages, so the chart fits any screen
 * without distorting its labels.
 */
export function Histogram({
  view: { bars, places, ticks, chosen, heading },
  unknown,
  most,
}: {
  view: BarsView;
  unknown: TimesView["unknown"];
  most: number;
}) {
  const width = 1 / places;
  const left = (at: number) => at * width;
  const end = left(bars.length);
  const place = placing();
  const heightOf = (articles: number) => pixels(Math.max(2, (articles / most) * BARS));
  return (
    <svg
      width="100%"
      height={BARS + WORDS}
      className={bars.length <= FEW ? "times-few" : undefined}
      {...GROUP}
      aria-label={heading}
    >
      {chosen && (
        <g className="times-chosen">
          <rect {...place(chosen.from * end, (chosen.to - chosen.from) * end)} y={0} height={BARS} />
          <rect
            {...place(chosen.from * end, (chosen.to - chosen.from) * end)}
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
          x={left(at)}
          width={width}
          height={heightOf(bar.articles)}
          at={at}
        />
      ))}
      <rect {...place(0, end)} y={BARS} height={1} className="chart-line" />
      <g>
        {ticks.map(({ at, words }) => (
          <text key={at} x={place(left(at)).x} y={BARS + WORDS - 3} className="times-words">
            {words}
          </text>
        ))}
        {unknown && (
          <text
            x={place(1 - width * (1 - BAR)).x}
            y={BARS + WORDS - 3}
            textAnchor="end"
            className="times-words"
          >
            {label("times.noDate")}
          </text>
        )}
      </g>
      {unknown && (
        <>
          <BarLink
            bar={{ ...unknown, label: label("dateUnknown") }}
            x={1 - width}
            width={width}
            height={heightOf(unknown.articles)}
          />
          <rect {...place(1 - width, width)} y={BARS} height={1} className="chart-line" />
        </>
      )}
    </svg>
  );
}

/** Where something stands on the axis, from the side where time begins on this page: shares of the whole width. */
function placing(): (start: number, width?: number) => { x: string; width: string } {
  const fromRight = inInterfaceLanguage().dir === "rtl";
  return (start, width = 0) => ({
    x: percent(fromRight ? 1 - start - width : start),
    width: percent(width),
  });
}

function BarLink({
  bar: { label: period, articles, href, chosen },
  x,
  width,
  height,
  at,
}: {
  bar: Pick<TimeBar, "label" | "articles" | "href" | "chosen">;
  x: number;
  width: number;
  height: number;
  at?: number;
}) {
  if (articles === 0) return null;
  const words = `${period}: ${articles.toLocaleString(interfaceLocale())}`;
  const place = placing();
  return (
    <a href={href} aria-label={words} aria-current={chosen ? "true" : undefined} data-at={at}>
      <title>{words}</title>
      <rect {...place(x, width)} height={BARS} className="chart-reach" />
      <rect {...place(x, width * BAR)} y={pixels(BARS - height)} height={height} className="chart-bar" />
    </a>
  );
}
