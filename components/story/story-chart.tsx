import { inInterfaceLanguage, interfaceLocale } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";
import type { Story } from "@/lib/pages/story/get-story";
import type { Lane } from "@/lib/pages/story/lay-out-story";
import { countArticles } from "../ui/count-articles";
import "../ui/chart.css";
import "./story.css";

/** The height of a line and the size of a mark, in pixels. */
const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;
const SIZE = 4.5;
/** Space at both ends in percent, so that the first and last marks are not cut off. */
const INSET = 1;
const onLine = (at: number): string => `${INSET + (at * (100 - 2 * INSET)) / 100}%`;

const SHAPES = 4;

/**
 * The story in one chart: a line for each outlet, a mark for each article at its date, its shape by its language; long gaps are
 * folded. Positions are percentages, so the chart fits any screen.
 */
export function StoryChart({ story }: { story: Story }) {
  const { lanes, languages, parts } = story;
  if (lanes.length === 0) return null;
  return (
    <figure className="story-chart" aria-labelledby="story-chart-title">
      <figcaption id="story-chart-title" className="label">
        {t("story.chart.title")}
      </figcaption>
      <ul className="border-t border-ink">
        {lanes.map((lane) => (
          <li key={lane.name} className="story-lane">
            <span className="truncate">
              <bdi>{lane.name}</bdi>
            </span>
            <LanePicture lane={lane} languages={languages} parts={parts} />
            <span className="text-end text-quiet tabular-nums">
              <span aria-hidden="true">{lane.articles}</span>
              <span className="sr-only">{countArticles(lane.articles)}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="story-lane border-b-0! text-quiet" aria-hidden="true">
        <span />
        <AxisWords story={story} />
        <span />
      </div>
      <Key story={story} />
    </figure>
  );
}

function LanePicture({ lane, languages, parts }: { lane: Lane } & Pick<Story, "languages" | "parts">) {
  const days = [...new Set(lane.marks.map(({ day }) => day))];
  const names = [...new Set(lane.marks.map(({ language }) => languages[language]?.name ?? ""))];
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const summary = t("story.chart.lane", {
    time: first === last ? first : t("story.range", { first, last }),
    languages: new Intl.ListFormat(interfaceLocale(), { type: "unit" }).format(names),
  });
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={summary}>
      <Axis parts={parts} />
      {lane.marks.map(({ at, language, day }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no names of their own, and are never reordered
        <Mark key={index} at={at} shape={Math.min(language, SHAPES - 1)} title={day} />
      ))}
    </svg>
  );
}

/** All articles of a story on one small line. */
export function StoryLine({ lanes, parts }: Pick<Story, "lanes" | "parts">) {
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" className="story-line">
      <Axis parts={parts} />
      {lanes.flatMap(({ name, marks }) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no names of their own, and are never reordered
        marks.map(({ at }, index) => <Mark key={`${name} ${index}`} at={at} shape={0} />),
      )}
    </svg>
  );
}

function Axis({ parts }: Pick<Story, "parts">) {
  return parts.map(({ kind, from, start, end, words }) => (
    <line
      key={`${kind} ${from}`}
      x1={onLine(start)}
      x2={onLine(end)}
      y1={MIDDLE}
      y2={MIDDLE}
      className={kind === "gap" ? "story-fold" : "chart-line-stroke"}
    >
      {kind === "gap" && <title>{t("story.gap", { length: words })}</title>}
    </line>
  ));
}

/** Where a gap may be named without touching the days at both ends, in percent. */
const NAMED_GAP = { from: 30, to: 70 };

/** Under the axis the first and the last day, and between them how long the longest gap is that is named there. */
function AxisWords({ story: { firstDay, lastDay, parts } }: { story: Story }) {
  const gap = parts
    .filter(({ kind, start, end }) => {
      const middle = (start + end) / 2;
      return kind === "gap" && middle >= NAMED_GAP.from && middle <= NAMED_GAP.to;
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const place = (at: number) => onLine(inInterfaceLanguage().dir === "rtl" ? 100 - at : at);
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" className="story-axis">
      <text x={place(0)} y="1em">
        {firstDay}
      </text>
      {gap && (
        <text x={place((gap.start + gap.end) / 2)} y="1em" textAnchor="middle" className="story-axis-gap">
          {gap.words}
        </text>
      )}
      {firstDay !== lastDay && (
        <text x={place(100)} y="1em" textAnchor="end">
          {lastDay}
        </text>
      )}
    </svg>
  );
}

/** One article: a disc, a ring, a square or a diamond, by its language. */
function Mark({ at, shape, title }: { at: number; shape: number; title?: string }) {
  const x = onLine(at);
  const tooltip = title ? <title>{title}</title> : null;
  if (shape < 2)
    return (
      <circle cx={x} cy={MIDDLE} r={SIZE} className={shape === 0 ? "story-mark" : "story-mark-open"}>
        {tooltip}
      </circle>
    );
  // nested, because a transform takes no percentages
  return (
    <svg x={x} y={MIDDLE} overflow="visible" aria-hidden="true">
      <rect
        x={-SIZE}
        y={-SIZE}
        width={2 * SIZE}
        height={2 * SIZE}
        transform={shape === 3 ? "rotate(45)" : undefined}
        className={shape === 2 ? "story-mark" : "story-mark-open"}
      >
        {tooltip}
      </rect>
    </svg>
  );
}

/** What the shapes mean, where there are several languages, and that gaps are folded. */
function Key({ story: { languages, parts } }: { story: Story }) {
  const folded = parts.some(({ kind }) => kind === "gap");
  if (languages.length < 2 && !folded) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-fine text-quiet">
      {languages.length > 1 &&
        languages.map(({ name, articles }, at) => (
          <span key={name} className="inline-flex items-center gap-1.5">
            <svg width={14} height={HEIGHT} aria-hidden="true">
              <Mark at={50} shape={Math.min(at, SHAPES - 1)} />
            </svg>
            {t("story.chart.language", { language: name, articles })}
          </span>
        ))}
      {folded && (
        <span className="inline-flex items-center gap-1.5">
          <svg width={22} height={HEIGHT} aria-hidden="true">
            <line x1={0} x2={22} y1={MIDDLE} y2={MIDDLE} className="story-fold" />
          </svg>
          {t("story.chart.folded")}
        </span>
      )}
    </p>
  );
}
