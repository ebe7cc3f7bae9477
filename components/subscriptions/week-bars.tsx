import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";

const HEIGHT = 20;
const STEP = 7;

/** How many articles came in each of the last weeks, as a small row of bars, in the direction of the page. */
export function WeekBars({ weeks }: { weeks: number[] }) {
  const fromRight = inInterfaceLanguage().dir === "rtl";
  const most = Math.max(1, ...weeks);
  const words = t("feeds.health.weeks", { weeks: weeks.length, counts: weeks.join(", ") });
  return (
    <svg
      role="img"
      aria-label={words}
      width={weeks.length * STEP}
      height={HEIGHT}
      className="fill-current text-quiet"
    >
      <title>{words}</title>
      {weeks.map((count, week) => {
        const height = Math.max(1, Math.round((count / most) * HEIGHT));
        const x = (fromRight ? weeks.length - 1 - week : week) * STEP;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          <rect key={week} x={x} y={HEIGHT - height} width={STEP - 2} height={height} />
        );
      })}
    </svg>
  );
}
